import { DomainError } from '#units/domain-error';
import { statedForAll } from '../stated-uncertainties.ts';

/** Which quantity is activated: σ or σT. */
export type Form = 'sigma' | 'sigmaT';

/** One measured conductivity. SI. */
export interface Row {
  temperature: number;
  conductivity: number;
  /** Standard uncertainty of the conductivity, from behind its ±. */
  conductivityUncertainty?: number;
  relativeUncertainty?: number;
}

/** The uncertainty of a row as a share of its conductivity, whichever way it was given. */
export function relativeOf(row: Row): number | undefined {
  const { conductivity, conductivityUncertainty, relativeUncertainty } = row;
  return conductivityUncertainty === undefined
    ? relativeUncertainty
    : conductivityUncertainty / conductivity;
}

function refuseTwo(rows: readonly Row[]): void {
  const row = rows.findIndex((each) => each.conductivityUncertainty && each.relativeUncertainty);
  if (row < 0) return;
  throw new DomainError(
    'data',
    `give row ${row + 1} two uncertainties, one behind ± and one in the last column: keep one of them`,
    Number.NaN,
  );
}

/** Relative uncertainties of all rows, or undefined where none has one. */
export function statedUncertainties(rows: readonly Row[]): number[] | undefined {
  refuseTwo(rows);
  return statedForAll(rows.map(relativeOf));
}

/** Refuses data that hold fewer different temperatures than a curve needs. */
export function requireTemperatures(rows: readonly Row[], least: number, instead: string): void {
  const different = new Set(rows.map(({ temperature }) => temperature)).size;
  if (different >= least) return;
  throw new DomainError(
    'data',
    `are at ${different === 1 ? 'one temperature' : `${different} temperatures`} only, and ${least} different ones are needed; ${instead}`,
    different,
  );
}

/** ln of what is activated, per SI unit. */
export function logarithm({ temperature, conductivity }: Row, form: Form): number {
  return Math.log(conductivity) + (form === 'sigmaT' ? Math.log(temperature) : 0);
}
