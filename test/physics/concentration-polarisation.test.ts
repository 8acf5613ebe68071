import { expect, test } from 'vitest';
import { concentrationPolarisation } from '#physics/concentration-polarisation';

const salt = { transferenceNumber: 0.25, temperature: 333.15 };

test('1.5 against 0.5 M at 60 °C and t₊ = 0.25 is 47.3095065391 mV (worked example)', () => {
  const voltage = concentrationPolarisation({
    ...salt,
    strippedConcentration: 1500,
    platedConcentration: 500,
  });
  expect((voltage * 1000) / 47.3095065391).toBeCloseTo(1, 9);
});

test('nearly equal concentrations keep their digits (first-order limit)', () => {
  const platedConcentration = 2 ** 10;
  const difference = 2 ** -30;
  const voltage = concentrationPolarisation({
    ...salt,
    strippedConcentration: platedConcentration + difference,
    platedConcentration,
  });
  const slope = ((2 * 8.31446261815324 * 333.15) / 96485.33212331) * 0.75;
  expect(voltage / ((slope * difference) / platedConcentration)).toBeCloseTo(1, 11);
});

test('it vanishes for equal concentrations and for t₊ = 1', () => {
  expect(
    concentrationPolarisation({ ...salt, strippedConcentration: 700, platedConcentration: 700 }),
  ).toBe(0);
  expect(
    concentrationPolarisation({
      ...salt,
      transferenceNumber: 1,
      strippedConcentration: 900,
      platedConcentration: 500,
    }),
  ).toBe(0);
});
