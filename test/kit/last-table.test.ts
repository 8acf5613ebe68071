import { describe, expect, it } from 'vitest';
import type { TableInput } from '../../src/kit/model/definition.ts';
import { lastTable } from '../../src/kit/model/last-table.ts';

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

function rows(choices: Record<string, string>, text: string, units: string) {
  const reading = lastTable(input, choices, text, units);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.rows;
}

describe('a table read again', () => {
  it('gives the same rows while text, units and columns stay', () => {
    const first = rows({ observable: 'thickness', other: '1' }, '1,2;3,4', 'h,nm');
    expect(rows({ observable: 'thickness', other: '2' }, '1,2;3,4', 'h,nm')).toBe(first);
  });

  it('reads anew when a number, a unit or the meaning of a column changes', () => {
    const inNanometres = rows({ observable: 'thickness' }, '1,2', 'h,nm');
    expect(inNanometres).toEqual([{ time: 3600, value: 2e-9 }]);
    expect(rows({ observable: 'thickness' }, '1,3', 'h,nm')).toEqual([{ time: 3600, value: 3e-9 }]);
    expect(rows({ observable: 'thickness' }, '1,3', 'h,um')).toEqual([{ time: 3600, value: 3e-6 }]);
    expect(rows({ observable: 'resistance' }, '1,3', 'h,Ohm')).toEqual([{ time: 3600, value: 3 }]);
  });
});
