import { expect, test } from 'vitest';
import { creepRate } from '#physics/creep-rate';

const lithium = { creepPrefactor: 7.7e-3, stressExponent: 6.56 };

test('at the reference stress it is the prefactor; 0.5 MPa are 2^−6.56 of it (hand calculation)', () => {
  expect(creepRate({ ...lithium, stress: 1e6 })).toBe(7.7e-3);
  expect(
    creepRate({ ...lithium, stress: 0.5e6 }) / (7.7e-3 * Math.exp(-6.56 * Math.LN2)),
  ).toBeCloseTo(1, 13);
});

test('lithium without load does not creep; the unit of the reference stress does not matter', () => {
  expect(creepRate({ ...lithium, stress: 0 })).toBe(0);
  const other = { ...lithium, creepPrefactor: 7.7e-3 * 0.1 ** 6.56, referenceStress: 1e5 };
  expect(creepRate({ ...other, stress: 3e5 }) / creepRate({ ...lithium, stress: 3e5 })).toBeCloseTo(
    1,
    12,
  );
});
