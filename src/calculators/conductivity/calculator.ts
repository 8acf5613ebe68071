import { bruggemanDenseConductivity } from '#physics/bruggeman-dense-conductivity';
import { ionicConductivity } from '#physics/ionic-conductivity';
import { maxwellDenseConductivity } from '#physics/maxwell-dense-conductivity';
import { resistivity } from '#physics/resistivity';
import { requirePositive } from '#units/domain-error';
import { defineCalculator, type StepOf } from '#kit/model/definition.ts';
import {
  difference,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import { areaOf, areaSteps } from '../electrode.ts';
import { conductivityCautions } from './cautions.ts';
import { examples } from './examples.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { rimFactorOf, rimStep } from './rim.ts';

type Step = StepOf<typeof inputs, typeof outputs>;

const pi = symbol('pi');
const solidFraction = difference(number(1), symbol('porosity'));

const conductivityStep: Step = {
  says: 'Conductivity from resistance, thickness and area',
  gives: 'ionicConductivity',
  expression: quotient(
    symbol('thickness'),
    product(symbol('bulkResistance'), symbol('electrodeArea')),
  ),
};

const conductivityWithRimStep: Step = {
  says: 'Conductivity from resistance, thickness and area, without the current beyond the rim',
  gives: 'ionicConductivity',
  expression: quotient(
    symbol('thickness'),
    product(symbol('bulkResistance'), symbol('electrodeArea'), symbol('rimCurrentFactor')),
  ),
};

const resistivityStep: Step = {
  says: 'Resistivity, its inverse',
  gives: 'resistivity',
  expression: quotient(number(1), symbol('ionicConductivity')),
};

const bruggemanStep: Step = {
  says: 'Conductivity without the pores, after Bruggeman',
  gives: 'denseConductivity',
  expression: quotient(
    symbol('ionicConductivity'),
    power(solidFraction, quotient(number(3), number(2))),
  ),
};

const maxwellStep: Step = {
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
  inputs,
  outputs,
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
        under: { measured: 'conductivity' },
      },
      choices: { model: 'known' },
    },
    {
      calculator: 'interfacial-resistance',
      says: 'Carry σ on: subtract the electrolyte from a symmetric cell',
      carries: { ionicConductivity: 'ionicConductivity', thickness: 'thickness' },
      quotient: { of: 'thickness', by: 'ionicConductivity' },
    },
    {
      calculator: 'cell-resistance',
      says: 'Carry σ on: what does it cost in a whole cell?',
      row: {
        input: 'layers',
        columns: [{ measured: 'thickness' }, { measured: 'ionicConductivity' }],
      },
      quotient: { of: 'thickness', by: 'ionicConductivity' },
    },
  ],
});
