import { expect, test } from 'vitest';
import { powerLawContactFraction } from '#physics/power-law-contact-fraction';

const point = { measuredPressure: 2e6, measuredFraction: 0.1, exponent: 0.5 };

test('the curve passes through the point that was measured', () => {
  expect(powerLawContactFraction({ ...point, pressure: 2e6 })).toBe(0.1);
});

test('nine times the pressure gives three times the contact with a root (hand calculation)', () => {
  expect(powerLawContactFraction({ ...point, pressure: 18e6 })).toBeCloseTo(0.3, 15);
});

test('the power one is the rule of pressure over hardness, 20 MPa here', () => {
  expect(powerLawContactFraction({ ...point, exponent: 1, pressure: 5e6 })).toBeCloseTo(0.25, 15);
});

test('more than the whole area does not touch, and the power zero takes no notice of pressure', () => {
  expect(powerLawContactFraction({ ...point, pressure: 1e9 })).toBe(1);
  expect(powerLawContactFraction({ ...point, exponent: 0, pressure: 1e9 })).toBe(0.1);
});

test.each([
  ['pressure', { pressure: 0 }],
  ['measuredPressure', { measuredPressure: 0 }],
  ['measuredFraction', { measuredFraction: 0 }],
  ['measuredFraction', { measuredFraction: 1.2 }],
  ['exponent', { exponent: -1 }],
])('refuses a %s that has no meaning', (input, wrong) => {
  expect(() => powerLawContactFraction({ ...point, pressure: 1e6, ...wrong })).toThrow(input);
});
