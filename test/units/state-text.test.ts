import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseState, quantityToState } from '#units/state-text';
import { type UnitId, units } from '#units/units';

describe('state text', () => {
  test.each([
    [{ value: 85, uncertainty: 0.6, unit: 'Ohm' }, '85±0.6 Ohm'],
    [{ value: 1.5, unit: 'mm' }, '1.5 mm'],
    [{ value: 0.12, unit: '1' }, '0.12 1'],
    [{ value: -20, unit: 'Cel' }, '-20 Cel'],
    [{ value: 1e25, uncertainty: 1e-7, unit: '1/m3' }, '1e25±1e-7 1/m3'],
  ] as const)('%j is kept as %s', (state, text) => {
    expect(quantityToState(state)).toBe(text);
    expect(parseState(text)).toEqual(state);
  });

  test('every finite double comes back bit for bit, through the address too', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const state = fc.record(
      {
        value: number,
        uncertainty: number.map(Math.abs),
        unit: fc.constantFrom(...(Object.keys(units) as UnitId[])),
      },
      { requiredKeys: ['value', 'unit'] },
    );
    fc.assert(
      fc.property(state, (before) => {
        const address = new URLSearchParams({ input: quantityToState(before) }).toString();
        const text = new URLSearchParams(address).get('input') ?? '';
        expect(parseState(text)).toEqual(before);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '',
    '85',
    'Ohm',
    '85 foo',
    '85 constructor',
    '85 __proto__',
    '1e999 Ohm',
    'NaN Ohm',
    '85±-1 Ohm',
    '85 Ohm ',
    '85±1±2 Ohm',
  ])('%j is not a state', (text) => {
    expect(parseState(text)).toBeUndefined();
  });
});
