import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surfaceConcentrations } from '#physics/surface-concentrations';
import { DomainError } from '#units/domain-error';
import { share } from './arbitraries.ts';

const cell = { concentration: 1000, limitingCurrentDensity: 10 };

test('half the limiting current leaves 0.5 M and heaps up 1.5 M (worked example)', () => {
  expect(surfaceConcentrations({ ...cell, currentDensity: 5 })).toEqual({
    stripped: 1500,
    plated: 500,
  });
});

test('at the limit the plated side is empty; beyond there is no steady state', () => {
  expect(surfaceConcentrations({ ...cell, currentDensity: 10 })).toEqual({
    stripped: 2000,
    plated: 0,
  });
  expect(() => surfaceConcentrations({ ...cell, currentDensity: 10.001 })).toThrow(DomainError);
});

test('the mean stays what it was: no salt is made', () => {
  fc.assert(
    fc.property(share, (part) => {
      const { stripped, plated } = surfaceConcentrations({ ...cell, currentDensity: 10 * part });
      expect((stripped + plated) / 2000).toBeCloseTo(1, 14);
    }),
  );
});
