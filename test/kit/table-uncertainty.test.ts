import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import { resultCsv } from '../../src/kit/model/csv.ts';
import type { AnyCalculator, TableInput } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { startMonteCarlo } from '../../src/kit/model/monte-carlo.ts';
import { convertColumn, plainTable, readTable } from '../../src/table/read-table.ts';
import { openTable } from '../table/open-table.ts';

const budget = calculators.get('cell-resistance') as AnyCalculator;
const layers = budget.inputs.layers as TableInput;
const weighed: TableInput = {
  kind: 'table',
  label: 'data',
  columns: [
    { id: 'temperature', quantity: 'temperature', unit: 'Cel' },
    { id: 'conductivity', quantity: 'ionicConductivity', unit: 'S/cm', uncertainty: 'weighs' },
    { id: 'relativeUncertainty', quantity: 'relativeUncertainty', unit: '%', optional: true },
  ],
  initial: '',
};
const weighedUnits = 'Cel,S/cm,%';

function succeed(query: string, calculator = budget): Success {
  const evaluation = evaluate(calculator, queryToState(calculator, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

describe('a cell with ±', () => {
  it.each([
    '25 ± 1',
    '25±1',
    '25 +/- 1',
    '25 /-1', // what an address makes of +/-
    '25(1)',
    '25 ± 4 %',
    '0.025 mm ± 1 µm',
    '25,0 ± 1,0',
  ])('is read from “%s”', (text) => {
    const reading = readTable(layers, `${text.replaceAll(',', '\\,')},1`, 'um,mS/cm,eV');
    expect(reading.ok && reading.rows[0]?.thickness).toBeCloseTo(25e-6, 18);
    expect(reading.ok && reading.carried).toEqual([
      {
        row: 0,
        column: 'thickness',
        uncertainty: expect.closeTo(1e-6, 18),
        name: 'layers, row 1: thickness',
      },
    ]);
  });

  it('weighs its row where the data are fitted', () => {
    const reading = readTable(weighed, '25,3.10e-4±0.05e-4', weighedUnits);
    expect(reading.ok && reading.rows).toEqual([
      {
        temperature: 298.15,
        conductivity: 0.031,
        conductivityUncertainty: expect.closeTo(5e-4, 17),
      },
    ]);
    expect(reading.ok && reading.carried).toEqual([]);
  });

  it.each([
    ['25 ± 1,3e-4', /temperature, takes a number without ±/],
    ['25,3e-4 ± 0', /needs an uncertainty greater than zero, or none/],
    ['25,3e-4 ± -1e-5', /cannot be used/],
    ['25,3e-4 ±', /cannot be used/],
    ['25,3e-4 ± 1e-5 ± 1e-5', /cannot be used/],
  ])('is refused in “%s”', (text, says) => {
    const reading = readTable(weighed, text, weighedUnits);
    expect(reading.ok ? '' : reading.problem).toMatch(says);
  });

  it('stands in the address as it was typed, and in another unit with both numbers', () => {
    expect(plainTable(layers, '25.0 ± 1.0,1.00±0.05', 'um,mS/cm,eV')).toBe('25.0±1.0,1.00±0.05');
    expect(plainTable(layers, '25 ± 4 %,1(5)e-1', 'um,mS/cm,eV')).toBe('25±1,0.1±0.5');
    const changed = convertColumn(layers, { text: '25±1,1', units: 'um,mS/cm,eV' }, 0, 'mm');
    expect(changed).toEqual({ text: '0.025±0.001,1', units: 'mm,mS/cm,eV' });
    // A difference of 1 °C is one of 1 K.
    const spread = convertColumn(weighed, { text: '25±1', units: weighedUnits }, 0, 'K');
    expect(spread.text).toBe('298.15±1');
  });

  it('goes through state, address and state unchanged', () => {
    const query = 'layers=25±1,1±0.05,0.3,sigmaT,separator&interfaces=10±2,0.5±0.02,lithium side';
    const { state } = queryToState(budget, query);
    const written = stateToQuery(budget, state);
    expect(written.get('layers')).toBe('25±1,1±0.05,0.3,sigmaT,separator');
    const again = queryToState(budget, written.toString()).state;
    expect(evaluate(budget, again)).toEqual(evaluate(budget, state));
  });

  it('is carried by a hundred numbers at the most', () => {
    const rows = (count: number) => Array.from({ length: count }, () => '1±0.1,1').join(';');
    const many = readTable(layers, rows(101), 'um,mS/cm');
    expect(many.ok ? '' : many.problem).toMatch(/101 numbers with ±; at most 100/);
    expect(readTable(layers, rows(100), 'um,mS/cm').ok).toBe(true);
  });
});

describe('the budget of a cell with uncertain rows', () => {
  const query = 'layers=25±1,1±0.05,,,separator&interfaces=10±2,,lithium side;15±3,,cathode side';
  // 2.5 Ω cm² known to √(4 %² + 5 %²), 2 and 3 Ω cm², independent of each other.
  const parts = [2.5 * 0.04, 2.5 * 0.05, 2, 3];
  const expected = Math.hypot(...parts) * 1e-4;

  it('has the uncertainty of hand calculation, and what follows from the sum has its share', () => {
    const { results } = succeed(query);
    expect(results.areaSpecificResistance?.value).toBeCloseTo(27.5e-4, 14);
    // First order is exact for the sum and good to the rounding of the derivative for L/σ.
    expect(results.areaSpecificResistance?.uncertainty).toBeCloseTo(expected, 12);
    expect(results.voltageDrop?.uncertainty).toBeCloseTo(10 * expected, 11);
    expect(results.heatFlux?.uncertainty).toBeCloseTo(100 * expected, 10);
  });

  it('names the rows that are to blame', () => {
    const { reading, contributions } = succeed(query);
    const shares = Object.fromEntries(
      (contributions.areaSpecificResistance ?? []).map(({ input, share }) => [
        reading.names?.[input],
        share,
      ]),
    );
    const total = parts.reduce((sum, part) => sum + part ** 2, 0);
    const names = [
      'separator: thickness',
      'separator: conductivity',
      'lithium side: ASR',
      'cathode side: ASR',
    ];
    expect(Object.keys(shares)).toEqual(names);
    names.forEach((name, index) => {
      expect(shares[name]).toBeCloseTo((parts[index] as number) ** 2 / total, 9);
    });
  });

  it('carries that of an activation energy to another temperature', () => {
    const { results } = succeed(
      'layers=25,1&interfaces=10,0.5±0.02,side&temperature=-10 Cel&referenceTemperature=25 Cel',
    );
    // R exp(E/k (1/T − 1/T₀)): the derivative by E is R (1/T − 1/T₀)/k.
    const k = 8.617333262e-5;
    const lever = (1 / 263.15 - 1 / 298.15) / k;
    const hand = 10e-4 * Math.exp(0.5 * lever) * lever * 0.02;
    expect(results.areaSpecificResistance?.uncertainty).toBeCloseTo(hand, 9);
  });

  it('agrees with Monte Carlo, and the same draws come again', () => {
    const result = succeed(query);
    const draw = () => {
      const run = startMonteCarlo(budget, result, 'areaSpecificResistance');
      run.advance(20_000);
      return run.summaries()[0];
    };
    const summary = draw();
    // Four standard errors of a standard deviation of 20 000 draws; L/σ is bent by 0.25 % of 2.5.
    const wide = 4 * (summary?.standardDeviationStandardError ?? 0);
    expect(Math.abs((summary?.standardDeviation ?? 0) - expected)).toBeLessThan(wide + 1e-7);
    expect(draw()).toEqual(summary);
  });
});

describe('± in files', () => {
  const provenance = { title: 'x', version: '1', permalink: 'https://example.org/' };

  it('is a column of its own in the CSV, which opens again as it was', () => {
    const query = 'layers=25±1,1.0,0.3,sigmaT,separator;5,2±0.1,,,coating';
    const { state } = queryToState(budget, query);
    const csv = resultCsv(budget, succeed(query), state, provenance);
    const table = csv.split('\r\n\r\n')[1]?.split('\r\n') ?? [];
    expect(table[0]).toBe(
      'layers thickness [um],u(layers thickness) [um],layers ionicConductivity [mS/cm],u(layers ionicConductivity) [mS/cm],layers activationEnergy [eV],layers form,layers name',
    );
    expect(table[1]).toBe('25,1,1,,0.3,sigmaT,separator');
    expect(table[2]).toBe('5,,2,0.1,,,coating');
    const opened = openTable(layers, { text: '', units: '' }, table.slice(0, 3).join('\n'));
    const text = opened.ok ? plainTable(layers, opened.text, opened.units) : opened.problem;
    expect(text).toBe('25±1,1,0.3,sigmaT,separator;5,2±0.1,,,coating');
  });

  it.each([
    ['T / °C,σ / S cm-1,u(σ) / S cm-1\n25,3e-4,1e-5', '25,3e-4±1e-5'],
    ['T / °C,σ / S cm-1,±\n25,3e-4,1e-5', '25,3e-4±1e-5'],
    ['T / °C,σ / mS cm-1,conductivity error / uS cm-1\n25,0.3,10', '25,0.3±0.01'],
    ['T / °C,σ / S cm-1,uncertainty / %\n25,3e-4,2', '25,3e-4,2'],
    ['T / °C,σ / S cm-1\n25,3e-4 ± 1e-5\n40,5e-4 ± 1e-5', '25,3e-4±1e-5;40,5e-4±1e-5'],
    ['25\t3e-4 ± 1e-5\n40\t5e-4 ± 1e-5', '25,3e-4±1e-5;40,5e-4±1e-5'],
  ])('is found in %j', (file, rows) => {
    const opened = openTable(weighed, { text: '', units: weighedUnits }, file);
    expect(opened.ok ? plainTable(weighed, opened.text, opened.units) : opened.problem).toBe(rows);
  });
});

describe('what is sent on', () => {
  const sends = [...calculators.values()].flatMap((from) =>
    (from.sendTo ?? []).flatMap((send) =>
      send.row ? [{ from: from.id, send, row: send.row }] : [],
    ),
  );

  it.each(sends)('has ± only where $send.calculator takes one ($from)', ({ send, row }) => {
    const table = calculators.get(send.calculator)?.inputs[row.input] as TableInput;
    const wrong = row.columns.filter(
      (column, index) =>
        typeof column !== 'string' && 'measured' in column && !table.columns[index]?.uncertainty,
    );
    expect(wrong).toEqual([]);
  });
});
