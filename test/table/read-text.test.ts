import { describe, expect, it } from 'vitest';
import delimitedText from '../../src/table/readers/delimited-text.ts';
import { readBy, readText } from '../../src/table/read-text.ts';
import type { TextReader, TextReading } from '../../src/table/text-reader.ts';

/** What a second format costs: this, and a fixture. */
const instrument: TextReader = {
  recognises: (text) => text.startsWith('EC-Lab'),
  read: (text) => ({
    lines: text
      .split('\n')
      .slice(1)
      .map((raw, index) => ({ number: index + 2, raw, cells: raw.split('|') })),
    notes: ['The text is of an instrument.'],
  }),
};

function read(text: string): TextReading {
  const reading = readText(text);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

const cellsOf = ({ lines }: TextReading) => lines.map(({ cells }) => cells);

describe('a text of some format', () => {
  it.each([
    ['tabs', 'T\tσ\n25\t3.1e-4'],
    ['semicolons', 'T;σ\n25;3.1e-4'],
    ['commas', 'T,σ\n25,3.1e-4'],
    ['bars', 'T|σ\n25|3.1e-4'],
    ['blanks', 'T σ\n25 3.1e-4\n25 3.1e-4'],
  ])('is cells between %s where nothing else recognises it', (_, text) => {
    expect(cellsOf(read(text)).slice(0, 2)).toEqual([
      ['T', 'σ'],
      ['25', '3.1e-4'],
    ]);
  });

  it('keeps a quoted delimiter, comments, and the numbers of the lines', () => {
    expect(read('# made by hand\nname,T\n\n"a, b",25\n').lines).toEqual([
      { number: 1, raw: '# made by hand', cells: ['made by hand'] },
      { number: 2, raw: 'name,T', cells: ['name', 'T'] },
      { number: 3, raw: '', cells: [''] },
      { number: 4, raw: '"a, b",25', cells: ['a, b', '25'] },
      { number: 5, raw: '', cells: [''] },
    ]);
  });

  it('puts a heading together that breaks within its quotes', () => {
    const [first] = read('"T\n(°C)"\t"σ\n(S/cm)"\n25\t3.1e-4').lines;
    expect(first?.cells).toEqual(['T (°C)', 'σ (S/cm)']);
  });

  it('is read by the first reader that recognises it', () => {
    const reading = readBy([instrument, delimitedText], 'EC-Lab ASCII FILE\n1|2');
    expect(reading).toEqual({
      lines: [{ number: 2, raw: '1|2', cells: ['1', '2'] }],
      notes: ['The text is of an instrument.'],
    });
    const other = readBy([instrument, delimitedText], '1,2');
    expect(typeof other === 'string' ? other : cellsOf(other)).toEqual([['1', '2']]);
  });
});
