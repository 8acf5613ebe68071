import type { Flag, Test } from '../step.ts';
import { eventsOf, type Thresholds, type TraceEvent } from './events.ts';
import { halfCyclesOf, heldCharge, type HalfCycle } from './half-cycles.ts';
import { median } from './median.ts';
import type { Sample, TraceRecord } from './records.ts';
import { confirmed, riseUntil } from './spectra.ts';
import { groupsOf, stepOf, type Group } from './steps.ts';

/** What a record says beyond its test. Plain data. */
export interface Reading {
  test: Test;
  events: TraceEvent[];
  failure?: TraceEvent;
  /** Rise of the resistance from spectra until the failure or the end. */
  rise?: number;
  /** The voltage does not follow the current: no symmetric cell, and no events were sought. */
  isForeign: boolean;
  /** Some steps went there and back, others one way. */
  isMixed: boolean;
  /** The record ends within a half-cycle and shows no failure. */
  isCut: boolean;
  /** U/j of the first half-cycle. */
  firstResistance: number;
  /** What the record cannot say, in sentences. */
  notes: string[];
}

/** A half-cycle with less than this of a usual one was not finished. */
const finishedShare = 0.97;

/** +1 or −1 as the voltage follows the current or runs against it; 0 where it does neither. */
function polarityOf(samples: readonly Sample[], floor: number): number {
  const flowing = samples.filter(({ currentDensity }) => Math.abs(currentDensity) > floor);
  const along = flowing.filter(({ voltage, currentDensity }) => voltage * currentDensity > 0);
  const share = along.length / flowing.length;
  const resting = samples.filter(({ currentDensity }) => Math.abs(currentDensity) <= floor);
  const size = (rows: readonly Sample[]) => median(rows.map(({ voltage }) => Math.abs(voltage)));
  // Between two equal electrodes little voltage is left without a current.
  if (resting.length > 2 && size(resting) > 0.5 * size(flowing)) return 0;
  if (share >= 0.8) return 1;
  return share <= 0.2 ? -1 : 0;
}

/** What all half-cycles have alike, time or charge, and how much of it. */
function usualOf(halfCycles: readonly HalfCycle[]) {
  const whole = halfCycles.length > 2 ? halfCycles.slice(0, -1) : halfCycles;
  const spread = (of: (half: HalfCycle) => number) => {
    const middle = median(whole.map(of));
    // The mean, not the median: with few levels most half-cycles have the time of the first.
    const deviation = whole.reduce((sum, each) => sum + Math.abs(of(each) / middle - 1), 0);
    return { of, middle, spread: deviation };
  };
  const time = spread(({ start, end }) => end - start);
  const charge = spread((each) => each.charge);
  return time.spread <= charge.spread ? time : charge;
}

function isUnfinished(samples: readonly Sample[], halfCycles: readonly HalfCycle[]): boolean {
  const last = halfCycles.at(-1) as HalfCycle;
  if (halfCycles.length < 3 || last.to < samples.length - 1) return false;
  const { of, middle } = usualOf(halfCycles);
  const interval = (last.end - last.start) / Math.max(1, last.to - last.from - 1);
  // The record may end one interval before its half-cycle does.
  const withInterval = of({
    ...last,
    end: last.end + 1.5 * interval,
    charge: last.charge + 1.5 * interval * last.currentDensity,
  });
  return withInterval < finishedShare * middle;
}

function directionsOf(halfCycles: readonly HalfCycle[], groups: readonly Group[]) {
  const signsOf = ({ first, count }: Group) =>
    new Set(halfCycles.slice(first, first + count).map(({ sign }) => sign)).size;
  const isTurning = new Set(halfCycles.map(({ sign }) => sign)).size > 1;
  const whole = groups.length > 1 ? groups.slice(0, -1) : groups;
  const twoWay = whole.filter((group) => signsOf(group) > 1).length;
  return {
    direction: isTurning ? ('alternating' as const) : ('one-way' as const),
    isMixed: isTurning && twoWay > 0 && twoWay < whole.length,
  };
}

/** Charge per area up to a time, in all and since the last turn. */
function chargesUntil(samples: readonly Sample[], halfCycles: readonly HalfCycle[], until: number) {
  let [throughput, depth, sign] = [0, 0, 0];
  for (const half of halfCycles) {
    if (half.start >= until) break;
    let { charge } = half;
    if (half.end > until) {
      const before = samples.findLastIndex(({ time }) => time <= until);
      const held = heldCharge(samples, half.from, before + 1).charge;
      const last = samples[before] as Sample;
      const next = samples[before + 1]?.time ?? last.time;
      charge = held - Math.abs(last.currentDensity) * Math.max(0, next - until);
    }
    throughput += charge;
    depth = half.sign === sign ? depth + charge : charge;
    sign = half.sign;
  }
  return { throughput, depth };
}

/** The first event that is a failure under the criterion. */
function failureIn(events: readonly TraceEvent[], criterion: string | undefined) {
  return events.find(({ kind, spectra }) => {
    if (kind === 'hard short' || kind === 'soft short' || kind === 'stopped') return true;
    return kind === 'possible soft short' && criterion !== 'confirmed' && spectra !== 'no fall';
  });
}

/** A record that breaks off while its voltage rises was stopped at the limit of the voltage. */
function stopIn(halfCycles: readonly HalfCycle[], events: readonly TraceEvent[]) {
  const index = halfCycles.length - 1;
  const rise = events.find(({ kind, halfCycle }) => kind === 'void' && halfCycle === index);
  const { end: time } = halfCycles[index] as HalfCycle;
  return rise && { ...rise, kind: 'stopped' as const, time };
}

/** Takes a record apart: steps, events, failure, charge. */
export function testOfRecord(
  { name, samples }: TraceRecord,
  thresholds: Thresholds,
  criterion: string | undefined,
): Omit<Reading, 'notes'> {
  const { halfCycles, tolerance, floor } = halfCyclesOf(samples);
  const groups = groupsOf(halfCycles, tolerance);
  const polarity = polarityOf(samples, floor);
  const seen = polarity === 0 ? [] : eventsOf(samples, halfCycles, polarity, thresholds);
  const unfinished = isUnfinished(samples, halfCycles);
  const stop = unfinished ? stopIn(halfCycles, seen) : undefined;
  const events = [...seen.map((each) => confirmed(samples, each)), ...(stop ? [stop] : [])];
  const failure = failureIn(events, criterion);
  const until = failure?.time ?? (halfCycles.at(-1) as HalfCycle).end;
  const failing = failure
    ? groups.findIndex(({ first, count }) => failure.halfCycle < first + count)
    : -1;
  const isCut = !failure && unfinished;
  const done = groups.slice(0, failure ? failing : isCut ? -1 : undefined);
  const failed = groups[failing]?.currentDensity;
  const below = done.map((each) => each.currentDensity).filter((j) => !failed || j < failed);
  const whole = { samples, halfCycles, events, polarity: polarity || 1 };
  const shown = failure ? groups.slice(0, failing + 1) : groups;
  const outcomeOf = (index: number): Flag => {
    if (index < done.length) return 'completed';
    return isCut ? 'unfinished' : 'failed';
  };
  const { direction, isMixed } = directionsOf(halfCycles, groups);
  return {
    test: {
      name: name || 'this specimen',
      direction,
      steps: shown.map((group, index) => stepOf(whole, group, outcomeOf(index))),
      completed: below.length > 0 ? Math.max(...below) : undefined,
      failed,
      ...chargesUntil(samples, halfCycles, until),
      duration: until - (samples[0] as Sample).time,
    },
    events,
    failure,
    rise: riseUntil(samples, until),
    isForeign: polarity === 0,
    isMixed,
    isCut,
    firstResistance: median(
      samples
        .slice((halfCycles[0] as HalfCycle).from, (halfCycles[0] as HalfCycle).to)
        .map(({ voltage, currentDensity }) => Math.abs(voltage / currentDensity)),
    ),
  };
}
