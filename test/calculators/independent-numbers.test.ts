import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { openSession } from '../../src/kit/model/session.ts';

interface Case {
  calculator: string;
  name: string;
  query: string;
  expected: Record<string, number>;
  tolerance?: number;
  intervals?: Record<string, [number, number]>;
  uncertainties?: Record<string, number>;
}

/**
 * Written with mpmath (25 digits) and Student’s t from SciPy, out of the physics and not out of this code:
 * twelve digits are kept, of which 1e-9 is asked; closed loops 1e-7.
 */
const cases = JSON.parse(
  readFileSync(new URL('independent-numbers.json', import.meta.url), 'utf8'),
) as Case[];

/** Derivatives by differences, and quantiles, are good to this. */
const toleranceOfErrors = 1e-7;

function near(found: number | undefined, expected: number, tolerance: number, what: string) {
  const miss = Math.abs((found ?? NaN) - expected) / (Math.abs(expected) || 1);
  expect(miss, `${what}: ${found}, expected ${expected}`).toBeLessThan(tolerance);
}

function resultsOf({ calculator, query }: Case) {
  const declaration = calculators.get(calculator) as AnyCalculator;
  const { evaluation } = openSession(declaration, query, evaluate);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation.results;
}

describe.each(cases)('$calculator: $name', (each) => {
  it('agrees with a calculation of its own', () => {
    const results = resultsOf(each);
    const { tolerance = 1e-9, uncertainties = {}, intervals = {} } = each;
    for (const [name, value] of Object.entries(each.expected))
      near(results[name]?.value, value, tolerance, name);
    for (const [name, value] of Object.entries(uncertainties))
      near(results[name]?.uncertainty, value, toleranceOfErrors, `u(${name})`);
    for (const [name, ends] of Object.entries(intervals))
      ends.forEach((end, at) =>
        near(results[name]?.interval?.[at], end, toleranceOfErrors, `end ${at} of ${name}`),
      );
  });
});

it('has twenty cases and more of each small tool', () => {
  const count = (id: string) => cases.filter(({ calculator }) => calculator === id).length;
  expect(count('capacity-fade')).toBeGreaterThanOrEqual(20);
  expect(count('direct-current-polarisation')).toBeGreaterThanOrEqual(20);
});
