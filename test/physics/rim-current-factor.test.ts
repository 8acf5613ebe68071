import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rimCurrentFactor } from '#physics/rim-current-factor';

const factor = (L: number, d: number, pellet: number) =>
  rimCurrentFactor({
    thickness: L * 1e-3,
    electrodeDiameter: d * 1e-3,
    pelletDiameter: pellet * 1e-3,
  });

/**
 * Conductance over that of a uniform field from Laplace's equation in a cylinder (mm): a Bessel series
 * of 200 000 terms, the current beneath the electrode as eight functions with the edge's singularity
 * (Galerkin; Python). Six functions or 50 000 terms change no printed digit by more than one.
 */
const solved: [thickness: number, electrode: number, pellet: number, conductance: number][] = [
  [0.3, 12, 12.5, 1.02201],
  [0.62, 10, 12, 1.05545],
  [1, 10, 11, 1.08455],
  [1, 10, 20, 1.09015],
  [1.5, 12, 12.5, 1.06342],
  [1.5, 12, 13, 1.09391],
  [1.5, 12, 14, 1.11075],
  [1.5, 12, 20, 1.11325],
  [3, 12, 13, 1.12874],
  [3, 12, 16, 1.2268],
  [3, 12, 30, 1.23198],
];
const thick: typeof solved = [
  [3, 10, 14, 1.2746],
  [5, 10, 12, 1.30098],
  [5, 10, 20, 1.48246],
  [6, 12, 40, 1.48377],
];

describe('against a numerical solution of Laplace’s equation', () => {
  // The straight rim of the closed form leaves an error of the order (L/d)²/100.
  test.each(solved)('%d mm thick, %d mm wide, pellet of %d mm: within 0.1 %', (L, d, D, G) => {
    expect(Math.abs(factor(L, d, D) / G - 1)).toBeLessThan(1e-3);
  });

  test.each(thick)('%d mm thick, %d mm wide, pellet of %d mm: within 0.5 %', (L, d, D, G) => {
    expect(Math.abs(factor(L, d, D) / G - 1)).toBeLessThan(5e-3);
  });
});

test('a far wider pellet lets the electrode seem wider by (2 ln 2/π) L (classical limit, by hand)', () => {
  expect(factor(1.5, 12, 200)).toBeCloseTo((1 + (((2 * Math.LN2) / Math.PI) * 1.5) / 12) ** 2, 12);
});

test('a thin pellet uses the whole of a narrow rim: the area of the pellet counts', () => {
  // To second order in rim over thickness; here 10⁻³ of the rim.
  expect((factor(5, 12, 12.01) - 1) / ((12.01 / 12) ** 2 - 1)).toBeCloseTo(1, 2);
});

test('without a rim there is no correction; with one it lies between that and the pellet’s own area', () => {
  expect(factor(1.5, 12, 12)).toBe(1);
  const length = fc.double({ min: 0.1, max: 20, noNaN: true });
  fc.assert(
    fc.property(length, length, length, (L, d, rim) => {
      expect(factor(L, d, d + rim)).toBeGreaterThanOrEqual(1);
      expect(factor(L, d, d + rim)).toBeLessThanOrEqual(((d + rim) / d) ** 2 * (1 + 1e-12));
    }),
  );
});

test('a pellet narrower than its electrode is refused', () => {
  expect(() => factor(1.5, 12, 11.9)).toThrow(/pelletDiameter must not be below/);
});
