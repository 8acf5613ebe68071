import { arrheniusSigmaLaw } from '#physics/laws/arrhenius-sigma-law';
import { arrheniusSigmaTLaw } from '#physics/laws/arrhenius-sigma-t-law';
import { ionicConductivity } from '#physics/ionic-conductivity';
import { unnamed } from '#table/columns-in-use';
import { DomainError } from '#units/domain-error';
import { blame } from '#kit/model/blame.ts';
import { areaOf } from '../electrode.ts';
import { statedForAll } from '../stated-uncertainties.ts';

/** Which quantity is activated: σ or σT. */
export type Form = 'sigma' | 'sigmaT';

/** One measured conductivity, or the resistance that stands in its place. SI. */
export interface Row {
  temperature: number;
  conductivity: number;
  /** Standard uncertainty of the conductivity, from behind its ±. */
  conductivityUncertainty?: number;
  relativeUncertainty?: number;
  series?: string;
  /** Its place in the table, from 1, where it stands among the rows of one series. */
  number?: number;
}

/** What makes a conductivity of a resistance; asked for only where resistances were measured. */
export interface Pellet {
  measured: 'conductivity' | 'resistance';
  thickness?: number;
  geometry?: 'disc' | 'area' | 'cellConstant';
  electrodeDiameter?: number;
  electrodeArea?: number;
  cellConstant?: number;
}

/** The conductivity of a pellet of 1 Ω; undefined where conductivities were measured. */
export function conductivityOfOneOhm(pellet: Pellet): number | undefined {
  const { measured, geometry = 'disc', cellConstant } = pellet;
  if (measured === 'conductivity') return undefined;
  if (geometry === 'cellConstant') {
    return blame<keyof Pellet>({ thickness: 'cellConstant' })(() =>
      ionicConductivity({ bulkResistance: 1, thickness: cellConstant as number, electrodeArea: 1 }),
    );
  }
  return ionicConductivity({
    bulkResistance: 1,
    thickness: pellet.thickness as number,
    electrodeArea: areaOf({ ...pellet, geometry }),
  });
}

/** Rows of conductivities, whatever was measured; relative uncertainties are those of the resistances. */
export function asConductivities(rows: readonly Row[], ofOneOhm: number | undefined): Row[] {
  if (ofOneOhm === undefined) return rows.slice();
  return rows.map((row) => {
    const { conductivity: resistance, conductivityUncertainty: stated } = row;
    const conductivity = ofOneOhm / resistance;
    const uncertainty = stated && (conductivity * stated) / resistance;
    return { ...row, conductivity, conductivityUncertainty: uncertainty };
  });
}

/** The series of the rows by name, in their order; one without a name where nothing tells rows apart. */
export function seriesOf(rows: readonly Row[]): Map<string, Row[]> {
  const parts = new Map<string, Row[]>();
  if (!rows.some(({ series }) => series)) return parts.set('', rows.slice());
  rows.forEach((row, index) => {
    const name = row.series || unnamed;
    const part = parts.get(name) ?? [];
    if (part.length === 0) parts.set(name, part);
    part.push({ ...row, number: index + 1 });
  });
  return parts;
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
    `give row ${rows[row]?.number ?? row + 1} two uncertainties, one behind ± and one in the last column: keep one of them`,
    Number.NaN,
  );
}

/** Temperatures, ln σ and its uncertainties where they were stated: what every fit is made of. SI. */
export interface Observations {
  x: number[];
  y: number[];
  uncertainties?: number[];
}

/** Of resistances −ln R stands in for ln σ: what is common to all rows does not enter a fit. */
export function observationsOf(
  rows: readonly Row[],
  measured: Pellet['measured'] = 'conductivity',
): Observations {
  refuseTwo(rows);
  const sign = measured === 'resistance' ? -1 : 1;
  return {
    x: rows.map(({ temperature }) => temperature),
    y: rows.map(({ conductivity }) => sign * Math.log(conductivity)),
    uncertainties: statedForAll(rows.map(relativeOf), (index) => rows[index]?.number ?? index + 1),
  };
}

/** Refuses data that hold fewer different temperatures than a curve needs. */
export function requireTemperatures({ x }: Observations, least: number, instead: string): void {
  const found = new Set<number>();
  // Of a long table the first rows hold enough of them.
  if (x.some((temperature) => found.add(temperature).size >= least)) return;
  const different = found.size;
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
  const law = arrheniusLaws[form];
  const nothing: [number, number] = [0, 0];
  return y.map((value, index) => value - law.value(nothing, x[index]!));
}
