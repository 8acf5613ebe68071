import { bruggemanDenseConductivity } from '#physics/bruggeman-dense-conductivity';
import { conductivityFromCellConstant } from '#physics/conductivity-from-cell-constant';
import { ionicConductivity } from '#physics/ionic-conductivity';
import { maxwellDenseConductivity } from '#physics/maxwell-dense-conductivity';
import { resistivity } from '#physics/resistivity';
import { requirePositive } from '#units/domain-error';
import {
  defineCalculator,
  type ResultsOf,
  type StepOf,
  type ValuesOf,
} from '#kit/model/definition.ts';
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
import { grainBoundariesOf, grainBoundarySteps } from './grain-boundaries.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';
import { rimFactorOf, rimModelError, rimStep } from './rim.ts';

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

const cellStep: Step = {
  says: 'Conductivity from resistance and cell constant',
  gives: 'ionicConductivity',
  expression: quotient(symbol('cellConstant'), symbol('bulkResistance')),
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

type Measured = Pick<
  ResultsOf<typeof outputs>,
  'ionicConductivity' | 'electrodeArea' | 'rimCurrentFactor'
> & { ionicConductivity: number };

/** The conductivity, and what it took of the geometry. */
function measured(values: ValuesOf<typeof inputs> & { modelFactor?: number }): Measured {
  const { bulkResistance, geometry, cellConstant, modelFactor = 1 } = values;
  if (geometry === 'cell-constant') {
    return {
      ionicConductivity: conductivityFromCellConstant({
        bulkResistance,
        cellConstant: cellConstant as number,
      }),
    };
  }
  const electrodeArea = areaOf(values);
  const thickness = values.thickness as number;
  const uniform = ionicConductivity({ bulkResistance, thickness, electrodeArea });
  const factor = rimFactorOf(values);
  if (factor === undefined) return { ionicConductivity: uniform, electrodeArea };
  const rim = factor * modelFactor;
  return { ionicConductivity: uniform / rim, electrodeArea, rimCurrentFactor: rim };
}

/** The formula in symbols, under the choices made. */
function equationOf(geometry: string, hasRim: boolean): Step['expression'] {
  if (geometry === 'cell-constant') return cellStep.expression;
  if (geometry === 'area') return conductivityStep.expression;
  return quotient(
    product(number(4), symbol('thickness')),
    product(
      pi,
      power(symbol('electrodeDiameter'), number(2)),
      symbol('bulkResistance'),
      ...(hasRim ? [symbol('rimCurrentFactor')] : []),
    ),
  );
}

function stepsTo(geometry: string, hasRim: boolean): Step[] {
  if (geometry === 'cell-constant') return [cellStep];
  const own = hasRim ? [rimStep, conductivityWithRimStep] : [conductivityStep];
  return [...areaSteps({ geometry }), ...own];
}

export default defineCalculator({
  id: 'conductivity',
  title: 'Ionic conductivity from a resistance',
  version: 1,
  inputs,
  outputs,
  compute(values) {
    const { porosity, porosityModel } = values;
    const own = measured(values);
    const { ionicConductivity: conductivity } = own;
    requirePositive({ temperature: values.temperature });
    const dense =
      porosityModel === 'maxwell' ? maxwellDenseConductivity : bruggemanDenseConductivity;
    return {
      ...own,
      ...grainBoundariesOf(values, conductivity),
      resistivity: resistivity({ ionicConductivity: conductivity }),
      denseConductivity:
        porosity === undefined || porosityModel === 'none'
          ? undefined
          : dense({ ionicConductivity: conductivity, porosity }),
    };
  },
  modelError: rimModelError,
  equation: ({ geometry, pelletDiameter }) => ({
    left: 'ionicConductivity',
    right: equationOf(geometry, pelletDiameter !== undefined),
  }),
  working: ({ geometry, pelletDiameter, porosity, porosityModel, ...values }) => [
    ...stepsTo(geometry, pelletDiameter !== undefined),
    resistivityStep,
    ...grainBoundarySteps(values),
    ...(porosity === undefined || porosityModel === 'none'
      ? []
      : [porosityModel === 'maxwell' ? maxwellStep : bruggemanStep]),
  ],
  cautions: conductivityCautions,
  examples,
  references: ['irvine1990', 'barsoukov2018', 'kelekanjeri2007', 'gum2008'],
  sendTo: [
    {
      calculator: 'design-map',
      says: 'Carry σ on: which limit of a cell would it move?',
      carries: { ionicConductivity: 'ionicConductivity' },
    },
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
