import { describe, expect, it } from 'vitest';
import type { TableInput } from '../../src/kit/model/definition.ts';
import { convertColumn, plainTable, readTable } from '../../src/table/read-table.ts';

const input: TableInput = {
  kind: 'table',
  label: 'data',
  columns: [
    { id: 'temperature', quantity: 'temperature', unit: 'Cel', domain: 'positive' },
    { id: 'conductivity', quantity: 'ionicConductivity', unit: 'S/cm', domain: 'positive' },
    { id: 'note', optional: true },
    { id: 'form', words: ['sigma', 'sigmaT'], optional: true },
  ],
  initial: '',
};
const units = 'Cel,S/cm';

function problemOf(text: string, unitText = units): string {
  const reading = readTable(input, text, unitText);
  return reading.ok ? '' : reading.problem;
}

describe('a table of data', () => {
  it('reads numbers, words and absent cells into SI', () => {
    expect(readTable(input, '25,3.10e-4,first,sigmaT;40,5.62e-4', units)).toEqual({
      ok: true,
      rows: [
        { temperature: 298.15, conductivity: 0.031, note: 'first', form: 'sigmaT' },
        { temperature: 313.15, conductivity: 0.0562 },
      ],
      carried: [],
    });
  });

  it('reads what people type: commas, minus signs, powers of ten, units', () => {
    const reading = readTable(input, '−10,3\\,1×10⁻⁴;283 K,0.31 mS/cm', units);
    expect(reading.ok && reading.rows).toEqual([
      { temperature: 263.15, conductivity: 0.031 },
      { temperature: 283, conductivity: 0.031 },
    ]);
  });

  it('names row and column of a fault, counts the others, and tells the cells', () => {
    const reading = readTable(input, '25,3e-4;40,;x,-1', units);
    expect(reading).toEqual({
      ok: false,
      problem:
        'Row 2, column ionic conductivity, is empty; a number is needed; 2 more cells cannot be used either.',
      cells: [
        { row: 2, column: 'conductivity', says: 'is empty; a number is needed' },
        { row: 3, column: 'temperature', says: expect.stringContaining('“x”') },
        { row: 3, column: 'conductivity', says: 'must be greater than zero' },
      ],
    });
  });

  it('counts blank rows, so that the row named is the row seen', () => {
    expect(problemOf('25,3e-4;;40,zero')).toMatch(/^Row 3, column ionic conductivity/);
  });

  it.each([
    ['', /At least one row/],
    ['25,1;40,0', /Row 2, .* greater than zero/],
    ['-300,1', /Row 1, column temperature, must be greater than zero/],
    ['25,1e999', /Row 1, .*larger than any number/],
    ['25,NaN', /Row 1/],
    ['25,1,234', /^$/],
    ['25,1\\,234', /could mean 1.234 or 1234/],
    ['25,1 ± 0.1', /without ±/],
    ['25,3 mm', /conductivity/],
    ['25,1,n,square', /takes one of sigma, sigmaT/],
    ['25,1,n,sigma,5', /Row 1 has 5 columns; at most 4/],
    ['25,1;'.repeat(10_001), /There are 10001 rows; at most 10000/],
  ])('%s', (text, says) => {
    expect(problemOf(text)).toMatch(says);
  });

  it('refuses a unit that does not fit its column', () => {
    expect(problemOf('25,1', 'Cel,mm')).toMatch(/“mm” does not fit the column ionic conductivity/);
    expect(problemOf('25,1', 'constructor')).toMatch(/“constructor”/);
  });

  it('converts a column, and keeps what it cannot read', () => {
    const state = { text: '25,3e-4;about 40,5e-4', units };
    const kelvin = convertColumn(input, state, 0, 'K');
    expect(kelvin).toEqual({ text: '298.15,3e-4;about 40,5e-4', units: 'K,S/cm' });
    expect(convertColumn(input, kelvin, 0, 'Cel').text).toBe(state.text);
    expect(convertColumn(input, state, 1, 'mS/cm')).toEqual({
      text: '25,0.3;about 40,0.5',
      units: 'Cel,mS/cm',
    });
  });

  it('writes plain numbers into the address and keeps the digits as typed', () => {
    expect(plainTable(input, ' 25 ,3.10e-4;;40,5\\,62e-4,a\\;b;x,1', units)).toBe(
      '25,3.10e-4;40,0.000562,a\\;b;x,1',
    );
  });

  it('writes a long table anew when only its units change', () => {
    const rows = Array.from({ length: 1000 }, () => '40 °C,1e-3').join(';');
    expect(plainTable(input, rows, 'Cel,S/cm')).toMatch(/^40,1e-3;/);
    expect(plainTable(input, rows, 'K,S/cm')).toMatch(/^313\.15,1e-3;/);
    expect(plainTable(input, rows, 'Cel,S/cm')).toMatch(/^40,1e-3;/);
  });

  it('reads 10 000 rows without a pause', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `${row},${1 + row}e-4`).join(';');
    const seconds = Array.from({ length: 5 }, () => {
      const { user } = process.threadCpuUsage();
      expect(readTable(input, rows, units).ok).toBe(true);
      return (process.threadCpuUsage().user - user) / 1e6;
    });
    // The processor's own time, the best of five: other work on the machine plays no part.
    expect(Math.min(...seconds)).toBeLessThan(0.2);
  });
});
