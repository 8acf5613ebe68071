import { expect } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import type { Estimate } from '../../src/kit/model/estimate.ts';

/** What a calculator finds in a state. */
export function resultsOf(id: string, query: string): Record<string, Estimate> {
  const calculator = calculators.get(id) as AnyCalculator;
  const evaluation = evaluate(calculator, queryToState(calculator, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation.results;
}

export const close = (found: number | undefined, expected: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(relative);

export interface Expected {
  value: number;
  /** Combined standard uncertainty. */
  u: number;
  interval: [number, number];
  prediction?: [number, number];
}

/**
 * SciPy 1.17 (t.ppf, norm.ppf) with least squares by numpy's QR and derivatives by hand; with T₀ given by
 * mpmath, 40 digits. U is the largest of t(ν) u of the fit, 1.96 u of what was stated, and t(ν_eff) u of both.
 */
export function check(found: Estimate | undefined, { value, u, interval, prediction }: Expected) {
  // The derivatives by the inputs are extrapolated differences, good to some ten digits.
  close(found?.value, value, 1e-10);
  close(found?.uncertainty, u, 1e-8);
  interval.forEach((end, index) => close(found?.interval?.[index], end, 1e-8));
  prediction?.forEach((end, index) => close(found?.predictionInterval?.[index], end, 1e-8));
}
