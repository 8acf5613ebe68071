import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruggemanDenseConductivity } from '#physics/bruggeman-dense-conductivity';
import { maxwellDenseConductivity } from '#physics/maxwell-dense-conductivity';
import { share } from './arbitraries.ts';

test('12 % pores in 0.5 mS/cm hide 6.02272727273e-4 S/cm (worked example)', () => {
  const dense = maxwellDenseConductivity({ ionicConductivity: 0.05, porosity: 0.12 });
  expect(dense / 0.0602272727273).toBeCloseTo(1, 9);
});

test('few pores cost 3/2 of their volume, as with Bruggeman (first-order limit)', () => {
  const dense = maxwellDenseConductivity({ ionicConductivity: 1, porosity: 1e-6 });
  expect((dense - 1) / 1.5e-6).toBeCloseTo(1, 5);
});

test('Bruggeman always corrects more than Maxwell', () => {
  fc.assert(
    fc.property(share, (porosity) => {
      const input = { ionicConductivity: 1, porosity };
      expect(bruggemanDenseConductivity(input)).toBeGreaterThanOrEqual(
        maxwellDenseConductivity(input),
      );
    }),
  );
});
