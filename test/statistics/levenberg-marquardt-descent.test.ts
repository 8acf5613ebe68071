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
