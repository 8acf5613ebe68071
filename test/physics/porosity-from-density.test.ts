import { expect, test } from 'vitest';
import { porosityFromDensity } from '#physics/porosity-from-density';

test('four of five parts solid leave a fifth of pores', () => {
  expect(porosityFromDensity({ density: 4000, crystalDensity: 5000 })).toBeCloseTo(0.2, 15);
});

test('a body that seems denser than its crystal has a porosity below zero', () => {
  expect(porosityFromDensity({ density: 5050, crystalDensity: 5000 })).toBeCloseTo(-0.01, 14);
  expect(() => porosityFromDensity({ density: 1, crystalDensity: 0 })).toThrow(/crystalDensity/);
});
