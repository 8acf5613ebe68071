import { expect, test } from 'vitest';
import { stabilityWindow } from '#physics/stability-window';
import { DomainError } from '#units/domain-error';

test.each([
  ['LGPS', 1.71, 2.14, 0.43],
  ['LLZO', 0.05, 2.91, 2.86],
  ['LiPON', 0.68, 2.63, 1.95],
])(
  '%s from %s to %s V is %s V wide (limits of Zhu 2015)',
  (_, reductionPotential, oxidationPotential, expected) => {
    expect(stabilityWindow({ reductionPotential, oxidationPotential })).toBeCloseTo(expected, 12);
  },
);

test('exchanged limits are refused', () => {
  expect(() => stabilityWindow({ reductionPotential: 2.14, oxidationPotential: 1.71 })).toThrow(
    DomainError,
  );
});

test('a window may be as narrow as a point', () => {
  expect(stabilityWindow({ reductionPotential: 2, oxidationPotential: 2 })).toBe(0);
});
