import { bruggemanDenseConductivity } from '#physics/bruggeman-dense-conductivity';
import { ionicConductivity } from '#physics/ionic-conductivity';
import { maxwellDenseConductivity } from '#physics/maxwell-dense-conductivity';
import { resistivity } from '#physics/resistivity';
import { requirePositive } from '#units/domain-error';
import { defineCalculator, type WorkingStep } from '#kit/model/definition.ts';
import {
  difference,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import { areaOf, areaSteps, electrodeInputs } from '../electrode.ts';
import { conductivityCautions } from './cautions.ts';
import { examples } from './examples.ts';
import { rimFactorOf, rimInput, rimStep } from './rim.ts';

const pi = symbol('pi');
const solidFraction = difference(number(1), symbol('porosity'));

const conductivityStep: WorkingStep = {
  says: 'Conductivity from resistance, thickness and area',
  gives: 'ionicConductivity',
  expression: quotient(
    symbol('thickness'),
    product(symbol('bulkResistance'), symbol('electrodeArea')),
  ),
};

const conductivityWithRimStep: WorkingStep = {
  says: 'Conductivity from resistance, thickness and area, without the current beyond the rim',
  gives: 'ionicConductivity',
  expression: quotient(
    symbol('thickness'),
    product(symbol('bulkResistance'), symbol('electrodeArea'), symbol('rimCurrentFactor')),
  ),
};

const resistivityStep: WorkingStep = {
  says: 'Resistivity, its inverse',
  gives: 'resistivity',
  expression: quotient(number(1), symbol('ionicConductivity')),
};

const bruggemanStep: WorkingStep = {
  says: 'Conductivity without the pores, after Bruggeman',
  gives: 'denseConductivity',
  expression: quotient(
    symbol('ionicConductivity'),
    power(solidFraction, quotient(number(3), number(2))),
  ),
};

const maxwellStep: WorkingStep = {
  says: 'Conductivity without the pores, after Maxwell',
  gives: 'denseConductivity',
  expression: quotient(
    product(symbol('ionicConductivity'), sum(number(1), quotient(symbol('porosity'), number(2)))),
    solidFraction,
  ),
};

export default defineCalculator({
  id: 'conductivity',
  title: 'Ionic conductivity from a resistance',
  version: 1,
  inputs: {
    bulkResistance: {
      kind: 'quantity',
      quantity: 'bulkResistance',
      label: 'bulk resistance',
      unit: 'Ohm',
      initial: '85.0 ± 0.6',
      help: 'Where the arc of the bulk meets the real axis at its low-frequency end. Take the end of the second arc and the result is the total conductivity.',
      range: { lower: 1, upper: 1e5, logarithmic: true },
    },
    thickness: {
      kind: 'quantity',
      quantity: 'thickness',
      unit: 'mm',
      initial: '1.50 ± 0.01',
      help: 'After pressing or sintering.',
      range: { lower: 0.01, upper: 5, logarithmic: true },
    },
    ...electrodeInputs({ electrodeDiameter: '12.00 ± 0.05', electrodeArea: '1.13 ± 0.01' }),
    ...rimInput,
    porosityModel: {
      kind: 'choice',
      label: 'correction for pores',
      options: [
        { id: 'none', label: 'none' },
        { id: 'bruggeman', label: 'Bruggeman' },
        { id: 'maxwell', label: 'Maxwell' },
      ],
      initial: 'bruggeman',
    },
    porosity: {
      kind: 'quantity',
      quantity: 'porosity',
      unit: '%',
      initial: '',
      optional: true,
      help: '1 − measured density / theoretical density. Leave it empty for a dense pellet.',
      when: { input: 'porosityModel', is: ['bruggeman', 'maxwell'] },
    },
    temperature: {
      kind: 'quantity',
      quantity: 'temperature',
      label: 'temperature of the measurement',
      unit: 'Cel',
      initial: '25',
      help: 'Used for the comparison below only.',
    },
    family: {
      kind: 'choice',
      label: 'compare with',
      options: [
        { id: 'any', label: 'all solid electrolytes' },
        { id: 'oxide', label: 'oxides' },
        { id: 'sulfide', label: 'sulfides' },
        { id: 'halide', label: 'halides' },
        { id: 'polymer', label: 'polymers' },
        { id: 'composite', label: 'composites' },
        { id: 'quasi-solid', label: 'quasi-solids' },
      ],
      initial: 'any',
    },
  },
  outputs: {
    ionicConductivity: { quantity: 'ionicConductivity', unit: 'mS/cm', main: true },
    resistivity: { quantity: 'resistivity', unit: 'Ohm.cm' },
    electrodeArea: { quantity: 'electrodeArea', unit: 'cm2' },
    rimCurrentFactor: {
      quantity: 'rimCurrentFactor',
      unit: '1',
      note: 'The conductivity is divided by it.',
    },
    denseConductivity: {
      quantity: 'denseConductivity',
      unit: 'mS/cm',
      note: 'What the same material would conduct without pores.',
    },
  },
  compute(values) {
    const { bulkResistance, thickness, porosity, porosityModel } = values;
    const electrodeArea = areaOf(values);
    requirePositive({ temperature: values.temperature });
    const uniform = ionicConductivity({ bulkResistance, thickness, electrodeArea });
    const rim = rimFactorOf(values);
    const measured = rim === undefined ? uniform : uniform / rim;
    const dense =
      porosityModel === 'maxwell' ? maxwellDenseConductivity : bruggemanDenseConductivity;
    return {
      ionicConductivity: measured,
      resistivity: resistivity({ ionicConductivity: measured }),
      electrodeArea,
      rimCurrentFactor: rim,
      denseConductivity:
        porosity === undefined || porosityModel === 'none'
          ? undefined
          : dense({ ionicConductivity: measured, porosity }),
    };
  },
  equation: ({ geometry, pelletDiameter }) => ({
    left: 'ionicConductivity',
    right:
      geometry === 'area'
        ? conductivityStep.expression
        : quotient(
            product(number(4), symbol('thickness')),
            product(
              pi,
              power(symbol('electrodeDiameter'), number(2)),
              symbol('bulkResistance'),
              ...(pelletDiameter === undefined ? [] : [symbol('rimCurrentFactor')]),
            ),
          ),
  }),
  working: ({ geometry, pelletDiameter, porosity, porosityModel }) => [
    ...areaSteps({ geometry }),
    ...(pelletDiameter === undefined ? [conductivityStep] : [rimStep, conductivityWithRimStep]),
    resistivityStep,
    ...(porosity === undefined || porosityModel === 'none'
      ? []
      : [porosityModel === 'maxwell' ? maxwellStep : bruggemanStep]),
  ],
  cautions: conductivityCautions,
  examples,
  references: ['irvine1990', 'barsoukov2018', 'kelekanjeri2007', 'gum2008'],
  sendTo: [
    {
      calculator: 'arrhenius',
      says: 'Carry σ on: how does it change with temperature?',
      row: {
        input: 'data',
        columns: ['temperature', { measured: 'ionicConductivity' }],
      },
      choices: { model: 'known' },
    },
    {
      calculator: 'interfacial-resistance',
      says: 'Carry σ on: subtract the electrolyte from a symmetric cell',
      carries: { ionicConductivity: 'ionicConductivity', thickness: 'thickness' },
    },
    {
      calculator: 'cell-resistance',
      says: 'Carry σ on: what does it cost in a whole cell?',
      row: {
        input: 'layers',
        columns: [{ measured: 'thickness' }, { measured: 'ionicConductivity' }],
      },
    },
  ],
});
