import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentrationPolarisation } from '#physics/concentration-polarisation';
import { positive } from './arbitraries.ts';

const salt = { transferenceNumber: 0.25, temperature: 333.15 };

test('1.5 against 0.5 M at 60 °C and t₊ = 0.25 is 47.3095065391 mV (worked example)', () => {
  const voltage = concentrationPolarisation({
    ...salt,
    strippedConcentration: 1500,
    platedConcentration: 500,
  });
  expect((voltage * 1000) / 47.3095065391).toBeCloseTo(1, 9);
});

test('nearly equal concentrations keep their digits (first two orders)', () => {
  const difference = 2 ** -30;
  const voltage = concentrationPolarisation({
    ...salt,
    strippedConcentration: 3 + difference,
    platedConcentration: 3,
  });
  const slope = ((2 * 8.31446261815324 * 333.15) / 96485.33212331) * 0.75;
  const share = difference / 3;
  expect(voltage / (slope * (share - share ** 2 / 2))).toBeCloseTo(1, 12);
});

test.each([
  [1e-15, 1000, -18],
  [1e-12, 1, -12],
  [1e6, 1e-15, 21],
])('%s against %s mol/m³ are %s decades, all of them kept', (stripped, plated, decades) => {
  const voltage = concentrationPolarisation({
    ...salt,
    strippedConcentration: stripped,
    platedConcentration: plated,
  });
  const perDecade = ((2 * 8.31446261815324 * 333.15) / 96485.33212331) * 0.75 * Math.LN10;
  expect(voltage / (decades * perDecade)).toBeCloseTo(1, 12);
});

test('exchanged electrodes change the sign alone, close together and far apart', () => {
  fc.assert(
    fc.property(positive, positive, (one, other) => {
      const there = { strippedConcentration: one, platedConcentration: other };
      const back = { strippedConcentration: other, platedConcentration: one };
      const sum =
        concentrationPolarisation({ ...salt, ...there }) +
        concentrationPolarisation({ ...salt, ...back });
      // Some units in the last place of 2 V, what a factor of 10¹⁸ makes.
      expect(Math.abs(sum)).toBeLessThan(1e-14);
    }),
  );
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
