import { expect, test } from 'vitest';
import { migrationCurrentDensity } from '#physics/migration-current-density';

test('1 V over 1 mm of 1 mS/cm drives 10 mA/cm² down the potential (hand calculation)', () => {
  expect(migrationCurrentDensity({ ionicConductivity: 0.1, potentialGradient: -1000 })).toBeCloseTo(
    100,
    12,
  );
  expect(migrationCurrentDensity({ ionicConductivity: 0.1, potentialGradient: 1000 })).toBeLessThan(
    0,
  );
});
