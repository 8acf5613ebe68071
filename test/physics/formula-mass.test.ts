import { expect, it } from 'vitest';
import { formulaMass } from '#physics/formula-mass';
import { DomainError } from '#units/domain-error';

it('Li₆PS₅Cl has 268.364 g/mol (6 × 6.94 + 30.974 + 5 × 32.06 + 35.45 by hand)', () => {
  expect(formulaMass({ atoms: { Li: 6, P: 1, S: 5, Cl: 1 } }) * 1000).toBeCloseTo(268.364, 10);
});

it('Li₇La₃Zr₂O₁₂ has 839.746 g/mol (by hand)', () => {
  // 48.58 + 416.73 + 182.448 + 191.988
  const mass = formulaMass({ atoms: { Li: 7, La: 3, Zr: 2, O: 12 } });
  expect(mass * 1000).toBeCloseTo(839.746, 10);
});

// Standard atomic weights as IUPAC gives them, with all their digits; the table keeps five of them.
it.each(
  Object.entries({
    ...{ H: 1.008, Li: 6.94, B: 10.81, C: 12.011, N: 14.007, O: 15.999, F: 18.998403 },
    ...{ Na: 22.989769, Mg: 24.305, Al: 26.981538, Si: 28.085, P: 30.973762, S: 32.06 },
    ...{ Cl: 35.45, K: 39.0983, Ca: 40.078, Sc: 44.955908, Ti: 47.867, V: 50.9415 },
    ...{ Cr: 51.9961, Mn: 54.938044, Fe: 55.845, Co: 58.933194, Ni: 58.6934, Cu: 63.546 },
    ...{ Zn: 65.38, Ga: 69.723, Ge: 72.63, As: 74.921595, Se: 78.971, Br: 79.904, Sr: 87.62 },
    ...{ Y: 88.90584, Zr: 91.224, Nb: 92.90637, Mo: 95.95, Ag: 107.8682, In: 114.818 },
    ...{ Sn: 118.71, Sb: 121.76, Te: 127.6, I: 126.90447, La: 138.90547, Ce: 140.116 },
    ...{ Gd: 157.25, Er: 167.259, Yb: 173.045, Hf: 178.49, Ta: 180.94788, W: 183.84 },
    ...{ Pb: 207.2, Bi: 208.9804 },
  }),
)('%s weighs %s g/mol', (element, weight) => {
  const found = formulaMass({ atoms: { [element]: 1 } }) * 1000;
  // Half of the fifth digit, and a little for halves that are no binary fractions.
  const half = 0.5 * 10 ** (Math.floor(Math.log10(weight)) - 4);
  expect(Math.abs(found - weight)).toBeLessThanOrEqual(half * (1 + 1e-9));
});

it('refuses what is no element, and a formula of nothing', () => {
  expect(() => formulaMass({ atoms: { Xx: 1 } })).toThrow(DomainError);
  expect(() => formulaMass({ atoms: {} })).toThrow(/must name an element/);
  expect(() => formulaMass({ atoms: { constructor: 1 } })).toThrow(DomainError);
});
