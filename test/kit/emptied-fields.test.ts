import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { importText } from '../../src/kit/fields/import-text.ts';
import { emptiedFields, toldEmptied } from '../../src/kit/fields/emptied-fields.ts';
import type { AnyCalculator, TableInput } from '../../src/kit/model/definition.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { tableFor } from '../../src/table/columns-under-choices.ts';

function placeOf(id: string, changed: Record<string, string> = {}) {
  const calculator = calculators.get(id) as AnyCalculator;
  const state = initialState(calculator);
  const texts = { ...state.texts, ...changed };
  const declared = calculator.inputs.data as TableInput;
  const table = { text: texts.data ?? '', units: state.units.data ?? '', choices: texts };
  return { declared, input: tableFor(declared, texts), inputs: calculator.inputs, table };
}

describe('the fields that a file brings up', () => {
  const asResistance = { measured: 'resistance' };

  it('are emptied where they hold the example, and named where they are on the page', () => {
    const place = placeOf('arrhenius');
    const made = importText(place, 'T (°C),Rb (Ohm)\n25,100\n40,60\n55,40\n');
    if (made.kind !== 'step') throw new Error(JSON.stringify(made));
    expect(made.after.choices).toEqual({
      ...asResistance,
      thickness: '',
      electrodeDiameter: '',
      electrodeArea: '',
      cellConstant: '',
    });
    expect(made.says).toMatch(
      /Give what belongs to it: thickness, electrode diameter\. The values/,
    );
  });

  it('keep what was typed', () => {
    const place = placeOf('arrhenius', { thickness: '1.2 ± 0.1', electrodeDiameter: '9' });
    const emptied = emptiedFields(place, asResistance);
    expect(Object.keys(emptied)).toEqual(['electrodeArea', 'cellConstant']);
    expect(toldEmptied(place, asResistance, emptied)).toEqual([]);
  });

  it('are others with other observables, and none with the usual one', () => {
    const place = placeOf('interphase-fit');
    expect(Object.keys(emptiedFields(place, { observable: 'resistance' }))).toEqual([
      'electrodeArea',
    ]);
    expect(emptiedFields(place, { observable: 'areaSpecificResistance' })).toEqual({});
    expect(emptiedFields(placeOf('arrhenius'), { measured: 'conductivity' })).toEqual({});
  });
});
