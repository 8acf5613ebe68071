import { DomainError, requirePositive } from '#units/domain-error';
import type { Values } from '../inputs.ts';

/** One row of a trace. SI. */
export interface Sample {
  time: number;
  currentDensity: number;
  voltage: number;
  /** Area-specific resistance from a spectrum. */
  spectrum?: number;
}

/** What one specimen did. */
export interface TraceRecord {
  name: string;
  samples: Sample[];
}

const least = 8;

function requireOrder({ name, samples }: TraceRecord): void {
  const back = samples.findIndex(({ time }, index) => time < (samples[index - 1]?.time ?? time));
  if (back < 0) return;
  const whose = name ? `of specimen ${name} ` : '';
  const says = `${whose}runs back in time after ${back} rows: put the rows in their order, and if these are several specimens, name them in the column for it`;
  throw new DomainError('trace', says, back);
}

/** The current density of each row; a recorded current is divided by the area, which must be there. */
function densityOf({ recorded, electrodeArea }: Values): (current: number) => number {
  if (recorded !== 'current') return (current) => current;
  if (electrodeArea === undefined) {
    throw new DomainError('electrodeArea', 'is needed to divide the recorded current by', 0);
  }
  requirePositive({ electrodeArea });
  return (current) => current / electrodeArea;
}

/** The rows of each specimen, in the order in which they were measured. */
export function recordsOf(values: Values): TraceRecord[] {
  const densityFrom = densityOf(values);
  const byName = new Map<string, Sample[]>();
  for (const { time, current, voltage, resistance, specimen = '' } of values.trace ?? []) {
    const samples = byName.get(specimen) ?? [];
    byName.set(specimen, samples);
    const currentDensity = densityFrom(current);
    samples.push({ time, currentDensity, voltage, spectrum: resistance });
  }
  const records = [...byName].map(([name, samples]) => ({ name, samples }));
  for (const record of records) {
    requireOrder(record);
    const { name, samples } = record;
    if (samples.length < least) {
      const says = `has fewer than ${least} rows${name ? ` of specimen ${name}` : ''}`;
      throw new DomainError('trace', says, samples.length);
    }
  }
  return records;
}
