import { expect, test } from 'vitest';
import { steadyStateTime } from '#physics/steady-state-time';

const gap = { diffusionCoefficient: 3e-12, thickness: 80e-6 };

test('95 % of the worked polymer’s profile stand after 602.137267589145 s (mpmath, 40 digits)', () => {
  expect(steadyStateTime({ ...gap, reachedShare: 0.95 }) / 602.137267589145).toBeCloseTo(1, 12);
});

test('a small share is reached by the law of the half-space, r = 4 √(Dt/πL²)', () => {
  // Up to θ = 0.006, r = 0.17, the two agree to 1e-18.
  const reachedShare = 0.1;
  const time = (Math.PI / 16) * reachedShare ** 2 * (gap.thickness ** 2 / gap.diffusionCoefficient);
  expect(steadyStateTime({ ...gap, reachedShare }) / time).toBeCloseTo(1, 12);
});

test('none and the whole of it are no shares to wait for', () => {
  expect(() => steadyStateTime({ ...gap, reachedShare: 1 })).toThrow(/reachedShare/);
  expect(() => steadyStateTime({ ...gap, reachedShare: 0 })).toThrow(/reachedShare/);
});
