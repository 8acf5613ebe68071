import { expect, test } from 'vitest';
import { lithiumRecessionRate } from '#physics/lithium-recession-rate';
import { lithiumThicknessGain } from '#physics/lithium-thickness-gain';

test('3.17778846426 mAh/cm² plate 15.4093529316 µm with M/ρ = 6.94/0.534 (worked cell)', () => {
  const gain = lithiumThicknessGain({
    arealCapacity: 3.17778846426 * 36000,
    lithiumMolarVolume: (6.94 / 0.534) * 1e-6,
  });
  expect((gain * 1e6) / 15.4093529316).toBeCloseTo(1, 9);
});

test('it is the recession rate times the time', () => {
  const rate = lithiumRecessionRate({ currentDensity: 10, lithiumMolarVolume: 13e-6 });
  expect(
    lithiumThicknessGain({ arealCapacity: 36000, lithiumMolarVolume: 13e-6 }) / (rate * 3600),
  ).toBeCloseTo(1, 13);
});
