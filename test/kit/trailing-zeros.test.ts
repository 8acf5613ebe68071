import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState, stateToQuery } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { sendQuery } from '../../src/kit/model/send.ts';
import { linesWithTex, workingText } from '../../src/kit/model/working-copies.ts';
import { shortNumber } from '../../src/kit/model/short-number.ts';

const calculator = calculators.get('conductivity') as AnyCalculator;

function open(query: string) {
  const { state } = queryToState(calculator, query);
  const result = evaluate(calculator, state);
  if (!result.ok) throw new Error(JSON.stringify(result.reading.problems));
  return { state, result };
}

describe('zeros typed at the end of a number', () => {
  const { state, result } = open(
    'bulkResistance=120.0±0.60 Ohm&thickness=1.50 mm&electrodeDiameter=12 mm',
  );

  it('stay in the fields of an address and in the address of the fields', () => {
    expect(state.texts).toMatchObject({
      bulkResistance: '120.0 ± 0.60',
      thickness: '1.50',
      electrodeDiameter: '12',
    });
    const query = stateToQuery(calculator, state);
    expect(query.get('bulkResistance')).toBe('120.0±0.60 Ohm');
    expect(query.get('thickness')).toBe('1.50 mm');
    expect(query.get('electrodeDiameter')).toBe('12 mm');
  });

  it.each(['text', 'markdown', 'latex'] as const)('stay in the working as %s', (format) => {
    const text = workingText('Title', linesWithTex(calculator, result, state.outputUnits), format);
    expect(text).toMatch(/120\.0 (±|\\pm) 0\.60/);
    expect(text).toMatch(/1\.50\W/);
    expect(text).not.toMatch(/12\.0/);
  });

  it('go on with a value that is carried on as it was given', () => {
    const send = calculator.sendTo?.find((each) => each.carries?.thickness);
    const query = new URLSearchParams(sendQuery(calculator, result, {}, send!));
    expect(query.get('thickness')).toBe('1.50 mm');
  });

  it('change no result', () => {
    const plain = open('bulkResistance=120±0.6 Ohm&thickness=1.5 mm&electrodeDiameter=12 mm');
    expect(result.results).toEqual(plain.result.results);
  });

  it('are typed in any notation, and none is added where none was typed', () => {
    const typed = (text: string) => {
      const given = { ...state, texts: { ...state.texts, bulkResistance: text } };
      return stateToQuery(calculator, given).get('bulkResistance');
    };
    expect(typed('1,20·10² Ω')).toBe('1.20e2 Ohm');
    expect(typed('120,0(6)')).toBe('120.0±0.6 Ohm');
    expect(typed('120 ± 1.0 %')).toBe('120±1.2 Ohm');
    expect(typed('120')).toBe('120 Ohm');
  });
});

// 85.0 has three significant digits, 0.060 two, 3.10e-4 three (by hand).
it.each([
  [85, '85.0', '85.0'],
  [0.06, '0.060', '0.060'],
  [3.1e-4, '3.10e-4', '3.10×10⁻⁴'],
  [-20, '-20.0', '−20.0'],
  [0, '0.00', '0'],
  [1.5, undefined, '1.5'],
])('%d written %s is shown as %s', (value, written, shown) => {
  expect(shortNumber(value, written)).toBe(shown);
});
