import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';

function cautionsOf(id: string, query: string): string {
  const calculator = calculators.get(id) as AnyCalculator;
  const evaluation = evaluate(calculator, queryToState(calculator, query).state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const { reading, results, details } = evaluation;
  const literature = { conductivities: [], presets: [] };
  const cautions = calculator.cautions?.(reading.values as never, results, literature, details);
  return (cautions ?? []).map(({ text }) => text).join('\n');
}

describe('arrhenius', () => {
  it.each([
    ['data=25,0.310;40,0.562;55,0.955;70,1.53;85,2.36', 'in mS cm⁻¹'],
    ['data=25,411;40,227;55,133.5;70,83.2', 'Is it a column of resistances'],
    ['data=25,411;40,227;55,133.5;70,83.2', 'falls with temperature'],
    ['data=25,3e-16;40,6e-16;55,1e-15', 'less than 10⁻¹⁴'],
    ['measured=resistance&data=25,54;40,83;55,133', 'resistance rises with temperature'],
    ['measured=resistance&data=25,0.04;40,0.02;55,0.01', 'Check the units of the resistance'],
    ['data=298,3.1e-4;313,5.6e-4;328,9.6e-4', 'meant in kelvin'],
    ['data=25,3.1e-4;40,5.6e-4;55,9.6e-4&data.units=K,S/cm', 'meant in °C'],
    ['data=25,3e-3;40,2e-3;55,1e-3&model=known&activationEnergy=0.3 eV', 'falls with temperature'],
  ])('%s: %s', (query, says) => expect(cautionsOf('arrhenius', query)).toContain(says));

  it.each(['', 'data=25,0.025;40,0.035;60,0.05', 'data=300,0.12;350,0.2;400,0.31'])(
    'says nothing of what is published: %s',
    (query) => {
      const cautions = cautionsOf('arrhenius', query);
      expect(cautions).not.toContain('published');
      expect(cautions).not.toContain('10⁻¹⁴');
    },
  );
});

describe('interphase-fit', () => {
  const times = [2, 5, 10, 20, 50, 100, 200, 500];
  const asr = [31.4, 34.1, 36.6, 40.9, 48.1, 56.9, 69.6, 93.1];
  const rows = (factor: number) =>
    times.map((time, index) => `${time},${(asr[index] ?? 0) * factor}`).join(';');

  it.each([
    [`data=${rows(1e-4)}`, 'Ω m²'],
    [`data=${rows(1e6)}`, 'resistances in Ω'],
    [`observable=thickness&data=${rows(1e4)}`, 'nm, µm?'],
    [`observable=charge&data=${rows(1e6)}`, 'whether they are per area'],
    [`data=${rows(1)}&interphaseIonicConductivity=1e-2 S/cm`, 'enters k by its square'],
    [`data=${rows(1)}&interphaseIonicConductivity=1e-13 S/cm`, 'enters k by its square'],
    [`observable=resistance&data=${rows(1e5)}&electrodeArea=1 cm2`, 'kΩ'],
    ['data=2,90;5,80;10,70;20,60;50,50;100,40', 'do not rise with time'],
  ])('%s: %s', (query, says) => expect(cautionsOf('interphase-fit', query)).toContain(says));

  it.each(['', `observable=thickness&data=${rows(1)}`, `observable=charge&data=${rows(1)}`])(
    'says nothing of what interphases show: %s',
    (query) => expect(cautionsOf('interphase-fit', query)).not.toMatch(/lies outside|This k makes/),
  );
});
