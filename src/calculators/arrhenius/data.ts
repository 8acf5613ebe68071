import { DomainError } from '#units/domain-error';

/** Which quantity is activated: σ or σT. */
export type Form = 'sigma' | 'sigmaT';

/** One measured conductivity. SI. */
export interface Row {
  temperature: number;
  conductivity: number;
  relativeUncertainty?: number;
}

/** Relative uncertainties of all rows, or undefined where none has one. */
export function statedUncertainties(rows: readonly Row[]): number[] | undefined {
  const stated = rows.flatMap(({ relativeUncertainty }) => relativeUncertainty ?? []);
  if (stated.length === 0) return undefined;
  if (stated.length === rows.length) return stated;
  const row = rows.findIndex(({ relativeUncertainty }) => relativeUncertainty === undefined) + 1;
  throw new DomainError(
    'data',
    `have uncertainties in some rows only (row ${row} has none): give one for every row, or for none`,
    Number.NaN,
  );
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
