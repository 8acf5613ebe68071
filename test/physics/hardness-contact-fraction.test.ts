import { expect, test } from 'vitest';
import { hardnessContactFraction } from '#physics/hardness-contact-fraction';

test('the contact carries the load at the hardness (hand calculation: 3 MPa over 12 MPa)', () => {
  expect(hardnessContactFraction({ pressure: 3e6, hardness: 12e6 })).toBe(0.25);
});

test('more than the whole area does not touch', () => {
  expect(hardnessContactFraction({ pressure: 13e6, hardness: 12e6 })).toBe(1);
});
