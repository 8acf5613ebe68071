import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruggemanDenseConductivity } from '#physics/bruggeman-dense-conductivity';
import { share } from './arbitraries.ts';

test('12 % pores in 0.5 mS/cm hide 6.05683853283e-4 S/cm (worked example)', () => {
  const dense = bruggemanDenseConductivity({ ionicConductivity: 0.05, porosity: 0.12 });
  expect(dense / 0.0605683853283).toBeCloseTo(1, 9);
});

test('few pores cost 3/2 of their volume (first-order limit)', () => {
  const dense = bruggemanDenseConductivity({ ionicConductivity: 1, porosity: 1e-6 });
  expect((dense - 1) / 1.5e-6).toBeCloseTo(1, 5);
});

test('the dense solid always conducts better than the porous one', () => {
  fc.assert(
    fc.property(share, (porosity) => {
      expect(bruggemanDenseConductivity({ ionicConductivity: 1, porosity })).toBeGreaterThan(1);
    }),
  );
});
