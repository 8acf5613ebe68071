import type { HalfCycle } from './half-cycles.ts';
import { median } from './median.ts';
import type { Sample } from './records.ts';

/** From when on a change counts; the reader may set them. */
export interface Thresholds {
  fall: number;
  rise: number;
  wire: number;
}

export type EventKind = 'void' | 'soft short' | 'possible soft short' | 'hard short' | 'stopped';

/** Something seen in a half-cycle. SI. */
export interface TraceEvent {
  kind: EventKind;
  time: number;
  /** Which half-cycle, counted from zero. */
  halfCycle: number;
  currentDensity: number;
  /** Change of U/j that made it count, relative. */
  change: number;
  /** What spectra before and after say of a fall, where there are both. */
  spectra?: 'fall' | 'no fall';
}

/** A half-cycle is looked at in so many parts of equal time. */
const partCount = 50;
/** Its first tenth is left out: a contact settles and a double layer charges. */
const settled = 0.1;
/** U/j that has fallen by half since the half-cycle before. */
const halved = 0.5;

interface Part {
  from: number;
  to: number;
  resistance: number;
}

/** U over j at a row, positive where current flows through a resistance. */
export function resistanceAt({ voltage, currentDensity }: Sample, polarity: number): number {
  return (polarity * voltage) / currentDensity;
}

function partsOf(samples: readonly Sample[], half: HalfCycle, polarity: number): Part[] {
  const { from, to, start, end } = half;
  const width = (end - start) / partCount;
  const parts: Part[] = [];
  let first = from;
  while (first < to) {
    const place = Math.floor((samples[first]!.time - start) / width);
    let next = first + 1;
    while (next < to && samples[next]!.time < start + (place + 1) * width) next += 1;
    const values = samples.slice(first, next).map((each) => resistanceAt(each, polarity));
    parts.push({ from: first, to: next, resistance: median(values) });
    first = next;
  }
  return parts;
}

/** First row at or behind a place from which on, for two rows, U/j is below a bound. */
function crossing(
  samples: readonly Sample[],
  polarity: number,
  below: number,
  { from, to }: { from: number; to: number },
): number {
  for (let at = from; at < to; at += 1) {
    const next = samples[Math.min(at + 1, to - 1)]!;
    if (resistanceAt(samples[at]!, polarity) <= below && resistanceAt(next, polarity) <= below) {
      return at;
    }
  }
  return Math.max(from, to - 1);
}

interface Look {
  samples: readonly Sample[];
  half: HalfCycle;
  index: number;
  polarity: number;
  parts: Part[];
  /** U/j of the first half-cycle. */
  reference: number;
  thresholds: Thresholds;
}

function hardShort(look: Look): TraceEvent | undefined {
  const { samples, half, index, polarity, parts, reference, thresholds } = look;
  const bound = thresholds.wire * reference;
  const first = parts.findIndex((_, place) => {
    const run = parts.slice(place, place + 3);
    return run.every(({ resistance }) => resistance <= bound);
  });
  const part = parts[first];
  if (!part) return undefined;
  const range = { from: parts[Math.max(0, first - 1)]!.from, to: part.to };
  const { time } = samples[crossing(samples, polarity, bound, range)]!;
  const change = part.resistance / reference - 1;
  return {
    kind: 'hard short',
    time,
    halfCycle: index,
    currentDensity: half.currentDensity,
    change,
  };
}

/** A fall from one part to the next that does not come back. */
function suddenFall(look: Look): TraceEvent | undefined {
  const { samples, half, index, polarity, parts, thresholds } = look;
  const first = Math.max(1, Math.ceil((settled / 2) * parts.length));
  for (let place = first; place < parts.length; place += 1) {
    const before = parts[place - 1]!.resistance;
    const bound = (1 - thresholds.fall) * before;
    const after = parts.slice(place, place + 3);
    const isLone = after.length === 1 && after[0]!.to - after[0]!.from < 3;
    if (isLone || !(before > 0) || !after.every(({ resistance }) => resistance < bound)) continue;
    const range = { from: parts[place - 1]!.from, to: parts[place]!.to };
    const { time } = samples[crossing(samples, polarity, bound, range)]!;
    const change = median(after.map(({ resistance }) => resistance)) / before - 1;
    const { currentDensity } = half;
    return { kind: 'possible soft short', time, halfCycle: index, currentDensity, change };
  }
  return undefined;
}

function voidSign(look: Look, until: number): TraceEvent | undefined {
  const { samples, half, index, parts, thresholds } = look;
  const counted = parts.filter(({ to }) => samples[to - 1]!.time < until);
  const early = Math.floor(settled * counted.length);
  const base = counted.slice(early, early + Math.max(2, Math.ceil(settled * counted.length)));
  const late = counted.slice(-Math.max(2, Math.ceil(settled * counted.length)));
  if (counted.length < 6) return undefined;
  const start = median(base.map(({ resistance }) => resistance));
  const change = median(late.map(({ resistance }) => resistance)) / start - 1;
  if (!(start > 0 && change >= thresholds.rise)) return undefined;
  const bound = (1 + thresholds.rise) * start;
  const part = counted.find((each, place) => place >= early && each.resistance >= bound);
  const { time } = samples[(part ?? counted.at(-1)!).from]!;
  return { kind: 'void', time, halfCycle: index, currentDensity: half.currentDensity, change };
}

/** What is seen within one half-cycle, in the order of time. */
function eventsIn(look: Look): TraceEvent[] {
  const hard = hardShort(look);
  const soft = suddenFall(look);
  // What ends as a wire fell on its way: that is one failure, not two.
  const falls = [hard, soft && hard && soft.time >= hard.time ? undefined : soft];
  const short = falls.filter((each) => each !== undefined);
  const until = Math.min(look.half.end, ...short.map(({ time }) => time));
  const rise = voidSign(look, until);
  return [...(rise ? [rise] : []), ...short].toSorted((a, b) => a.time - b.time);
}

/** Everything that is seen in the half-cycles of a record. */
export function eventsOf(
  samples: readonly Sample[],
  halfCycles: readonly HalfCycle[],
  polarity: number,
  thresholds: Thresholds,
): TraceEvent[] {
  const typical = halfCycles.map(({ from, to }) =>
    median(samples.slice(from, to).map((each) => resistanceAt(each, polarity))),
  );
  const reference = typical[0] as number;
  const all: TraceEvent[] = [];
  for (const [index, half] of halfCycles.entries()) {
    const parts = partsOf(samples, half, polarity);
    const found = eventsIn({ samples, half, index, polarity, parts, reference, thresholds });
    const before = typical[index - 1] ?? 0;
    const change = (typical[index] as number) / before - 1;
    const isLow = before > 0 && change < -halved;
    if (isLow && found.every(({ kind }) => kind === 'void')) {
      const { start: time, currentDensity } = half;
      const kind = 'possible soft short';
      all.push({ kind, time, halfCycle: index, currentDensity, change });
    }
    all.push(...found);
    // Behind a wire there is nothing left to see.
    if (found.some(({ kind }) => kind === 'hard short')) break;
  }
  return all;
}
