import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { initialState } from '../../src/kit/model/state.ts';

/**
 * Links that people may have kept, with the digits they must go on giving (SI, 12 digits, by hand).
 * A line is never changed or taken away; a release that starts from other values adds `earlier`.
 */
const kept: [calculator: string, query: string, output: string, value: number][] = [
  ['conductivity', 'v=1', 'ionicConductivity', 0.156034257933],
  ['conductivity', 'v=1&bulkResistance=170 Ohm', 'ionicConductivity', 0.0780171289664],
  ['conductivity', 'v=1&thickness=3±0.02 mm', 'ionicConductivity', 0.312068515866],
  [
    'conductivity',
    'v=1&geometry=area&electrodeArea=0.5 cm2&bulkResistance=0.3 kOhm&thickness=1 mm',
    'ionicConductivity',
    0.0666666666667,
  ],
  [
    'conductivity',
    'v=1&bulkResistance=100 Ohm&thickness=1 mm&geometry=area&electrodeArea=1 cm2&porosity=12 %',
    'denseConductivity',
    0.121136770657,
  ],
  ['interfacial-resistance', 'v=1', 'interfacialAreaSpecificResistance', 35.6747704247e-4],
  [
    'interfacial-resistance',
    'v=1&totalResistance=0.12 kOhm&thickness=500 um&ionicConductivity=1 mS/cm&geometry=area&electrodeArea=0.5 cm2&interfaces=1',
    'interfacialAreaSpecificResistance',
    10e-4,
  ],
  ['interphase-growth', 'v=1&rate=wagner', 'parabolicRateConstant', 1.0364259292002884e-21],
  [
    'interphase-growth',
    'v=1&law=deal-grove&parabolicRateConstant=5e-17 cm2/s&linearRateConstant=2e-13 m/s',
    'interphaseThickness',
    1.6637659209004636e-7,
  ],
  [
    'interphase-growth',
    'v=1&parabolicRateConstant=1e-17 cm2/s&areaSpecificResistanceLimit=30 Ohm.cm2',
    'timeToLimit',
    200_000,
  ],
  ['arrhenius', 'v=1', 'activationEnergy', 32721.7832446],
  ['arrhenius', 'v=1&form=sigma', 'prefactor', 5659.43355295],
  [
    'arrhenius',
    'v=1&data=300,1e-3;320,2e-3&data.units=K,S/cm&form=sigma&predictAt=310 K',
    'activationEnergy',
    27663.1023439,
  ],
  [
    'arrhenius',
    'v=1&data=25,1e-3&model=known&activationEnergy=0.3 eV&predictAt=-10 Cel',
    'predictedConductivity',
    0.0239751647774,
  ],
  [
    'arrhenius',
    'v=1&data=25,1.56034257933,1.28&data.units=Cel,mS/cm,%&model=known&predictAt=25 Cel',
    'predictedConductivity',
    0.156034257933,
  ],
  ['cell-resistance', 'v=1', 'areaSpecificResistance', 27.5e-4],
  [
    'cell-resistance',
    'v=1&layers=0.1,0.5,,,pellet&layers.units=mm,S/m,eV&interfaces=0.003&interfaces.units=Ohm.m2,eV',
    'areaSpecificResistance',
    // 10⁻⁴ m / 0.5 S m⁻¹ + 3 · 10⁻³ Ω m².
    3.2e-3,
  ],
  ['interphase-fit', 'v=1', 'slope', 4.91373958095e-6],
  [
    'interphase-fit',
    'v=1&data=2,31.4±0.4;5,34.1±0.4;10,36.6±0.5;20,40.9±0.5;50,48.1±0.6;100,56.9±0.7;200,69.6±0.9;500,93.1±1.2',
    'slope',
    // Weighted sums in decimal arithmetic of 50 digits.
    4.9288991964429e-6,
  ],
  ['interphase-fit', 'v=1&law=linear', 'prediction', 0.0157528573287],
  [
    'interphase-fit',
    'v=1&observable=thickness&data=1,10;4,16;9,22;25,34&predictAt=400 h',
    'prediction',
    1.24e-7,
  ],
];

describe('old links', () => {
  it.each(kept)('%s?%s still gives its %s', (id, query, output, value) => {
    const calculator = calculators.get(id) as AnyCalculator;
    const evaluation = evaluate(calculator, queryToState(calculator, query).state);
    const found = evaluation.ok ? evaluation.results[output]?.value : undefined;
    // Relative: some results are of the size of 10⁻²¹.
    expect(Math.abs((found ?? Number.NaN) / value - 1), `it gives ${found}`).toBeLessThan(1e-11);
  });

  it('start from what their version started from', () => {
    const calculator = calculators.get('conductivity') as AnyCalculator;
    const later = { ...calculator, version: 2, earlier: { 1: { bulkResistance: '40 ± 1' } } };
    expect(initialState(later, 1).texts.bulkResistance).toBe('40 ± 1');
    expect(queryToState(later, 'v=1').state.texts.bulkResistance).toBe('40 ± 1');
    expect(queryToState(later, 'v=2').state.texts.bulkResistance).toBe('85.0 ± 0.6');
  });
});
