import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { DomainError } from '#units/domain-error';
import type { Estimate } from '#kit/model/definition.ts';

interface Row {
  time: number;
  voltage: number;
}

/** The late part of a relaxation, in which ln U is a straight line. SI. */
export interface Window {
  from: number;
  until: number;
  rows: number;
  /** ln U at the time of the cut, by the line. */
  intercept: number;
  rate: number;
  /** The same rate from the first and the second half of the rows, apart in standard errors. */
  bend: number;
  /** Largest voltage of the window. */
  largest: number;
}

const leastRows = 5;

/** From here on what decays faster is below a thousandth, however short the current was: exp(−8π²θ). */
const lateFourierNumber = 0.0875;

/** The line ends where little is left of the voltage at the cut: there an offset or the noise decides. */
const [upper, lower] = [0.4, 0.03];

/** Least squares of ln U, each row weighted for a voltage that is equally uncertain everywhere. */
function line(rows: readonly Row[]) {
  const fit = weightedLinearRegression({
    x: rows.map(({ time }) => time),
    y: rows.map(({ voltage }) => Math.log(voltage)),
    uncertainties: rows.map(({ voltage }) => 1 / voltage),
  });
  return { ...fit, error: Math.sqrt(fit.scaledCovariance?.slope ?? 0) };
}

/** Rows from the cut on, with the sign of most of them, less what stays for ever. */
function fromTheCut(trace: readonly Row[], rest: number): Row[] {
  const sum = trace.reduce((total, { voltage }) => total + voltage - rest, 0);
  const sign = Math.sign(sum) || 1;
  const rows = trace
    .map(({ time, voltage }) => ({ time, voltage: sign * (voltage - rest) }))
    .toSorted((a, b) => a.time - b.time);
  const largest = rows.reduce((most, { voltage }) => Math.max(most, voltage), 0);
  const cut = rows.findLastIndex(({ voltage }) => voltage >= 0.98 * largest);
  const start = rows[cut]?.time ?? 0;
  return rows.slice(Math.max(0, cut)).map((row) => ({ ...row, time: row.time - start }));
}

function requireRows(rows: readonly Row[], says: string): void {
  if (new Set(rows.map(({ time }) => time)).size >= leastRows) return;
  throw new DomainError('relaxation', says, rows.length);
}

/** Both halves of the line, to see whether it is one. */
function bendOf(rows: readonly Row[]): number {
  const middle = Math.floor(rows.length / 2);
  const halves = [rows.slice(0, middle), rows.slice(middle)];
  if (halves.some((half) => new Set(half.map(({ time }) => time)).size < 3)) return 0;
  const [early, late] = halves.map(line) as [ReturnType<typeof line>, ReturnType<typeof line>];
  const error = Math.hypot(early.error, late.error);
  return error > 0 ? (late.slope - early.slope) / error : 0;
}

/** The slowest rate at which the voltage relaxes, from its late part. */
export function readRelaxation(
  trace: readonly Row[],
  rest: number,
): { rate: Estimate; window: Window } {
  const rows = fromTheCut(trace, rest);
  const start = rows[0]?.voltage ?? 0;
  const end = rows.findIndex(({ voltage }) => voltage < lower * start);
  const decaying = end < 0 ? rows : rows.slice(0, end);
  const falling = decaying.filter(({ voltage }) => voltage <= upper * start);
  requireRows(falling, 'does not fall to less than 40 % of its start in at least 5 rows');
  const guess = -line(falling).slope;
  if (!(guess > 0)) throw new DomainError('relaxation', 'must fall with time', guess);
  // The rate is π²D/L², so that the time for a Fourier number θ is π²θ over it.
  const from = (Math.PI ** 2 * lateFourierNumber) / guess;
  const late = falling.filter(({ time }) => time >= from);
  requireRows(late, 'ends before its late part has 5 rows; wait longer, or take more readings');
  const { slope, intercept, error, degreesOfFreedom } = line(late);
  if (!(slope < 0)) throw new DomainError('relaxation', 'must fall with time', -slope);
  const window: Window = {
    from: late[0]?.time ?? 0,
    until: late.at(-1)?.time ?? 0,
    rows: late.length,
    intercept,
    rate: -slope,
    bend: bendOf(late),
    largest: late[0]?.voltage ?? 0,
  };
  return { rate: { value: -slope, uncertainty: error, degreesOfFreedom }, window };
}
