import { expect, test } from 'vitest';
import { lithiumRecessionRate } from '#physics/lithium-recession-rate';
import { recessionStrainRate } from '#physics/recession-strain-rate';

test('1 mA/cm² on 50 µm: 4.85047819913 µm/h over 50 µm (worked example, divided by hand)', () => {
  const rate = recessionStrainRate({
    currentDensity: 10,
    lithiumMolarVolume: 13e-6,
    strainedLength: 50e-6,
  });
  expect(rate / (4.85047819913 / 50 / 3600)).toBeCloseTo(1, 9);
});

test('it is the recession rate over the thickness', () => {
  const surface = { currentDensity: 30, lithiumMolarVolume: 13e-6 };
  const rate = recessionStrainRate({ ...surface, strainedLength: 20e-6 });
  expect((rate * 20e-6) / lithiumRecessionRate(surface)).toBeCloseTo(1, 13);
});
