import { decimal } from './convert.ts';
import { expressionOf, readUnitExpression, type Factor } from './unit-expression.ts';
import { labelFactors, texFactors } from './unit-words.ts';

/** A product of powers of units, as a formula makes it of the units of its numbers: `mm Ω⁻¹ cm⁻²`. */
export type ComposedUnit = readonly Factor[];

/** `mS/cm`, or what is no unit of ours: `C/mol`, `eV/K`. */
export function composedUnit(text: string): ComposedUnit {
  return readUnitExpression(text)?.factors ?? [];
}

const nameOf = ({ prefix, atom }: Factor) => prefix.label + atom.label;

/** Like units are put together, and those that cancel are gone; what divides stands last. */
export function productOfUnits(...parts: ComposedUnit[]): ComposedUnit {
  const powers = new Map<string, Factor>();
  for (const factor of parts.flat()) {
    const power = (powers.get(nameOf(factor))?.power ?? 0) + factor.power;
    powers.set(nameOf(factor), { ...factor, power });
  }
  const left = [...powers.values()].filter(({ power }) => power !== 0);
  return [...left.filter(({ power }) => power > 0), ...left.filter(({ power }) => power < 0)];
}

export function powerOfUnit(unit: ComposedUnit, exponent: number): ComposedUnit {
  return exponent === 0 ? [] : unit.map((each) => ({ ...each, power: each.power * exponent }));
}

export function isSameUnit(one: ComposedUnit, other: ComposedUnit): boolean {
  return productOfUnits(one, powerOfUnit(other, -1)).length === 0;
}

/** What a number in one unit is multiplied with to be in the other; nothing where they measure different things. */
export function factorBetween(from: ComposedUnit, to: ComposedUnit): number | undefined {
  const [source, target] = [expressionOf([...from]), expressionOf([...to])];
  if (source.dimension !== target.dimension) return undefined;
  const [over, under] = [
    source.numerator * target.denominator,
    source.denominator * target.numerator,
  ];
  return decimal(over / under);
}

/** Only whole and half powers have signs, and a root does not stand alone below the line. */
export function isWritable(unit: ComposedUnit): boolean {
  const [first] = unit;
  if (first && first.power < 0 && first.power % 1 !== 0) return false;
  return unit.every(({ power }) => Number.isInteger(2 * power) && Math.abs(power) < 10);
}

/** `mm Ω⁻¹ cm⁻²` */
export const labelOfUnit = (unit: ComposedUnit): string => labelFactors([...unit]);

/** `\mathrm{mm\,\Omega^{-1}\,cm^{-2}}` */
export const texOfUnit = (unit: ComposedUnit): string => texFactors([...unit]);
