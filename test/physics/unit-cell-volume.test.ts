import { expect, test } from 'vitest';
import { unitCellVolume } from '#physics/unit-cell-volume';

const degrees = Math.PI / 180;
const angstrom = 1e-10;

const cell = (a: number, b: number, c: number, alpha: number, beta: number, gamma: number) =>
  unitCellVolume({
    latticeConstantA: a * angstrom,
    latticeConstantB: b * angstrom,
    latticeConstantC: c * angstrom,
    latticeAngleAlpha: alpha * degrees,
    latticeAngleBeta: beta * degrees,
    latticeAngleGamma: gamma * degrees,
  }) /
  angstrom ** 3;

// Triple product of three edge vectors (NumPy, the last with mpmath); of the hexagonal cell by hand: a²c√3/2.
test.each([
  [7, 8, 9, 80, 95, 110, 466.1999924620139],
  [12.97, 12.97, 12.97, 90, 90, 90, 2181.825073],
  [2, 2, 5, 90, 90, 120, 10 * Math.sqrt(3)],
  [7, 8, 9, 50, 55, 45, 266.32834808089279],
])('%s %s %s %s %s %s', (a, b, c, alpha, beta, gamma, expected) => {
  expect(cell(a, b, c, alpha, beta, gamma) / expected).toBeCloseTo(1, 12);
});

test('does not depend on which edge is called a', () => {
  expect(cell(7, 8, 9, 80, 95, 110) / cell(9, 7, 8, 110, 80, 95)).toBeCloseTo(1, 13);
});

test('refuses angles that close no cell', () => {
  expect(() => cell(5, 5, 5, 150, 60, 60)).toThrow(/close a cell/);
  expect(() => cell(5, 5, 5, 180, 90, 90)).toThrow(/between/);
  expect(() => cell(0, 5, 5, 90, 90, 90)).toThrow(/greater than zero/);
});
