import { describe, expect, it } from 'vitest';
import { quantities } from '#units/quantities';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { isVisible } from '../../src/kit/model/state.ts';

/** Sizes in SI, written down by hand: what src/units says of them must not enter here. */
const eV = 96485.33212331;
const sizes: Record<string, number> = {
  '1': 1,
  '%': 0.01,
  ...{ m: 1, cm: 1e-2, mm: 1e-3, um: 1e-6, nm: 1e-9 },
  ...{ m2: 1, cm2: 1e-4, mm2: 1e-6 },
  ...{ s: 1, min: 60, h: 3600, d: 86400, '1/s': 1, '1/h': 1 / 3600 },
  ...{ eV, meV: eV / 1000, 'kJ/mol': 1000, 'J/mol': 1 },
  ...{ Ohm: 1, mOhm: 1e-3, kOhm: 1e3, MOhm: 1e6, 'Ohm.cm2': 1e-4, 'Ohm.m2': 1 },
  ...{ 'S/m': 1, 'S/cm': 100, 'mS/cm': 0.1, 'uS/cm': 1e-4 },
  ...{ V: 1, mV: 1e-3, 'A/m2': 1, 'A/cm2': 1e4, 'mA/cm2': 10, 'uA/cm2': 0.01 },
  ...{ 'C/m2': 1, 'mA.h/cm2': 36000 },
  ...{ 'cm3/mol': 1e-6, 'm3/mol': 1 },
  ...{ 'nm2/h': 1e-18 / 3600, 'um2/h': 1e-12 / 3600, 'cm2/s': 1e-4, 'm2/s': 1 },
  ...{ 'nm/h': 1e-9 / 3600, 'um/h': 1e-6 / 3600, 'm/s': 1 },
};

function inUnit(value: number, unit: string): number {
  if (unit === 'K') return value;
  return unit === 'Cel' ? value - 273.15 : value / (sizes[unit] ?? Number.NaN);
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
