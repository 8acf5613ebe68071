import { describe, expect, it } from 'vitest';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { loadContent } from './load-content.ts';

/** Standard atomic weights, abridged (IUPAC 2021). */
const weights: Record<string, number> = {
  ...{ H: 1.008, Li: 6.94, B: 10.81, N: 14.007, O: 15.999, F: 18.998, Al: 26.982, Si: 28.085 },
  ...{ P: 30.974, S: 32.06, Cl: 35.45, K: 39.098, Ca: 40.078, Sc: 44.956, Ti: 47.867, Cr: 51.996 },
  ...{ Mg: 24.305, Mn: 54.938, Fe: 55.845, Zn: 65.38, Ga: 69.723, Ge: 72.63, As: 74.922 },
  ...{ Se: 78.971, Br: 79.904, Sr: 87.62, Y: 88.906, Zr: 91.224, Nb: 92.906, Mo: 95.95 },
  ...{ Cd: 112.41, In: 114.82, Sn: 118.71, Sb: 121.76, Te: 127.6, I: 126.9, Ba: 137.33 },
  ...{ La: 138.91, Ce: 140.12, Nd: 144.24, Er: 167.26, Hf: 178.49, Ta: 180.95, W: 183.84 },
  ...{ Bi: 208.98 },
};

/** Grams per mole of a formula such as `\ce{Li_{1.3}Al_{0.3}Ti_{1.7}(PO4)3}`. */
function molarMass(formula: string): number {
  const text = formula.replace(/^\\ce\{(.*)\}$/, '$1').replaceAll(/_\{([^}]*)\}|[_\\]/g, '$1');
  const stack = [0];
  for (const [, open, close, element, count] of text.matchAll(
    /([([])|([)\]])|([A-Z][a-z]?)|([\d.]+)/g,
  )) {
    if (open) stack.push(0, 0);
    if (element) {
      const weight = weights[element];
      if (weight === undefined) throw new Error(`no weight of ${element} in ${formula}`);
      stack.push(weight);
    }
    if (close) {
      let sum = 0;
      for (let part = stack.pop()!; stack.length > 0 && part !== 0; part = stack.pop()!)
        sum += part;
      stack.push(sum);
    }
    if (count) stack.push(stack.pop()! * Number(count));
  }
  return stack.reduce((sum, part) => sum + part, 0);
}

const avogadro = 6.02214076e23;

interface Lattice {
  lengths: number[];
  system: string;
  angle?: number;
}

/** Cubic centimetres of a cell with lengths in ångström. */
function cellVolume({ lengths, system, angle = 90 }: Lattice): number {
  const [a = 0, second = a, third = second] = lengths;
  const b = lengths.length === 3 ? second : a;
  const skew = system === 'hexagonal' ? Math.sqrt(3) / 2 : Math.sin((angle * Math.PI) / 180);
  return a * b * third * skew * 1e-24;
}

const { content } = checkedContent(loadContent());
const crystals = content.electrolytes.flatMap(({ id, data: { formula, density, molarVolume } }) =>
  density?.lattice ? [{ id, formula, density, lattice: density.lattice, molarVolume }] : [],
);

describe('a crystal density', () => {
  it('is that of argyrodite as worked by hand', () => {
    // 4 · 268.36 g/mol / (6.02214e23 /mol · (9.859e-8 cm)³) = 1073.4 / 577.1 = 1.860 g/cm³.
    const argyrodite = crystals.find(({ id }) => id === 'lpscl');
    expect(argyrodite?.density.value).toBe(1.86);
    expect(molarMass('\\ce{Li6PS5Cl}')).toBeCloseTo(268.36, 1);
  });

  it('belongs to more than fifty materials', () => {
    expect(crystals.length).toBeGreaterThan(50);
  });

  it.each(crystals)(
    'of $id follows from its lattice',
    ({ formula, density, lattice, molarVolume }) => {
      const volume = cellVolume(lattice);
      const computed = (lattice.formulaUnits * molarMass(formula)) / (avogadro * volume);
      // Written with three decimals; the abridged weights differ by less than 0.1 %.
      expect(density.value / computed).toBeCloseTo(1, 2);
      expect(density.method).toMatch(/^Computed/);
      expect((molarVolume!.value * density.value) / molarMass(formula)).toBeCloseTo(1, 2);
    },
  );
});
