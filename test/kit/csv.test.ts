import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/kit/model/csv.ts';

describe('a cell of a CSV file', () => {
  it('is quoted where RFC 4180 asks for it', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('say "σ"')).toBe('"say ""σ"""');
    expect(csvCell('two\nlines')).toBe('"two\nlines"');
    expect(csvCell('plain')).toBe('plain');
  });

  it('is never run as a formula by a spreadsheet, while numbers stay numbers', () => {
    expect(csvCell('=1+1')).toBe("'=1+1");
    expect(csvCell('@sum')).toBe("'@sum");
    expect(csvCell(-1.5)).toBe('-1.5');
    expect(csvCell(1e-7)).toBe('1e-7');
  });
});
