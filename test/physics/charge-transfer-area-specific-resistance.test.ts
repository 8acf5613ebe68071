import { expect, test } from 'vitest';
import { chargeTransferAreaSpecificResistance } from '#physics/charge-transfer-area-specific-resistance';

test('10 mA/cm² at 25 °C is 2.5693 Ω cm², 2 mA/cm² at 60 °C 14.354 Ω cm² (mpmath)', () => {
  const warm = chargeTransferAreaSpecificResistance({
    exchangeCurrentDensity: 100,
    temperature: 298.15,
  });
  const hot = chargeTransferAreaSpecificResistance({
    exchangeCurrentDensity: 20,
    temperature: 333.15,
  });
  expect(warm * 1e4).toBeCloseTo(2.56925791210859, 11);
  expect(hot * 1e4).toBeCloseTo(14.3543228814183, 11);
});

test('it is the slope of the Butler–Volmer equation at the origin', () => {
  const [exchange, kelvin] = [50, 300];
  const thermal = (8.31446261815324 * kelvin) / 96485.33212331;
  const overpotential = 1e-6;
  const current = 2 * exchange * Math.sinh(overpotential / (2 * thermal));
  const found = chargeTransferAreaSpecificResistance({
    exchangeCurrentDensity: exchange,
    temperature: kelvin,
  });
  // sinh x differs from x by x²/6, here 6e-11.
  expect(found / (overpotential / current)).toBeCloseTo(1, 9);
});
