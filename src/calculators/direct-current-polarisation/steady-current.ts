import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { DomainError } from '#units/domain-error';
import { scatterBeside } from '../estimate.ts';

interface Row {
  time: number;
  current: number;
}

/** The current at the end of a trace, SI. */
export interface SteadyCurrent {
  value: number;
  uncertainty: number;
  degreesOfFreedom?: number;
  /** Part of it by which the last tenth of the time still changes it. */
  drift: number;
}

const leastRows = 4;

/** A current that changes more within the last tenth is still carried by ions. */
const largestDrift = 0.1;

/** @throws {DomainError} if the trace is too short, of both signs, or read too early */
export function steadyCurrentOf(trace: readonly Row[]): SteadyCurrent {
  const sign = Math.sign(trace.reduce((sum, { current }) => sum + current, 0)) || 1;
  const rows = trace
    .map(({ time, current }) => ({ time, current: sign * current }))
    .toSorted((a, b) => a.time - b.time);
  if (new Set(rows.map(({ time }) => time)).size < 2 * leastRows) {
    throw new DomainError('trace', 'needs at least 8 different times', rows.length);
  }
  // The clock may have run before: the tenth is one of what was recorded.
  const [start, end] = [rows[0]?.time ?? 0, rows.at(-1)?.time ?? 0];
  const tenth = rows.filter(({ time }) => time >= start + 0.9 * (end - start));
  const late = tenth.length >= leastRows ? tenth : rows.slice(-leastRows);
  const times = late.map(({ time }) => time);
  const currents = late.map(({ current }) => current);
  const value = currents.reduce((sum, current) => sum + current, 0) / late.length;
  if (!(value > 0)) throw new DomainError('trace', 'ends without a current of one sign', value);
  if (new Set(times).size < 2) {
    throw new DomainError('trace', 'needs several times at its end', times.length);
  }
  const { slope, residualSumOfSquares } = weightedLinearRegression({ x: times, y: currents });
  const change = slope * (Math.max(...times) - Math.min(...times));
  const scatter = Math.sqrt(residualSumOfSquares / (late.length - 2) / late.length);
  // Noise alone makes a slope; what is clear of it is drift.
  const clear = Math.max(0, Math.abs(change) - 2 * Math.sqrt(12) * scatter);
  const drift = clear / value;
  if (drift > largestDrift) {
    const says = `was stopped too early: within its last tenth the current still changes by ${Math.round(100 * drift)} %. Ions carry it; wait until it stands`;
    throw new DomainError('trace', says, drift);
  }
  return { value, ...scatterBeside(scatter, late.length - 2, change / Math.sqrt(12)), drift };
}
