import { expect, test } from 'vitest';
import { cellConstant } from '#physics/cell-constant';
import { ionicConductivity } from '#physics/ionic-conductivity';

test('1.5 mm between discs of 12 mm is 0.132629 per cm (by hand: 0.15 cm / 1.130973 cm²)', () => {
  const constant = cellConstant({ thickness: 1.5e-3, electrodeArea: Math.PI * 0.006 ** 2 });
  expect(constant / 100).toBeCloseTo(0.132629119243, 11);
});

test('over the resistance it is the conductivity', () => {
  const pellet = { thickness: 1.5e-3, electrodeArea: 1.1e-4 };
  const conductivity = ionicConductivity({ ...pellet, bulkResistance: 85 });
  expect(cellConstant(pellet) / 85 / conductivity).toBeCloseTo(1, 14);
});
