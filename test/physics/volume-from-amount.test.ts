import { expect, test } from 'vitest';
import { amountFromCharge } from '#physics/amount-from-charge';
import { lithiumThicknessGain } from '#physics/lithium-thickness-gain';
import { volumeFromAmount } from '#physics/volume-from-amount';

test('76.4925 µmol of gas at 24.5 L/mol are 1.874067 mL (by hand)', () => {
  const volume = volumeFromAmount({ amount: 76.4925373134328e-6, molarVolume: 24.5e-3 });
  expect(volume * 1e6).toBeCloseTo(1.87406716417911, 11);
});

test('per area, the amount that a charge plates has the volume of the layer it plates', () => {
  const amount = amountFromCharge({ charge: 36000 });
  const layer = lithiumThicknessGain({ arealCapacity: 36000, lithiumMolarVolume: 13e-6 });
  expect(volumeFromAmount({ amount, molarVolume: 13e-6 }) / layer).toBeCloseTo(1, 14);
});
