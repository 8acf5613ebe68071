import { expect, test } from 'vitest';
import { conductivityRelativeUncertainty } from '#physics/conductivity-relative-uncertainty';
import { discArea } from '#physics/disc-area';
import { ionicConductivity } from '#physics/ionic-conductivity';

const pellet = {
  bulkResistance: 85,
  bulkResistanceUncertainty: 0.6,
  thickness: 1.5e-3,
  thicknessUncertainty: 1e-5,
  electrodeDiameter: 0.012,
  electrodeDiameterUncertainty: 5e-5,
};

test('0.6 in 85 Ω, 0.01 in 1.5 mm and 0.05 in 12 mm make 1.2795 % (by hand, root of the squares)', () => {
  expect(conductivityRelativeUncertainty(pellet)).toBeCloseTo(0.0127951505856, 12);
  expect(conductivityRelativeUncertainty({ ...pellet, thickness: 1.5e-4 })).toBeCloseTo(
    0.0675552801675,
    12,
  );
});

test('of inputs without uncertainty nothing is left, and the diameter counts twice', () => {
  const { bulkResistance, thickness, electrodeDiameter } = pellet;
  const exact = { bulkResistance, thickness, electrodeDiameter };
  expect(conductivityRelativeUncertainty(exact)).toBe(0);
  expect(
    conductivityRelativeUncertainty({ ...exact, electrodeDiameterUncertainty: 6e-5 }),
  ).toBeCloseTo(0.01, 14);
});

test('it is what the conductivity itself does for small changes (central difference)', () => {
  const conductivity = (electrodeDiameter: number) =>
    ionicConductivity({ ...pellet, electrodeArea: discArea({ diameter: electrodeDiameter }) });
  const { electrodeDiameter: d, bulkResistance, thickness } = pellet;
  const step = 1e-6 * d;
  const change = (conductivity(d - step) - conductivity(d + step)) / 2 / conductivity(d);
  const found = conductivityRelativeUncertainty({
    bulkResistance,
    thickness,
    electrodeDiameter: d,
    electrodeDiameterUncertainty: step,
  });
  // The difference is exact to the square of the step, 1e-12, and loses ten digits to cancellation.
  expect(found / change).toBeCloseTo(1, 8);
});
