import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { linesWithTex } from '../../src/kit/model/working-copies.ts';

function working(id: string, query = '') {
  const calculator = calculators.get(id) as AnyCalculator;
  const { state } = queryToState(calculator, query);
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return linesWithTex(calculator, evaluation, state.outputUnits);
}

/** With ordinary blanks. */
const plain = (id: string, query = '') =>
  working(id, query).map((line) => line.plain.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('the conversion of units in the working', () => {
  it('is the step from mm/(Ω cm²) to mS/cm', () => {
    // 1.5 / (85 · 1.13097) by hand; 1 mm/(Ω cm²) is 0.1 S/cm.
    expect(plain('conductivity')).toContainEqual(
      expect.stringMatching(
        / = 0\.0156034 mm Ω⁻¹ cm⁻² = 0\.0156034 × 100 mS cm⁻¹ = \(1\.560 ± 0\.020\) mS cm⁻¹$/,
      ),
    );
  });

  it('follows the unit the reader sees the result in', () => {
    expect(plain('conductivity', 'ionicConductivity.unit=S/m')).toContainEqual(
      expect.stringMatching(/mm Ω⁻¹ cm⁻² = 0\.0156034 × 10 S m⁻¹ = /),
    );
    expect(plain('conductivity', 'thickness=0.15 cm')).toContainEqual(
      expect.stringMatching(/ = 0\.00156034 cm⁻¹ Ω⁻¹ = 0\.00156034 × 1000 mS cm⁻¹ = /),
    );
  });

  it('is not there where the units agree, nor a factor of one', () => {
    const lines = plain('cell-resistance');
    expect(lines).toContainEqual(expect.stringMatching(/ = 27\.5 mA Ω = 27\.50 mV$/));
    expect(plain('interfacial-resistance')).toContainEqual(
      expect.stringMatching(/\(250 Ω\) × \(0\.785398 cm²\) = \(196\.3 ± 3\.1\) Ω cm²$/),
    );
  });

  it('is done term by term in a sum', () => {
    // 189.737 nm / 10⁻⁷ S/cm = 1.89737 × 10⁹ nm cm/S, and 1 nm is 10⁻⁷ cm.
    expect(plain('interphase-growth')).toContainEqual(
      expect.stringMatching(
        /= \(10 Ω cm²\) \+ \(1\.89737×10⁹ nm cm S⁻¹\) = \(10 Ω cm²\) \+ \(1\.89737×10⁹ × 1×10⁻⁷ Ω cm²\) = 199\.7 Ω cm²$/,
      ),
    );
    expect(plain('cell-resistance')).toContainEqual(
      expect.stringMatching(
        /= 1 − \(7\.43243 × 0\.001\) = 0\.992568 = 0\.992568 × 100 % = 99\.26 %$/,
      ),
    );
  });

  it('works out exponents, also where energies are per mole', () => {
    // 0.339137 / (8.617333262e-5 · 333.15)
    expect(plain('arrhenius')).toContainEqual(expect.stringMatching(/ × exp\(−11\.8131\) = /));
    const warm = 'rateActivationEnergy=40 kJ/mol&temperature=60 Cel';
    // 40 kJ/mol / R · (1/298.15 K − 1/333.15 K) = 1.69519.
    const [, value, factor] =
      /exp\(([\d.]+) × ([\d.]+)\)/.exec(plain('interphase-growth', warm).join('\n')) ?? [];
    expect(Number(value) * Number(factor)).toBeCloseTo(
      (40e3 / 8.31446261815324) * (1 / 298.15 - 1 / 333.15),
      5,
    );
  });

  it('takes a temperature from °C to K as a step of its own', () => {
    const line = working('conductivity', 'temperature=25±0.5 Cel').find(({ says }) =>
      says.startsWith('From absolute zero'),
    );
    expect(line?.plain.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'T = (25 ± 0.5) °C = (298.15 ± 0.5) K',
    );
    expect(
      plain('conductivity', 'temperature=300 K').filter((text) => text.startsWith('T =')),
    ).toEqual(['T = 300 K']);
  });
});

const toNumber = (text: string) =>
  Number(
    text
      .replace('−', '-')
      .replace(
        /×10([⁻⁰¹²³⁴-⁹]+)/,
        (_, raised: string) =>
          `e${[...raised].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join('')}`,
      ),
  );

it.each([
  ['conductivity', 'porosity=12 %'],
  ['conductivity', 'ionicConductivity.unit=uS/cm&resistivity.unit=Ohm.m'],
  ['arrhenius', 'activationEnergy.unit=kJ/mol&predictedConductivity.unit=S/m'],
  ['interfacial-resistance', 'interfacialAreaSpecificResistance.unit=Ohm.m2'],
  ['cell-resistance', 'voltageDrop.unit=V&heatFlux.unit=W/m2'],
  ...['parabolic', 'linear', 'deal-grove', 'logarithmic'].map((law) => [
    'interphase-growth',
    `law=${law}&interphaseThickness.unit=um&timeToLimit.unit=d`,
  ]),
  ['interphase-fit', 'parabolicRateConstant.unit=cm2/s'],
])('what %s?%s converts comes out as it says', (id, query) => {
  const number = '(−?[\\d.]+(?:×10[⁻⁰-⁹¹²³]+)?)';
  const conversion = new RegExp(`^${number} × ${number} .*$`);
  const final = new RegExp(`^\\(?${number}`);
  let conversions = 0;
  for (const line of plain(id, query)) {
    const parts = line.split(' = ');
    const [, value, factor] = conversion.exec(parts.at(-2) ?? '') ?? [];
    if (!value || !factor) continue;
    conversions += 1;
    const shown = final.exec(parts.at(-1) ?? '')?.[1] ?? '';
    // The last value has three digits at least.
    expect((toNumber(value) * toNumber(factor)) / toNumber(shown), line).toBeCloseTo(1, 2);
  }
  expect(conversions).toBeGreaterThan(0);
});
