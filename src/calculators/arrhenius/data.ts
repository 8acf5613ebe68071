import { arrheniusSigmaLaw } from '#physics/laws/arrhenius-sigma-law';
import { arrheniusSigmaTLaw } from '#physics/laws/arrhenius-sigma-t-law';
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

/** Temperatures, ln σ and its uncertainties where they were stated: what every fit is made of. SI. */
export interface Observations {
  x: number[];
  y: number[];
  uncertainties?: number[];
}

export function observationsOf(rows: readonly Row[]): Observations {
  refuseTwo(rows);
  return {
    x: rows.map(({ temperature }) => temperature),
    y: rows.map(({ conductivity }) => Math.log(conductivity)),
    uncertainties: statedForAll(rows.map(relativeOf)),
  };
}

/** Refuses data that hold fewer different temperatures than a curve needs. */
export function requireTemperatures({ x }: Observations, least: number, instead: string): void {
  const different = new Set(x).size;
  if (different >= least) return;
  throw new DomainError(
    'data',
    `are at ${different === 1 ? 'one temperature' : `${different} temperatures`} only, and ${least} different ones are needed; ${instead}`,
    different,
  );
}

/** The law of ln σ in each convention. */
export const arrheniusLaws = { sigma: arrheniusSigmaLaw, sigmaT: arrheniusSigmaTLaw };

/** ln of what is activated, σ or σT: the law is a straight line in it. */
export function activatedLogarithms({ x, y }: Observations, form: Form): number[] {
  return y.map((value, index) => value - arrheniusLaws[form].value([0, 0], x[index] ?? 0));
}
