import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import type { Flag, TestStep } from '../step.ts';
import { resistanceAt, type TraceEvent } from './events.ts';
import type { HalfCycle } from './half-cycles.ts';
import { median } from './median.ts';
import type { Sample } from './records.ts';

/** A step of a record, with the places of its half-cycles. */
export interface Group {
  currentDensity: number;
  first: number;
  count: number;
}

/** Levels closer than this are one step, even without noise. */
const leastStep = 0.004;
/** √2 for the difference of two medians, √3 for a median beside a mean where noise is as good as flat. */
const ofMedians = Math.sqrt(6);

/** Half-cycles of one level behind each other; `tolerance` is four times the noise of a row. */
export function groupsOf(halfCycles: readonly HalfCycle[], tolerance: number): Group[] {
  const groups: Group[] = [];
  halfCycles.forEach(({ currentDensity, from, to }, index) => {
    const last = groups.at(-1);
    const same = Math.max(leastStep, (ofMedians * tolerance) / Math.sqrt(to - from));
    const isSame =
      last && Math.abs(currentDensity - last.currentDensity) <= same * last.currentDensity;
    if (isSame) last.count += 1;
    else groups.push({ currentDensity, first: index, count: 1 });
  });
  return groups;
}

const flags: Record<TraceEvent['kind'], Flag> = {
  void: 'void',
  'soft short': 'soft short',
  'possible soft short': 'possible soft short',
  'hard short': 'hard short',
  stopped: 'unfinished',
};

/** Change and slope of the voltage in a half-cycle, its settling left out. */
function courseOf(samples: readonly Sample[], { from, to, sign }: HalfCycle, polarity: number) {
  const rows = samples.slice(from + Math.floor((to - from) / 10), to);
  if (rows.length < 3 || rows.at(-1)!.time === rows[0]!.time) return undefined;
  const x = rows.map(({ time }) => time);
  const y = rows.map(({ voltage }) => polarity * sign * voltage);
  const { slope } = weightedLinearRegression({ x, y });
  const last = Math.max(1, Math.ceil(rows.length / 10));
  return { change: median(y.slice(-last)) - median(y.slice(0, last)), slope };
}

interface Whole {
  samples: readonly Sample[];
  halfCycles: readonly HalfCycle[];
  events: readonly TraceEvent[];
  polarity: number;
}

/** The row of the table for a step. */
export function stepOf(
  { samples, halfCycles, events, polarity }: Whole,
  { currentDensity, first, count }: Group,
  outcome: Flag,
): TestStep {
  const halves = halfCycles.slice(first, first + count);
  const courses = halves.flatMap((half) => courseOf(samples, half, polarity) ?? []);
  const largest = courses.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  const rows = halves.flatMap(({ from, to }) => samples.slice(from, to));
  const [start, end] = [halves[0]!.start, halves.at(-1)!.end];
  const spectra = samples.flatMap(({ time, spectrum }) =>
    spectrum !== undefined && time >= start && time <= end ? [spectrum] : [],
  );
  const seen = events.filter(({ halfCycle }) => halfCycle >= first && halfCycle < first + count);
  const gaps: Flag[] = halves.some(({ hasGap }) => hasGap) ? ['gap'] : [];
  return {
    currentDensity,
    capacity: median(halves.map(({ charge }) => charge)),
    charge: halves.reduce((sum, { charge }) => sum + charge, 0),
    halfCycles: count,
    voltageChange: largest?.change,
    voltageSlope: largest?.slope,
    resistance: median(rows.map((each) => resistanceAt(each, polarity))),
    spectrum: spectra.length > 0 ? median(spectra) : undefined,
    flags: [...new Set([outcome, ...seen.map(({ kind }) => flags[kind]), ...gaps])],
  };
}
