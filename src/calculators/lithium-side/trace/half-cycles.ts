import { DomainError } from '#units/domain-error';
import { median } from './median.ts';
import type { Sample } from './records.ts';

/** A stretch of one direction at one level of the current density. SI. */
export interface HalfCycle {
  sign: 1 | -1;
  currentDensity: number;
  /** Rows from the first to before the last. */
  from: number;
  to: number;
  start: number;
  end: number;
  /** Charge per area. */
  charge: number;
  /** Rows are missing within it or behind it. */
  hasGap: boolean;
}

/** Below this part of the largest current density nothing flows. */
const restShare = 0.002;
/** Levels closer than this are one, even without noise. */
const leastTolerance = 0.005;
const largestTolerance = 0.2;
/** Of the noise, so that few rows fall out of their level. */
const noiseFactor = 4;
/** A stretch shorter than this part of a usual one is a spike, a ramp or a spectrum. */
const shortShare = 0.05;
/** Rows this many usual intervals apart have lost others between them. */
const gapFactor = 10;

interface Stretch {
  sign: -1 | 0 | 1;
  from: number;
  to: number;
  level: number;
}

export interface Parts {
  halfCycles: HalfCycle[];
  /** Within which levels are the same, relative. */
  tolerance: number;
  /** Below it nothing flows. */
  floor: number;
}

/** Relative standard deviation of the current from row to row; steps are too few to count. */
function noiseOf(samples: readonly Sample[], floor: number): number {
  const changes: number[] = [];
  for (let index = 1; index < samples.length; index += 1) {
    const [a, b] = [samples[index - 1]!.currentDensity, samples[index]!.currentDensity];
    if (Math.abs(a) > floor && a * b > 0) changes.push(Math.abs(2 * (a - b)) / Math.abs(a + b));
  }
  // The median change of two normal values is 0.954 of their deviation.
  return changes.length === 0 ? 0 : median(changes) / 0.954;
}

function stretchesOf(samples: readonly Sample[], floor: number, tolerance: number): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  samples.forEach(({ currentDensity }, index) => {
    const size = Math.abs(currentDensity);
    const sign = size <= floor ? 0 : currentDensity > 0 ? 1 : -1;
    const isSame =
      open?.sign === sign && (sign === 0 || Math.abs(size - open.level) <= tolerance * open.level);
    if (open && isSame) {
      const count = index - open.from;
      open.level = (open.level * count + size) / (count + 1);
      open.to = index + 1;
    } else {
      open = { sign, from: index, to: index + 1, level: size };
      stretches.push(open);
    }
  });
  return stretches;
}

const timeOf = (samples: readonly Sample[], { from, to }: Pick<Stretch, 'from' | 'to'>) =>
  (samples[to] ?? samples[to - 1])!.time - samples[from]!.time;

/** Leaves out spikes and ramps, and joins what they had parted. */
function withoutShort(samples: readonly Sample[], all: Stretch[], tolerance: number): Stretch[] {
  const flowing = all.filter(({ sign, from, to }) => sign !== 0 && to - from > 2);
  const usual = median(flowing.map((each) => timeOf(samples, each)));
  const isShort = (each: Stretch) => timeOf(samples, each) < shortShare * usual;
  const joined: Stretch[] = [];
  for (const each of all) {
    if (isShort(each)) continue;
    const before = joined.at(-1);
    const isBeside = before && samples[each.from]!.time - samples[before.to - 1]!.time < usual;
    const isSame =
      isBeside &&
      each.sign === before.sign &&
      Math.abs(each.level - before.level) <= tolerance * before.level;
    if (isSame) before.to = each.to;
    else joined.push({ ...each });
  }
  return joined;
}

/** Charge and time of rows, each current held until the next row, as an instrument holds it. */
export function heldCharge(samples: readonly Sample[], from: number, to: number) {
  const inner: number[] = [];
  for (let at = from + 1; at < to; at += 1) inner.push(samples[at]!.time - samples[at - 1]!.time);
  const usual = inner.length > 2 ? median(inner) : Infinity;
  const largest = gapFactor * (usual > 0 ? usual : Infinity);
  let hasGap = inner.some((interval) => interval > largest);
  let charge = 0;
  for (let at = from; at < to - 1; at += 1) {
    charge += Math.abs(samples[at]!.currentDensity) * inner[at - from]!;
  }
  let last = (samples[to]?.time ?? samples[to - 1]!.time) - samples[to - 1]!.time;
  // Behind the last row of a level it is not known when the current changed.
  if (last > largest) {
    last = usual;
    hasGap = true;
  }
  charge += Math.abs(samples[to - 1]!.currentDensity) * last;
  return { charge, end: samples[to - 1]!.time + last, hasGap };
}

/** The half-cycles of a record: where the current has one sign and one level. */
export function halfCyclesOf(samples: readonly Sample[]): Parts {
  const largest = samples.reduce(
    (most, { currentDensity }) => Math.max(most, Math.abs(currentDensity)),
    0,
  );
  if (!(largest > 0)) throw new DomainError('trace', 'holds no current', largest);
  const floor = restShare * largest;
  const noise = noiseFactor * noiseOf(samples, floor);
  const tolerance = Math.min(largestTolerance, Math.max(leastTolerance, noise));
  const stretches = withoutShort(samples, stretchesOf(samples, floor, tolerance), tolerance);
  const halfCycles = stretches.flatMap(({ sign, from, to }): HalfCycle[] => {
    if (sign === 0) return [];
    const start = samples[from]!.time;
    const { charge, end, hasGap } = heldCharge(samples, from, to);
    const levels = samples.slice(from, to).map((each) => Math.abs(each.currentDensity));
    return [{ sign, currentDensity: median(levels), from, to, start, end, charge, hasGap }];
  });
  if (halfCycles.length === 0) {
    throw new DomainError('trace', 'has no stretch of a constant current', largest);
  }
  return { halfCycles, tolerance, floor };
}
