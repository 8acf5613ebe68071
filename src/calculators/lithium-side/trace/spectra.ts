import type { TraceEvent } from './events.ts';
import type { Sample } from './records.ts';

/** A resistance that fell by more than this has fallen. */
const fallen = 0.1;

/** The last resistance before a time and the first behind it. */
function around(samples: readonly Sample[], at: number) {
  const measured = samples.filter(({ spectrum }) => spectrum !== undefined);
  const before = measured.findLast(({ time }) => time <= at)?.spectrum;
  const after = measured.find(({ time }) => time > at)?.spectrum;
  return { before, after };
}

/** A fall of the voltage with what the spectra say of it. */
export function confirmed(samples: readonly Sample[], event: TraceEvent): TraceEvent {
  if (event.kind !== 'possible soft short') return event;
  const { before, after } = around(samples, event.time);
  if (before === undefined || after === undefined) return event;
  const hasFallen = after < (1 - fallen) * before;
  return hasFallen
    ? { ...event, kind: 'soft short', spectra: 'fall' }
    : { ...event, spectra: 'no fall' };
}

/** By how much the resistance had risen until a time; nothing where it had not or was not measured. */
export function riseUntil(samples: readonly Sample[], until: number): number | undefined {
  const measured = samples.flatMap(({ time, spectrum }) =>
    spectrum !== undefined && time <= until ? [spectrum] : [],
  );
  const rise = (measured.at(-1) ?? 0) - (measured[0] ?? 0);
  return measured.length > 1 && rise > 0 ? rise : undefined;
}
