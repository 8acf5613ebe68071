import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { addingQuery, rowsToAddTo } from '../../src/kit/model/add-row.ts';
import { sendQuery } from '../../src/kit/model/send.ts';

function open(id: string, query: string) {
  const calculator = calculators.get(id) as AnyCalculator;
  const result = evaluate(calculator, queryToState(calculator, query).state);
  return { calculator, result };
}

function sender(id: string, query: string, to: string) {
  const { calculator, result } = open(id, query);
  if (!result.ok) throw new Error(JSON.stringify(result.reading.problems));
  const send = calculator.sendTo?.find((each) => each.calculator === to);
  if (!send) throw new Error(`nothing is sent to ${to}`);
  return { calculator, result, send };
}

const pellet =
  'bulkResistance=85±0.6 Ohm&thickness=1.5±0.01 mm&electrodeDiameter=12±0.05 mm&temperature=60 Cel';

describe('a conductivity that goes on with the thickness it came from', () => {
  const { calculator, result, send } = sender('conductivity', pellet, 'interfacial-resistance');
  const query = sendQuery(calculator, result, {}, send);

  it('has its uncertainty counted once, as a Monte Carlo with 2·10⁷ draws has it', () => {
    const cell = 'totalResistance=250±3 Ohm&electrodeDiameter=10±0.05 mm';
    const { result: found } = open('interfacial-resistance', `${query}&${cell}`);
    if (!found.ok) throw new Error(JSON.stringify(found.reading.problems));
    const own = found.results.interfacialAreaSpecificResistance;
    // numpy, each of R_b, L, d and of R_tot, d′ drawn once: (R_tot A′ − L/σ)/2 scatters by 1.62098e-4 Ω m²
    // (standard error 0.02 %); with L drawn twice it would be 1.68325e-4.
    expect(Math.abs((own?.uncertainty ?? 0) / 1.62098e-4 - 1)).toBeLessThan(1e-3);
    expect((own?.value ?? 0) / 50.11e-4).toBeCloseTo(1, 3);
  });

  it('keeps the part of the thickness that a rim leaves', () => {
    const wide = sender('conductivity', `${pellet}&pelletDiameter=16 mm`, 'interfacial-resistance');
    const rim = sendQuery(wide.calculator, wide.result, {}, wide.send);
    const relative = (text: string) => {
      const [value, uncertainty] = (new URLSearchParams(text).get('ionicConductivity') ?? '')
        .replace(/ .*/, '')
        .split('±');
      return Number(uncertainty) / Number(value);
    };
    // √[(0.6/85)² + (2·0.05/12)²] without a rim; the rim depends on L and d too.
    expect(relative(query) / 0.010921147).toBeCloseTo(1, 4);
    expect(Math.abs(relative(rim) / relative(query) - 1)).toBeGreaterThan(1e-3);
    expect(new URLSearchParams(rim).get('thickness')).toBe('1.5 mm');
  });
});

describe('a row for a table there', () => {
  const { calculator, result, send } = sender('conductivity', pellet, 'arrhenius');
  const arrhenius = calculators.get('arrhenius') as AnyCalculator;
  const rowsOf = (query: string) => {
    const evaluation = evaluate(arrhenius, queryToState(arrhenius, query).state);
    return {
      ok: evaluation.ok,
      rows: evaluation.reading.values.data as { temperature: number; conductivity: number }[],
    };
  };

  it('begins a table of its own, without the rows of the example', () => {
    const { rows } = rowsOf(sendQuery(calculator, result, {}, send));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.temperature).toBeCloseTo(333.15, 10);
    // By hand: 4 · 1.5e-3 / (π · 0.012² · 85) S/m.
    expect((rows[0]?.conductivity ?? 0) / 0.156034257933).toBeCloseTo(1, 10);
  });

  it.each([
    'v=1&data=25,5e-4±1e-5;40,8e-4±1e-5',
    'v=1&data=298.15,0.05±0.001;313.15,0.08±0.001&data.units=K,S/m,%',
    'v=1&form=sigma#?data.units=K%2CS%2Fm%2C%25&data=298.15%2C0.05%C2%B10.001%3B313.15%2C0.08%C2%B10.001',
  ])('is added to the table the reader had, in its units: %s', (kept) => {
    expect(rowsToAddTo(send, kept)).toBe(2);
    const { ok, rows } = rowsOf(addingQuery(calculator, result, {}, send, kept) ?? '');
    expect(ok).toBe(true);
    expect(rows.map(({ temperature }) => Math.round(temperature * 100) / 100)).toEqual([
      298.15, 313.15, 333.15,
    ]);
    expect((rows[2]?.conductivity ?? 0) / 0.156034257933).toBeCloseTo(1, 9);
  });

  it('lets a line be fitted from the second row on, and leaves a chosen model alone after it', () => {
    const first = sendQuery(calculator, result, {}, send);
    const second = addingQuery(calculator, result, {}, send, first) ?? '';
    expect(new URLSearchParams(second).get('model')).toBeNull();
    const third = addingQuery(calculator, result, {}, send, `${second}&model=known`) ?? '';
    expect(new URLSearchParams(third).get('model')).toBe('known');
  });

  it('is not added to resistances, nor where there is no table', () => {
    expect(rowsToAddTo(send, 'v=1&measured=resistance&data=25,411;40,227')).toBe(0);
    expect(rowsToAddTo(send, 'v=1&form=sigma')).toBe(0);
  });
});

it('a value of an interface asks for its time in the fit of growth', () => {
  const { calculator, result, send } = sender('interfacial-resistance', '', 'interphase-fit');
  const query = sendQuery(calculator, result, {}, send);
  const found = open('interphase-fit', query).result;
  expect(found.ok).toBe(false);
  expect(found.reading.cells.data).toMatchObject([{ row: 1, column: 'time' }]);
  expect(rowsToAddTo(send, 'v=1&observable=thickness&data=1,2;3,4')).toBe(0);
});
