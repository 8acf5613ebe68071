import { expect, test } from 'vitest';
import { potentialBehindCoating } from '#physics/potential-behind-coating';

const cell = { potential: 4.2, thickness: 25e-6, electronicConductivity: 1e-7 };

test('four fifths of 4.2 V fall over a coating with four times the electronic resistance (by hand)', () => {
  const found = potentialBehindCoating({
    ...cell,
    coatingThickness: 10e-9,
    coatingElectronicConductivity: 1e-11,
  });
  expect(found).toBeCloseTo(0.84, 12);
});

test('without a coating the electrolyte feels the whole potential', () => {
  const found = potentialBehindCoating({
    ...cell,
    coatingThickness: 0,
    coatingElectronicConductivity: 1e-11,
  });
  expect(found).toBe(4.2);
});
