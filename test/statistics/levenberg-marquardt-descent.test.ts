import { expect, test } from 'vitest';
import { levenbergMarquardtDescent } from '#statistics/levenberg-marquardt-descent';

const x = [0.5, 1, 2, 4, 8];
const decay = ([a = 0, rate = 0]: number[]) => x.map((place) => a * Math.exp(-rate * place));
const free = { lowerBounds: [-Infinity, -Infinity], upperBounds: [Infinity, Infinity] };

test('it comes within a per cent of a decay from a start ten times off', () => {
  const found = levenbergMarquardtDescent({
    evaluate: decay,
    y: decay([3, 0.4]),
    start: [0.3, 4],
    ...free,
  });
  expect(Math.abs((found[0] ?? 0) / 3 - 1)).toBeLessThan(0.01);
  expect(Math.abs((found[1] ?? 0) / 0.4 - 1)).toBeLessThan(0.01);
});

test('it stays within bounds and gives the start back where the model has no value', () => {
  const bounds = { lowerBounds: [0, 0], upperBounds: [2, 1] };
  const [a = NaN] = levenbergMarquardtDescent({
    evaluate: decay,
    y: decay([3, 0.4]),
    start: [1, 0.5],
    ...bounds,
  });
  expect(a).toBeLessThanOrEqual(2);
  const never = () => [NaN, NaN];
  expect(levenbergMarquardtDescent({ evaluate: never, y: [1, 2], start: [7, 8], ...free })).toEqual(
    [7, 8],
  );
});

/** The damping by which a step solves Marquardt's equation (JᵀJ + λ diag JᵀJ)Δβ = Jᵀr, a value for each parameter. */
function dampings(jacobian: number[][], residuals: number[], step: number[]): number[] {
  return step.map((change, k) => {
    const column = (row: number[]) => row[k] ?? NaN;
    const pull = jacobian.reduce((sum, row, i) => sum + column(row) * residuals[i]!, 0);
    const size = jacobian.reduce((sum, row) => sum + column(row) ** 2, 0);
    const moved = jacobian.map((row) => row.reduce((sum, by, j) => sum + by * step[j]!, 0));
    const curved = jacobian.reduce((sum, row, i) => sum + column(row) * moved[i]!, 0);
    return (pull - curved) / (size * change);
  });
}

test('its steps solve Marquardt’s equation with one damping for all parameters, be they of unlike size', () => {
  const jacobian = [
    [1, 0],
    [1, 30],
    [1, 70],
  ];
  const y = [3, 40, 95];
  const asked: number[][] = [];
  levenbergMarquardtDescent({
    evaluate: (parameters) => {
      asked.push(parameters);
      return jacobian.map((row) => row.reduce((sum, by, k) => sum + by * parameters[k]!, 0));
    },
    jacobian: () => [0, 1].map((k) => jacobian.map((row) => row[k]!)),
    y,
    start: [-20, 10],
    ...free,
  });
  const [start = [], first = [], second = []] = asked;
  const dampingOf = (from: number[], to: number[]) => {
    const residuals = jacobian.map(
      (row, i) => y[i]! - row.reduce((sum, by, k) => sum + by * from[k]!, 0),
    );
    const [a = NaN, b = NaN] = dampings(
      jacobian,
      residuals,
      to.map((value, k) => value - from[k]!),
    );
    expect(a / b).toBeCloseTo(1, 6);
    return a;
  };
  const damping = dampingOf(start, first);
  expect(damping).toBeGreaterThan(0);
  expect(dampingOf(first, second)).toBeLessThan(damping);
});

test('a parameter without any effect stays where it is, and the others find their place', () => {
  const found = levenbergMarquardtDescent({
    evaluate: ([a = 0]) => [a, 2 * a],
    jacobian: () => [
      [1, 2],
      [0, 0],
    ],
    y: [4, 8],
    start: [1, 7],
    ...free,
  });
  expect(found[0]).toBeCloseTo(4, 6);
  expect(found[1]).toBe(7);
});

test('one observation moves one parameter', () => {
  const [found] = levenbergMarquardtDescent({
    evaluate: ([a = 0]) => [a ** 3],
    y: [8],
    start: [1],
    lowerBounds: [-9],
    upperBounds: [9],
  });
  expect(found).toBeCloseTo(2, 4);
});

test.each([1, 1e-12, 1e6])(
  'it goes the bent way through Rosenbrock’s valley, in units of %d',
  (unit) => {
    const found = levenbergMarquardtDescent({
      evaluate: ([a = 0, b = 0]) => [unit * 10 * (b - a * a), unit * (1 - a)],
      jacobian: ([a = 0]) => [
        [-20 * unit * a, -unit],
        [10 * unit, 0],
      ],
      y: [0, 0],
      start: [-1.2, 1],
      ...free,
    });
    // Its only minimum is at (1, 1).
    expect(Math.abs(found[0]! - 1)).toBeLessThan(0.01);
    expect(Math.abs(found[1]! - 1)).toBeLessThan(0.02);
  },
);
