import { describe, expect, it } from 'vitest';
import delimitedText from '../../src/table/readers/delimited-text.ts';
import { readBy, readText } from '../../src/table/read-text.ts';
import type { TextReader } from '../../src/table/text-reader.ts';

/** What a second format costs: this, and a fixture. */
const instrument: TextReader = {
  recognises: (text) => text.startsWith('EC-Lab'),
  read: (text) => ({
    cells: text
      .split('\n')
      .slice(1)
      .map((line) => line.split('|')),
    notes: ['The text is of an instrument.'],
  }),
};

describe('a text of some format', () => {
  it.each([
    ['tabs', 'T\tσ\n25\t3.1e-4'],
    ['semicolons', 'T;σ\n25;3.1e-4'],
    ['commas', 'T,σ\n25,3.1e-4'],
    ['blanks', 'T σ\n25 3.1e-4\n25 3.1e-4'],
  ])('is cells between %s where nothing else recognises it', (_, text) => {
    const { cells, notes } = readText(text);
    expect(cells.slice(0, 2)).toEqual([
      ['T', 'σ'],
      ['25', '3.1e-4'],
    ]);
    expect(notes).toBeUndefined();
  });

  it('keeps a quoted delimiter and leaves comments and empty lines out', () => {
    expect(readText('# made by hand\nname,T\n\n"a, b",25\n').cells).toEqual([
      ['name', 'T'],
      ['a, b', '25'],
    ]);
  });

  it('is read by the first reader that recognises it', () => {
    const text = 'EC-Lab ASCII FILE\n1|2';
    expect(readBy([instrument, delimitedText], text)).toEqual({
      cells: [['1', '2']],
      notes: ['The text is of an instrument.'],
    });
    expect(readBy([instrument, delimitedText], '1,2').cells).toEqual([['1', '2']]);
  });

  it('has no cells where nothing is written', () => {
    expect(readText(' \n').cells).toEqual([]);
  });
});
