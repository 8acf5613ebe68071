import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import { csvCell, resultCsv } from '../../src/kit/model/csv.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';

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
    expect(csvCell('+1+1')).toBe("'+1+1");
    expect(csvCell('-2+3')).toBe("'-2+3");
    expect(csvCell('\t=1')).toBe("'\t=1");
    expect(csvCell(-1.5)).toBe('-1.5');
    expect(csvCell(1e-7)).toBe('1e-7');
  });
});

describe('the CSV of a calculation', () => {
  it('holds the table of data below the results, in its units, numbers as numbers', () => {
    const arrhenius = calculators.get('arrhenius') as AnyCalculator;
    const query = 'data=-10,1e-4;25,3.10e-4&data.units=Cel,S/cm,%25';
    const { state } = queryToState(arrhenius, query);
    const evaluation = evaluate(arrhenius, state);
    if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
    const provenance = { title: 'x', version: '1', permalink: 'https://example.org/' };
    const lines = resultCsv(arrhenius, evaluation, state, provenance).split('\r\n');
    expect(lines.slice(2)).toEqual([
      '',
      'data temperature [Cel],data conductivity [S/cm],data relativeUncertainty [%]',
      '-10,0.0001,',
      '25,0.00031,',
      '',
    ]);
  });
});
