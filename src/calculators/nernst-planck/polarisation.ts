import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { DomainError } from '#units/domain-error';
import type { Estimate } from '#kit/model/definition.ts';
import { scatterBeside } from '../estimate.ts';

interface Row {
  time: number;
  current: number;
}

/** Initial and steady current of a polarisation, with what they rest on. SI. */
export interface Polarisation {
  initial: Estimate;
  steady: Estimate;
  /** Rows on the line against √t; none where the first value had to do. */
  early: number;
  /** Part of the steady current by which the last tenth of the time still changes. */
  drift: number;
  /** Time of the first row, where it is later than the spacing of the rows explains. */
  lateStart?: number;
}

/** The first part of the fall, in which salt near one electrode does not feel the other. */
const earlyPart = 0.35;
const leastRows = 4;

/** First and last time of the rows, which are in order. */
const endsOf = (rows: Row[]) => [(rows[0] as Row).time, (rows.at(-1) as Row).time] as const;

function lastTenth(rows: Row[]): Row[] {
  const [start, end] = endsOf(rows);
  const late = rows.filter(({ time }) => time >= start + 0.9 * (end - start));
  return late.length >= leastRows ? late : rows.slice(-leastRows);
}

/** Mean current between two parts of the whole time; undefined where nothing was read. */
function meanBetween(rows: Row[], from: number, until: number): number | undefined {
  const [start, end] = endsOf(rows);
  const shareOf = (time: number) => (time - start) / (end - start);
  const some = rows.filter(({ time }) => shareOf(time) > from && shareOf(time) <= until);
  return some.length
    ? some.reduce((sum, { current }) => sum + current, 0) / some.length
    : undefined;
}

/** What a current that falls like an exponential has still to fall, from how its last fifths fell. */
function stillToFall(rows: Row[]): number {
  const [first, second, third] = [0.4, 0.6, 0.8].map((from) => meanBetween(rows, from, from + 0.2));
  if (first === undefined || second === undefined || third === undefined) return 0;
  const fall = second - third;
  // A fall that hardly slows down has no end in sight: ten times itself stands for it.
  return fall > 0 ? fall / Math.max((first - second) / fall - 1, 0.1) : 0;
}

function steadyOf(rows: Row[]) {
  const late = lastTenth(rows);
  const times = late.map(({ time }) => time);
  const currents = late.map(({ current }) => current);
  const value = currents.reduce((sum, current) => sum + current, 0) / late.length;
  const { slope, residualSumOfSquares } = weightedLinearRegression({ x: times, y: currents });
  const change = slope * (Math.max(...times) - Math.min(...times));
  const scatter = Math.sqrt(residualSumOfSquares / (late.length - 2) / late.length);
  // The change within the tenth is as good as a rectangle about the mean.
  const still = Math.abs(change) > 2 * scatter ? stillToFall(rows) : 0;
  const other = Math.hypot(change / Math.sqrt(12), still / Math.sqrt(3));
  const drift = Math.abs(change / value);
  return { value, ...scatterBeside(scatter, late.length - 2, other), drift };
}

const rootLine = (rows: Row[]) =>
  weightedLinearRegression({
    x: rows.map(({ time }) => Math.sqrt(time)),
    y: rows.map(({ current }) => current),
  });

/** What fell before the first row, if the first two lie on I₀ − b√t. */
function unseenFall([first, second]: Row[]): number {
  if (!first || !second || second.time <= first.time) return 0;
  const slope = (first.current - second.current) / (Math.sqrt(second.time) - Math.sqrt(first.time));
  return Math.max(0, slope * Math.sqrt(first.time));
}

/** I = I₀ − b√t while each electrode has a half-space of its own. */
function initialOf(rows: Row[], steady: number) {
  const largest = Math.max(...rows.slice(0, leastRows).map(({ current }) => current));
  const end = rows.findIndex(({ current }) => current < largest - earlyPart * (largest - steady));
  const early = rows.slice(0, end < 0 ? rows.length : end);
  if (early.length < leastRows) {
    return { value: largest, uncertainty: unseenFall(rows) / Math.sqrt(3), early: 0 };
  }
  const { intercept, scaledCovariance } = rootLine(early);
  const scatter = scaledCovariance ? Math.sqrt(scaledCovariance.intercept) : 0;
  // The line leaves the fall by and by: what half of its rows would say instead bounds that.
  const half = early.slice(0, Math.max(leastRows, Math.ceil(early.length / 2)));
  const other = half.length < early.length ? rootLine(half).intercept : intercept;
  const leaves = (other - intercept) / Math.sqrt(3);
  return {
    value: intercept,
    ...scatterBeside(scatter, early.length - 2, leaves),
    early: early.length,
  };
}

/** Of what was recorded, the largest share that may have gone by unseen since the voltage was switched on. */
const largestGap = 0.1;

/**
 * The time of the first row where the clock may have run before the voltage was switched on: the spacing of
 * the rows does not explain it.
 */
function lateStartOf(rows: Row[]): number | undefined {
  const [start, end] = endsOf(rows);
  if (start > largestGap * (end - start)) {
    const says = `begins ${Math.round((100 * start) / (end - start))} % of its own length after time zero, and the times have to count from switching the voltage on. Subtract that moment from them`;
    throw new DomainError('trace', says, start);
  }
  const next = rows.find(({ time }) => time > start)?.time ?? end;
  return start > 3 * (next - start) ? start : undefined;
}

/** A clock that ran before also wrote down the rest, in which nothing flows. */
function requireEarlyFall(rows: Row[]): void {
  const largest = rows.reduce((most, { current }) => Math.max(most, current), 0);
  const early = Math.max(...rows.slice(0, leastRows).map(({ current }) => current));
  if (early >= 0.1 * largest) return;
  const says =
    'does not begin with its largest current. Leave out what was recorded before the voltage was switched on, and count the times from there';
  throw new DomainError('trace', says, early);
}

/** The two currents of the formula, from time and current after a small voltage was switched on. */
export function readPolarisation(trace: readonly Row[]): Polarisation {
  const sign = Math.sign(trace.reduce((sum, { current }) => sum + current, 0));
  const rows = trace
    .map(({ time, current }) => ({ time, current: sign * current }))
    .toSorted((a, b) => a.time - b.time);
  if (new Set(rows.map(({ time }) => time)).size < 2 * leastRows) {
    throw new DomainError('trace', 'needs at least 8 different times', rows.length);
  }
  const { drift, ...steady } = steadyOf(rows);
  if (!(steady.value > 0)) {
    throw new DomainError(
      'trace',
      'ends without a current of one sign; no t₊ follows',
      steady.value,
    );
  }
  requireEarlyFall(rows);
  const lateStart = lateStartOf(rows);
  const { early, ...initial } = initialOf(rows, steady.value);
  if (!(initial.value > steady.value)) {
    const says = 'does not fall; a salt that polarises makes the current fall';
    throw new DomainError('trace', says, initial.value);
  }
  return { initial, steady, early, drift, lateStart };
}
