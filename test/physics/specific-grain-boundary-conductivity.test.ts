import { expect, test } from 'vitest';
import { grainBoundaryThickness } from '#physics/grain-boundary-thickness';
import { specificGrainBoundaryConductivity } from '#physics/specific-grain-boundary-conductivity';

test('it is the thickness of all boundaries over their resistance and area (brick layer by hand)', () => {
  const capacitances = { bulkCapacitance: 5e-12, grainBoundaryCapacitance: 2.5e-9 };
  const pellet = { thickness: 1e-3, electrodeArea: 1e-4 };
  const boundary = grainBoundaryThickness({ grainSize: 5e-6, ...capacitances });
  const boundaries = pellet.thickness / 5e-6;
  const expected = (boundaries * boundary) / (40 * pellet.electrodeArea);
  const specific = specificGrainBoundaryConductivity({
    grainBoundaryResistance: 40,
    ...pellet,
    ...capacitances,
  });
  expect(specific / expected).toBeCloseTo(1, 12);
});
