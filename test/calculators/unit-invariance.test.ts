import { describe, expect, it } from 'vitest';
import { quantities } from '#units/quantities';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { isVisible } from '../../src/kit/model/state.ts';
import { sizes } from '../units/sizes.ts';

function inUnit(value: number, unit: string): number {
  if (unit === 'K') return value;
  if (unit === 'Cel') return value - 273.15;
  const size = sizes[unit];
  if (size === undefined)
    throw new Error(`test/units/sizes.ts has no ${unit}: write down how many SI units one is.`);
  return value / size;
}

function succeed(calculator: AnyCalculator, query: string): Success {
  const evaluation = evaluate(calculator, queryToState(calculator, query).state);
  if (!evaluation.ok) throw new Error(`${query}: ${JSON.stringify(evaluation.reading.problems)}`);
  return evaluation;
}

/** Every way to say the same: one field at a time in each of its other units. */
function sameInOtherUnits(calculator: AnyCalculator, query: string): string[] {
  const { state } = queryToState(calculator, query);
  const { values } = succeed(calculator, query).reading;
  return Object.entries(calculator.inputs).flatMap(([key, input]) => {
    const value = values[key];
    if (input.kind !== 'quantity' || typeof value !== 'number') return [];
    if (!isVisible(input, state.texts)) return [];
    return quantities[input.quantity].units.map((unit) => {
      const variant = new URLSearchParams(query);
      variant.set(key, `${inUnit(value, unit)} ${unit}`);
      return variant.toString();
    });
  });
}

describe.each([...calculators])('%s', (_, calculator) => {
  const queries = ['', ...calculator.examples.map(({ query }) => query)];

  it.each(queries)('gives the same numbers in any unit of its fields: %s', (query) => {
    const expected = succeed(calculator, query).results;
    const variants = sameInOtherUnits(calculator, query);
    expect(variants).not.toEqual([]);
    for (const variant of variants) {
      const { results } = succeed(calculator, variant);
      for (const [output, { value }] of Object.entries(expected)) {
        const difference = Math.abs((results[output]?.value ?? Number.NaN) - value);
        // Rounding of a temperature counts E/RT times, some 1e-15; fits come to rest at 1e-11.
        expect(difference, `${output} by ${variant}`).toBeLessThanOrEqual(1e-10 * Math.abs(value));
      }
    }
  });
});
