import { expect, test } from 'vitest';
import { fracturePressure } from '#physics/fracture-pressure';

const ceramic = { fractureToughness: 1.25e6, flawLength: 0.5e-6, geometryFactor: 1.12 };

test('1.25 MPa √m, 0.5 µm, Y = 1.12 crack at 890.49616161 MPa (worked example)', () => {
  expect(fracturePressure(ceramic) / 1e6 / 890.49616161).toBeCloseTo(1, 9);
});

test('a flaw four times as long cracks at half the pressure', () => {
  expect(
    fracturePressure({ ...ceramic, flawLength: 2e-6 }) / fracturePressure(ceramic),
  ).toBeCloseTo(0.5, 13);
});
