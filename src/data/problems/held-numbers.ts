import * as constants from '#units/constants';
import { readTypedUnit } from '#units/typed-unit';
import { units, type UnitId } from '#units/units';
import type { CheckedContent } from './checked-content.ts';

/** A number that a record or the physics holds, with what to write in its place. */
export interface HeldNumber {
  /** In SI units. */
  value: number;
  dimension: string;
  /** Significant digits of the record. */
  digits: number;
  remedy: string;
  /** What a passage says when it is about this record: keys of works, names and formulas of a material. */
  about: readonly string[];
}

/** Significant digits as written: 0.0345 has three, 12 has two, and 1000 has one. */
export function significantDigits(decimal: string): number {
  const digits = decimal.replace(/e.*$/i, '').replaceAll(/[^\d.]/g, '');
  const meant = digits.includes('.') ? digits : digits.replace(/0+$/, '');
  return meant.replace('.', '').replace(/^0+/, '').length;
}

function held(value: number, unit: UnitId, tag: string, about: readonly string[]): HeldNumber {
  const { dimension } = units[unit];
  return {
    value: units[unit].toSI(value),
    dimension,
    digits: significantDigits(String(value)),
    remedy: `Write ${tag}, which shows its conditions too.`,
    about,
  };
}

const inUnits: Readonly<Record<Exclude<keyof typeof constants, 'zeroCelsius'>, string>> = {
  elementaryCharge: 'C',
  boltzmannConstant: 'J/K',
  avogadroConstant: '1/mol',
  faradayConstant: 'C/mol',
  gasConstant: 'J/mol/K',
  planckConstant: 'J s',
  electronMass: 'kg',
  vacuumPermittivity: 'F/m',
};

/** Constants of nature, in whatever unit somebody types them. */
const physicalConstants = Object.entries(inUnits).map(([name, unit]): HeldNumber => ({
  value: constants[name as keyof typeof inUnits],
  dimension: readTypedUnit(unit, [])!.dimension,
  digits: Infinity,
  remedy: 'Write its symbol, whose value stands among the symbols, or compute with <Computed>.',
  about: [],
}));

/** Names under which a text speaks of a material: `LGPS`, `Li10GeP2S12`. */
const namesOf = (name: string, formula: string): string[] => [
  name,
  formula.replace(/^\\ce\{(.*)\}$/, '$1').replaceAll(/[_{}\\]/g, ''),
];

/** The results and the properties that a text can show by a tag. */
export function heldNumbers({ evidence, electrolytes }: CheckedContent): HeldNumber[] {
  const results = evidence.flatMap(({ id, data: { value, unit, study } }) =>
    value === undefined || unit === undefined
      ? []
      : [held(value, unit as UnitId, `<Value of="${id}" />`, [study, id])],
  );
  const properties = electrolytes.flatMap(({ id, data }) => {
    const { name, formula, ionicConductivity, activationEnergy, stabilityWindow } = data;
    const about = [id, ...namesOf(name, formula ?? '')].filter(Boolean);
    const tag = (show: string) => `<Value electrolyte="${id}" show="${show}" />`;
    const measured = Object.entries({ ionicConductivity, activationEnergy }).flatMap(
      ([show, property]) =>
        property ? [held(property.value, property.unit as UnitId, tag(show), about)] : [],
    );
    if (!stabilityWindow) return measured;
    const { low, high, unit } = stabilityWindow;
    const ends = [low, high].flatMap((end) =>
      end === undefined ? [] : [held(end, unit as UnitId, tag('stabilityWindow'), about)],
    );
    return [...measured, ...ends];
  });
  return [...results, ...properties, ...physicalConstants];
}
