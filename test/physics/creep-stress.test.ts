import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creepRate } from '#physics/creep-rate';
import { creepStress } from '#physics/creep-stress';
import { share } from './arbitraries.ts';

test('ten times the rate of lithium at 0.3 MPa needs 0.426148 MPa (by hand, 10^(1/6.56))', () => {
  const stress = creepStress({ referenceStress: 3e5, rateRatio: 10, stressExponent: 6.56 });
  expect(stress / 1e6).toBeCloseTo(0.42614782785, 11);
});

test('at that stress the metal creeps faster by the factor asked for', () => {
  fc.assert(
    fc.property(share, (rateRatio) => {
      const law = { creepPrefactor: 7.7e-3, stressExponent: 6.56 };
      const stress = creepStress({ referenceStress: 5e5, rateRatio, stressExponent: 6.56 });
      const found = creepRate({ ...law, stress }) / creepRate({ ...law, stress: 5e5 });
      expect(found / rateRatio).toBeCloseTo(1, 11);
    }),
  );
});
