import { expect, test } from 'vitest';
import { FitError } from '#statistics/fit-error';
import { observationWeights } from '#statistics/observation-weights';

test('without stated uncertainties every observation counts alike', () => {
  expect(observationWeights({ x: [1, 2, 3], y: [4, 5, 6] })).toEqual([1, 1, 1]);
});

test('an observation counts by the reciprocal of its uncertainty', () => {
  expect(observationWeights({ x: [1, 2], y: [3, 4], uncertainties: [0.25, 2] })).toEqual([4, 0.5]);
});

test('columns of different length, gaps and uncertainties of zero are refused', () => {
  const uneven = [
    { x: [1, 2], y: [1] },
    { x: [1, 2], y: [1, 2], uncertainties: [1] },
  ];
  for (const input of uneven) expect(() => observationWeights(input)).toThrow(RangeError);
  const refused = [
    { x: [1, NaN], y: [1, 2] },
    { x: [1, 2], y: [1, Infinity] },
    { x: [1], y: [2], uncertainties: [0] },
    { x: [1], y: [2], uncertainties: [-1] },
    { x: [1], y: [2], uncertainties: [NaN] },
    { x: [1], y: [2], uncertainties: [Infinity] },
  ];
  for (const input of refused) expect(() => observationWeights(input)).toThrow(FitError);
});
