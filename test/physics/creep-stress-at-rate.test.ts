import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creepRate } from '#physics/creep-rate';
import { creepStressAtRate } from '#physics/creep-stress-at-rate';
import { recessionStrainRate } from '#physics/recession-strain-rate';

const lithium = { creepPrefactor: 7.7e-3, stressExponent: 6.56 };

test.each([
  [10, 50e-6, 0.4222921488],
  [30, 20e-6, 0.574125045],
])('%s A/m² from a foil of %s m ask for %s MPa (Python)', (currentDensity, thickness, stress) => {
  const strainRate = recessionStrainRate({
    currentDensity,
    lithiumMolarVolume: 13e-6,
    strainedLength: thickness,
  });
  expect(creepStressAtRate({ ...lithium, strainRate }) / 1e6 / stress).toBeCloseTo(1, 9);
});

test('the creep rate undoes it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1, noNaN: true }), (strainRate) => {
      const stress = creepStressAtRate({ ...lithium, strainRate });
      expect(creepRate({ ...lithium, stress }) / strainRate).toBeCloseTo(1, 12);
    }),
  );
});
