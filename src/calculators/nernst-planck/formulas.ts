import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import {
  difference,
  logarithm,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import { isProfile, type Details, type Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;
type Expression = Step['expression'];

const two = number(2);
const one = number(1);
const volumeFraction = symbol('volumeFraction');
const tortuosity = symbol('tortuosity');

/** 1 − t₊ in what was given. */
function anionShare({ transport }: Values): Expression {
  if (transport === 'salt') return difference(one, symbol('transferenceNumber'));
  const anion = symbol('anionDiffusionCoefficient');
  return quotient(anion, sum(symbol('cationDiffusionCoefficient'), anion));
}

const pores = ({ volumeFraction: share, tortuosity: way }: Values): Expression[] => [
  ...(share === undefined ? [] : [volumeFraction]),
  ...(way === undefined ? [] : [quotient(one, tortuosity)]),
];

/** 2FD c₀/[(1 − t₊)L]; in terms of the ions D/(1 − t₊) is 2D₊. */
function limit(values: Values): Expression {
  const [faraday, concentration] = [symbol('faradayConstant'), symbol('initialConcentration')];
  const thickness = symbol('thickness');
  if (values.transport === 'salt') {
    return quotient(
      product(two, faraday, symbol('diffusionCoefficient'), ...pores(values), concentration),
      product(anionShare(values), thickness),
    );
  }
  const cation = symbol('cationDiffusionCoefficient');
  const ideal = values.thermodynamicFactor === 1 ? [] : [symbol('thermodynamicFactor')];
  return quotient(
    product(number(4), faraday, cation, ...ideal, ...pores(values), concentration),
    thickness,
  );
}

function transference(): Expression {
  const [voltage, start, end] = [
    symbol('appliedVoltage'),
    symbol('initialCurrent'),
    symbol('steadyStateCurrent'),
  ];
  return quotient(
    product(end, difference(voltage, product(start, symbol('initialInterfaceResistance')))),
    product(start, difference(voltage, product(end, symbol('steadyStateInterfaceResistance')))),
  );
}

function ohm(values: Values): Expression {
  const way = [symbol('thickness'), ...(values.tortuosity === undefined ? [] : [tortuosity])];
  const conductivity = [
    symbol('ionicConductivity'),
    ...(values.volumeFraction === undefined ? [] : [volumeFraction]),
  ];
  return product(
    symbol(values.load === 'constant' ? 'currentDensity' : 'currentAtTime'),
    quotient(product(...way), product(...conductivity)),
  );
}

/** L²/(π²τ) */
const relaxationRate: Expression = quotient(
  power(quotient(symbol('thickness'), symbol('pi')), two),
  symbol('relaxationTime'),
);

const relaxationStep: Step = {
  says: 'Diffusion coefficient from the late slope of ln U against time, which is −1/τ',
  gives: 'diffusionCoefficient',
  expression: relaxationRate,
};

/** The model of the question that is asked. */
export function equation(values: Values): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  if (values.question === 'relaxation') {
    return { left: 'diffusionCoefficient', right: relaxationRate };
  }
  if (!isProfile(values)) return { left: 'transferenceNumber', right: transference() };
  if (values.mobileIons === 'cation') return { left: 'ohmicVoltage', right: ohm(values) };
  return { left: 'limitingCurrentDensity', right: limit(values) };
}

/** The whole voltage out of its parts; without interfaces there is one less. */
function whole(values: Values, ...parts: Expression[]): Expression {
  const { strippedAreaSpecificResistance: stripped, platedAreaSpecificResistance: plated } = values;
  const hasInterfaces = stripped !== undefined || plated !== undefined;
  const all = hasInterfaces ? [...parts, symbol('interfacialVoltage')] : parts;
  return all.length === 1 ? (all[0] as Expression) : sum(...all);
}

function singleIon(values: Values): Step[] {
  return [
    {
      says: 'Ohm’s law, at once and at any current',
      gives: 'ohmicVoltage',
      expression: ohm(values),
    },
    {
      says: 'With the interfaces',
      gives: 'voltage',
      expression: whole(values, symbol('ohmicVoltage')),
    },
  ];
}

/** 2 (RT/F) (1 − t₊) Θ ln(c_s/c_p) */
function diffusionVoltage(values: Values): Expression {
  const thermal = quotient(
    product(symbol('gasConstant'), symbol('temperature')),
    symbol('faradayConstant'),
  );
  return product(
    two,
    thermal,
    anionShare(values),
    symbol('thermodynamicFactor'),
    logarithm(quotient(symbol('strippedConcentration'), symbol('platedConcentration'))),
  );
}

/** Steps of a constant current; those of several add up profiles and are told in the table. */
export function working(values: Values, { depleted }: Details): Step[] {
  if (values.question === 'relaxation') return [relaxationStep];
  if (!isProfile(values)) {
    return [
      {
        says: 'Steady over initial current, each corrected for what the interfaces take',
        gives: 'transferenceNumber',
        expression: transference(),
      },
    ];
  }
  if (values.mobileIons === 'cation') return singleIon(values);
  const limiting: Step = {
    says: 'Largest steady current: the salt at the plated electrode is used up',
    gives: 'limitingCurrentDensity',
    expression: limit(values),
  };
  const diffusion: Step = {
    says: 'What the difference of the concentrations costs',
    gives: 'diffusionVoltage',
    expression: diffusionVoltage(values),
  };
  const total: Step = {
    says: 'All parts together',
    gives: 'voltage',
    expression: whole(values, symbol('ohmicVoltage'), symbol('diffusionVoltage')),
  };
  const atTime = depleted ? [] : [diffusion, total];
  if (values.load !== 'constant') return [limiting, ...atTime];
  const ratio: Step = {
    says: 'The current asked for, over its limit',
    gives: 'limitingCurrentRatio',
    expression: quotient(symbol('currentDensity'), symbol('limitingCurrentDensity')),
  };
  return [limiting, ratio, ...atTime];
}
