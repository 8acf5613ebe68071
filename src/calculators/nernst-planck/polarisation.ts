import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { DomainError } from '#units/domain-error';

interface Row {
  time: number;
  current: number;
}

/** Initial and steady current of a polarisation, with what they rest on. SI. */
export interface Polarisation {
  initial: { value: number; uncertainty?: number };
  steady: { value: number; uncertainty?: number };
  /** Rows on the line against √t; none where the first value had to do. */
  early: number;
  /** Part of the steady current by which the last tenth of the time still changes. */
  drift: number;
}

/** The first part of the fall, in which salt near one electrode does not feel the other. */
const earlyPart = 0.35;
const leastRows = 4;

function lastTenth(rows: Row[]): Row[] {
  const end = (rows.at(-1) as Row).time;
  const late = rows.filter(({ time }) => time >= 0.9 * end);
  return late.length >= leastRows ? late : rows.slice(-leastRows);
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
  const uncertainty = Math.hypot(scatter, change / Math.sqrt(12));
  return { value, uncertainty, drift: Math.abs(change / value) };
}

/** I = I₀ − b√t while each electrode has a half-space of its own. */
function initialOf(rows: Row[], steady: number) {
  const largest = Math.max(...rows.slice(0, leastRows).map(({ current }) => current));
  const end = rows.findIndex(({ current }) => current < largest - earlyPart * (largest - steady));
  const early = rows.slice(0, end < 0 ? rows.length : end);
  if (early.length < leastRows) return { value: largest, early: 0 };
  const { intercept, scaledCovariance } = weightedLinearRegression({
    x: early.map(({ time }) => Math.sqrt(time)),
    y: early.map(({ current }) => current),
  });
  const uncertainty = scaledCovariance ? Math.sqrt(scaledCovariance.intercept) : undefined;
  return { value: intercept, uncertainty, early: early.length };
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
  const { early, ...initial } = initialOf(rows, steady.value);
  if (!(initial.value > steady.value)) {
    const says = 'does not fall; a salt that polarises makes the current fall';
    throw new DomainError('trace', says, initial.value);
  }
  return { initial, steady, early, drift };
}
