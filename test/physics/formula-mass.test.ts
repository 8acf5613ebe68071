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

it('refuses what is no element, and a formula of nothing', () => {
  expect(() => formulaMass({ atoms: { Xx: 1 } })).toThrow(DomainError);
  expect(() => formulaMass({ atoms: {} })).toThrow(DomainError);
  expect(() => formulaMass({ atoms: { constructor: 1 } })).toThrow(DomainError);
});
