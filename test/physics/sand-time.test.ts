import { expect, test } from 'vitest';
import { limitingCurrentDensity } from '#physics/limiting-current-density';
import { sandTime } from '#physics/sand-time';

const salt = { diffusionCoefficient: 3e-12, concentration: 1000, transferenceNumber: 0.25 };

test('three times the limiting current of the worked polymer leaves 46.5421133865 s', () => {
  const currentDensity = 3 * limitingCurrentDensity({ ...salt, thickness: 80e-6 });
  expect(sandTime({ ...salt, currentDensity }) / 46.5421133865).toBeCloseTo(1, 9);
});

test('twice the current leaves a quarter of the time; doubly charged ions have four times', () => {
  const slow = sandTime({ ...salt, currentDensity: 10 });
  expect(sandTime({ ...salt, currentDensity: 20 }) / slow).toBeCloseTo(0.25, 13);
  expect(sandTime({ ...salt, currentDensity: 10, chargeNumber: 2 }) / slow).toBeCloseTo(4, 13);
});

test('in units of the gap it is (π/16)(j_lim/j)², free of salt and charge (hand derivation)', () => {
  const currentDensity = 7 * limitingCurrentDensity({ ...salt, thickness: 50e-6 });
  const fourierNumber = (3e-12 * sandTime({ ...salt, currentDensity })) / 50e-6 ** 2;
  expect(fourierNumber / (Math.PI / 16 / 49)).toBeCloseTo(1, 13);
});

test('a single-ion conductor is never used up (limit)', () => {
  expect(sandTime({ ...salt, currentDensity: 10, transferenceNumber: 1 })).toBe(Infinity);
});
