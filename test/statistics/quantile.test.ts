import { expect, test } from 'vitest';
import { quantile } from '#statistics/quantile';

test('a quantile lies on the straight line between order statistics (as NumPy’s default)', () => {
  const sorted = [1, 2, 5, 9, 20];
  expect([0, 0.125, 0.5, 0.875, 1].map((probability) => quantile({ sorted, probability }))).toEqual(
    [1, 1.5, 5, 14.5, 20],
  );
});

test('a sample of one has only one quantile; an empty one has none', () => {
  expect(quantile({ sorted: [3], probability: 0.975 })).toBe(3);
  expect(() => quantile({ sorted: [], probability: 0.5 })).toThrow(RangeError);
  expect(() => quantile({ sorted: [1], probability: 1.1 })).toThrow(RangeError);
});

test('an infinite value beyond a quantile does not touch it', () => {
  expect(quantile({ sorted: [1, 2, Infinity], probability: 0.5 })).toBe(2);
});
