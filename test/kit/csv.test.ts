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

  it('ends with the intervals, behind the columns that were always there', () => {
    const arrhenius = calculators.get('arrhenius') as AnyCalculator;
    const { state } = queryToState(arrhenius, 'form=sigma&predictedConductivity.unit=mS/cm');
    const evaluation = evaluate(arrhenius, state);
    if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
    const provenance = { title: 'x', version: '1', permalink: 'https://example.org/' };
    const [header = '', row = ''] = resultCsv(arrhenius, evaluation, state, provenance).split(
      '\r\n',
    );
    const [names, cells] = [header, row].map((line) => line.split(','));
    const last = names!.indexOf('permalink');
    expect(names!.slice(0, last).filter((name) => /^(lower|upper)/.test(name))).toEqual([]);
    expect(names!.slice(last + 1)).toEqual([
      'lower(result activationEnergy) [eV]',
      'upper(result activationEnergy) [eV]',
      'lower(result predictedConductivity) [mS/cm]',
      'upper(result predictedConductivity) [mS/cm]',
      'lower(one more measurement of predictedConductivity) [mS/cm]',
      'upper(one more measurement of predictedConductivity) [mS/cm]',
      'lower(result prefactor) [S/cm]',
      'upper(result prefactor) [S/cm]',
      'level of the intervals [%]',
    ]);
    // By hand with the sums of least squares, twelve digits: the worked table of arrhenius.test.ts.
    const found = (name: string) => Number(cells![names!.indexOf(name)]);
    expect(found('lower(result predictedConductivity) [mS/cm]')).toBeCloseTo(1.100432465725, 11);
    expect(found('upper(one more measurement of predictedConductivity) [mS/cm]')).toBeCloseTo(
      1.152611904821,
      11,
    );
    expect(cells!.at(-1)).toBe('95');
  });
});
