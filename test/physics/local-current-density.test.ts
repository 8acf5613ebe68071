import { expect, test } from 'vitest';
import { localCurrentDensity } from '#physics/local-current-density';

test('a tenth of the contact carries ten times the current density (hand calculation)', () => {
  expect(localCurrentDensity({ currentDensity: 10, contactFraction: 0.1 })).toBeCloseTo(100, 12);
  expect(localCurrentDensity({ currentDensity: 10, contactFraction: 1 })).toBe(10);
});
