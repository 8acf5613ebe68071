import { expect, test } from 'vitest';
import { densityOfBody } from '#physics/density-of-body';

test('half a gram in a tenth of a cubic centimetre: 5 g/cm³', () => {
  expect(densityOfBody({ pelletMass: 5e-4, pelletVolume: 1e-7 })).toBeCloseTo(5000, 9);
  expect(() => densityOfBody({ pelletMass: 0, pelletVolume: 1e-7 })).toThrow(/greater than zero/);
});
