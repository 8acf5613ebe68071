import { DomainError, requirePositive } from '#units/domain-error';

/** Standard atomic weights, abridged to five digits [g/mol]. */
const atomicWeights: Readonly<Record<string, number>> = {
  ...{ H: 1.008, Li: 6.94, B: 10.81, C: 12.011, N: 14.007, O: 15.999, F: 18.998, Na: 22.99 },
  ...{ Mg: 24.305, Al: 26.982, Si: 28.085, P: 30.974, S: 32.06, Cl: 35.45, K: 39.098 },
  ...{ Ca: 40.078, Sc: 44.956, Ti: 47.867, V: 50.942, Cr: 51.996, Mn: 54.938, Fe: 55.845 },
  ...{ Co: 58.933, Ni: 58.693, Cu: 63.546, Zn: 65.38, Ga: 69.723, Ge: 72.63, As: 74.922 },
  ...{ Se: 78.971, Br: 79.904, Sr: 87.62, Y: 88.906, Zr: 91.224, Nb: 92.906, Mo: 95.95 },
  ...{ Ag: 107.87, In: 114.82, Sn: 118.71, Sb: 121.76, Te: 127.6, I: 126.9, La: 138.91 },
  ...{ Ce: 140.12, Gd: 157.25, Er: 167.26, Yb: 173.05, Hf: 178.49, Ta: 180.95, W: 183.84 },
  ...{ Pb: 207.2, Bi: 208.98 },
};

/**
 * Mass of one mole of formula units.
 *
 * M = Σ ν_i A_i
 *
 * @param input.atoms - atoms of each element in one formula unit, by its symbol *ν_i* [1], each > 0
 * @returns molar mass [kg/mol]
 * @throws {DomainError} if an element is not in the table, there is none, or a number is not positive
 * @validity elements of natural isotopes; weights abridged to five digits
 * @source prohaska2022, abridged standard atomic weights
 * @example
 * formulaMass({ atoms: { Li: 2, S: 1 } }) // 0.04594 kg/mol
 */
export function formulaMass({ atoms }: { atoms: Readonly<Record<string, number>> }): number {
  const elements = Object.entries(atoms);
  if (elements.length === 0) throw new DomainError('atoms', 'must name an element', 0);
  let sum = 0;
  for (const [element, count] of elements) {
    requirePositive({ atoms: count });
    const weight = Object.hasOwn(atomicWeights, element) ? atomicWeights[element] : undefined;
    if (weight === undefined) throw new DomainError('atoms', `must not hold ${element}`, count);
    sum += count * weight;
  }
  return sum / 1000;
}
