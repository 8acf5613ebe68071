import { expect, test } from 'vitest';
import { arealMass } from '#physics/areal-mass';
import { specificEnergy } from '#physics/specific-energy';

const cathodeAndFoils = {
  thicknesses: [70e-6, 10e-6, 6e-6, 3e-6],
  densities: [3104.0668759597, 534, 2700, 8960],
};

test.each([
  ['25 µm of LPSCl', 25e-6, 1640, 388.540099545],
  ['500 µm of LLZO', 500e-6, 5100, 42.3222890528],
])('the worked cell with %s stores its Wh/kg', (_, thickness, density, expected) => {
  const mass = arealMass({
    thicknesses: [...cathodeAndFoils.thicknesses, thickness],
    densities: [...cathodeAndFoils.densities, density],
  });
  const energy = specificEnergy({
    arealCapacity: 3.17778846426 * 36000,
    cellVoltage: 3.75,
    arealMass: mass,
  });
  expect(energy / 3600 / expected).toBeCloseTo(1, 9);
});
