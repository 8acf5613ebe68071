import { describe, expect, it } from 'vitest';
import type { AnyCalculator, TableInput } from '../../src/kit/model/definition.ts';
import { readState } from '../../src/kit/model/read-state.ts';
import { SessionCache } from '../../src/kit/model/session-cache.ts';

const input: TableInput = {
  kind: 'table',
  label: 'data',
  initial: '1,2',
  columns: [
    { id: 'time', quantity: 'time', label: 'time', unit: 'h' },
    {
      id: 'value',
      quantity: 'thickness',
      label: 'value',
      unit: 'nm',
      under: {
        input: 'observable',
        words: { resistance: { quantity: 'resistance', unit: 'Ohm' } },
      },
    },
  ],
};

const calculator = { inputs: { data: input } } as unknown as AnyCalculator;

function rowsIn(cache: SessionCache) {
  return (choices: Record<string, string>, text: string, units: string) => {
    const state = { texts: { ...choices, data: text }, units: { data: units }, outputUnits: {} };
    const { problems, values } = readState(calculator, state, cache);
    expect(problems).toEqual({});
    return values.data;
  };
}

describe('a table read again', () => {
  it('gives the same rows while text, units and columns stay', () => {
    const rows = rowsIn(new SessionCache());
    const first = rows({ observable: 'thickness', other: '1' }, '1,2;3,4', 'h,nm');
    expect(rows({ observable: 'thickness', other: '2' }, '1,2;3,4', 'h,nm')).toBe(first);
  });

  it('reads anew when a number, a unit or the meaning of a column changes', () => {
    const rows = rowsIn(new SessionCache());
    const inNanometres = rows({ observable: 'thickness' }, '1,2', 'h,nm');
    expect(inNanometres).toEqual([{ time: 3600, value: 2e-9 }]);
    expect(rows({ observable: 'thickness' }, '1,3', 'h,nm')).toEqual([{ time: 3600, value: 3e-9 }]);
    expect(rows({ observable: 'thickness' }, '1,3', 'h,um')).toEqual([{ time: 3600, value: 3e-6 }]);
    expect(rows({ observable: 'resistance' }, '1,3', 'h,Ohm')).toEqual([{ time: 3600, value: 3 }]);
  });
});

describe('what a session keeps', () => {
  it('is made once for each name of the same data', () => {
    const cache = new SessionCache();
    const [data, other] = [[1], [1]];
    let made = 0;
    const make = () => (made += 1);
    expect([
      cache.derived(data, 'a', make),
      cache.derived(data, 'a', make),
      cache.derived(data, 'b', make),
      cache.derived(other, 'a', make),
    ]).toEqual([1, 1, 2, 3]);
  });

  it('is its own: another session makes it again', () => {
    const [first, second] = [rowsIn(new SessionCache()), rowsIn(new SessionCache())];
    const choices = { observable: 'thickness' };
    expect(second(choices, '1,2', 'h,nm')).toEqual(first(choices, '1,2', 'h,nm'));
    expect(second(choices, '1,2', 'h,nm')).not.toBe(first(choices, '1,2', 'h,nm'));
  });
});
