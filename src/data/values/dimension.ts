import { units } from '#units/units';

/** Powers of the base units: metre, kilogram, second, ampere, kelvin, mole. */
export type Dimension = ReadonlyMap<string, number>;

/** Reads the `dimension` of a unit, such as `m2.kg1.s-3`. */
export function dimensionFrom(text: string): Dimension {
  const powers = text.matchAll(/([A-Za-z]+)(-?\d+(?:\.\d+)?)/g);
  return new Map([...powers].map(([, base = '', power]) => [base, Number(power)]));
}

/** Of a × b^power. */
export function times(a: Dimension, b: Dimension, power = 1): Dimension {
  const bases = [...new Set([...a.keys(), ...b.keys()])];
  const sums = bases.map(
    (base) => [base, (a.get(base) ?? 0) + power * (b.get(base) ?? 0)] as const,
  );
  return new Map(sums.filter(([, sum]) => sum !== 0));
}

export const equalDimensions = (a: Dimension, b: Dimension): boolean => times(a, b, -1).size === 0;

/** What has this dimension, in an author’s words: `a voltage, as in V`. */
export function dimensionWords(dimension: Dimension): string {
  const unit = Object.values(units).find((one) =>
    equalDimensions(dimensionFrom(one.dimension), dimension),
  );
  if (unit) return unit.id === '1' ? unit.kind : `${unit.kind}, as in ${unit.id}`;
  const powers = [...dimension].map(([base, power]) => (power === 1 ? base : base + power));
  return `something in ${powers.join('.')}`;
}
