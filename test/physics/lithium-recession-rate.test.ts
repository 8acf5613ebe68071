import { expect, test } from 'vitest';
import { lithiumRecessionRate } from '#physics/lithium-recession-rate';

test('1 mA/cm² moves a lithium surface by 4.85047819913 µm/h (worked example, 13.0 cm³/mol)', () => {
  const rate = lithiumRecessionRate({ currentDensity: 10, lithiumMolarVolume: 13e-6 });
  expect((rate * 3600 * 1e6) / 4.85047819913).toBeCloseTo(1, 9);
});

test('with M/ρ = 6.94/0.534 it is 4.849 µm/h (worked example, four digits)', () => {
  const rate = lithiumRecessionRate({
    currentDensity: 10,
    lithiumMolarVolume: (6.94 / 0.534) * 1e-6,
  });
  expect(rate * 3600 * 1e6).toBeCloseTo(4.849, 3);
});
