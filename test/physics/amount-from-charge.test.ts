import { expect, test } from 'vitest';
import { amountFromCharge } from '#physics/amount-from-charge';

test('4 mA h are 0.149245 mmol of lithium (by hand, 14.4 C / 96485.332 C/mol)', () => {
  expect(amountFromCharge({ charge: 14.4 }) * 1e3).toBeCloseTo(0.149245483050175, 13);
});

test('two electrons per particle convert half as much, none of it without charge', () => {
  expect(
    amountFromCharge({ charge: 1, chargeNumber: 2 }) / amountFromCharge({ charge: 1 }),
  ).toBeCloseTo(0.5, 14);
  expect(amountFromCharge({ charge: 0 })).toBe(0);
});
