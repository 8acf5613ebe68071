import { expect, test } from 'vitest';
import { decompositionDrivingForce } from '#physics/decomposition-driving-force';
import { DomainError } from '#units/domain-error';

const lgps = { reductionPotential: 1.71, oxidationPotential: 2.14 };

test.each([
  [3.7, 150.517118112],
  [4.2, 198.759784174],
])(
  'LGPS at %s V is driven by %s kJ per mole of lithium (worked example)',
  (potentialVsLithium, expected) => {
    expect(
      decompositionDrivingForce({ ...lgps, potentialVsLithium }) / 1000 / expected,
    ).toBeCloseTo(1, 9);
  },
);

test('at lithium metal reduction drives it by F E_red; inside the window nothing does', () => {
  expect(
    decompositionDrivingForce({ ...lgps, potentialVsLithium: 0 }) / (1.71 * 96485.33212331),
  ).toBeCloseTo(1, 13);
  for (const potentialVsLithium of [1.71, 1.9, 2.14]) {
    expect(decompositionDrivingForce({ ...lgps, potentialVsLithium })).toBe(0);
  }
});

test('exchanged limits are refused', () => {
  expect(() =>
    decompositionDrivingForce({
      potentialVsLithium: 1,
      reductionPotential: 3,
      oxidationPotential: 2,
    }),
  ).toThrow(DomainError);
});

test('a window may be a point: then every other potential drives a decomposition', () => {
  const point = { reductionPotential: 2, oxidationPotential: 2 };
  expect(decompositionDrivingForce({ ...point, potentialVsLithium: 2 })).toBe(0);
  for (const potentialVsLithium of [1.5, 2.5]) {
    expect(
      decompositionDrivingForce({ ...point, potentialVsLithium }) / (0.5 * 96485.33212331),
    ).toBeCloseTo(1, 13);
  }
});
