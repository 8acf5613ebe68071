import { expect, test } from 'vitest';
import { cellConstant } from '#physics/cell-constant';
import { conductivityFromCellConstant } from '#physics/conductivity-from-cell-constant';
import { ionicConductivity } from '#physics/ionic-conductivity';

test('a standard of 1.4083 mS/cm has 710.07 Ω in a cell of 1 per cm (by hand)', () => {
  const conductivity = conductivityFromCellConstant({ bulkResistance: 710.07, cellConstant: 100 });
  // Five digits of the standard.
  expect(conductivity / 0.14083).toBeCloseTo(1, 4);
});

test('with the constant of a pellet it is the conductivity of the pellet', () => {
  const pellet = { thickness: 1.5e-3, electrodeArea: 1.1e-4 };
  const found = conductivityFromCellConstant({
    bulkResistance: 85,
    cellConstant: cellConstant(pellet),
  });
  expect(found / ionicConductivity({ ...pellet, bulkResistance: 85 })).toBeCloseTo(1, 14);
});

test.each([{ bulkResistance: 0 }, { cellConstant: 0 }, { cellConstant: -1 }])(
  '%j is refused',
  (wrong) => {
    expect(() =>
      conductivityFromCellConstant({ bulkResistance: 85, cellConstant: 13, ...wrong }),
    ).toThrow(/greater than zero/);
  },
);
