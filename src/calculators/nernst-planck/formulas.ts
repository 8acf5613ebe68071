import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import {
  difference,
  logarithm,
  number,
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

/** D and t₊ of the salt in what was given. */
function saltOf({ transport }: Values): { diffusion: Expression; rest: Expression } {
  if (transport === 'salt') {
    return {
      diffusion: symbol('diffusionCoefficient'),
      rest: difference(one, symbol('transferenceNumber')),
    };
  }
  const cation = symbol('cationDiffusionCoefficient');
  const anion = symbol('anionDiffusionCoefficient');
  const both = sum(cation, anion);
  return {
    diffusion: product(symbol('thermodynamicFactor'), quotient(product(two, cation, anion), both)),
    rest: quotient(anion, both),
  };
}

const pores = ({ volumeFraction: share, tortuosity: way }: Values): Expression[] => [
  ...(share === undefined ? [] : [volumeFraction]),
  ...(way === undefined ? [] : [quotient(one, tortuosity)]),
];

function limit(values: Values): Expression {
  const { diffusion, rest } = saltOf(values);
  return quotient(
    product(
      two,
      symbol('faradayConstant'),
      diffusion,
      ...pores(values),
      symbol('initialConcentration'),
    ),
    product(rest, symbol('thickness')),
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
  return product(symbol('currentDensity'), quotient(product(...way), product(...conductivity)));
}

/** The model of the question that is asked. */
export function equation(values: Values): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  if (!isProfile(values)) return { left: 'transferenceNumber', right: transference() };
  if (values.mobileIons === 'cation') return { left: 'ohmicVoltage', right: ohm(values) };
  return { left: 'limitingCurrentDensity', right: limit(values) };
}

const parts = sum(symbol('ohmicVoltage'), symbol('interfacialVoltage'));

function singleIon(values: Values): Step[] {
  return [
    {
      says: 'Ohm’s law, at once and at any current',
      gives: 'ohmicVoltage',
      expression: ohm(values),
    },
    { says: 'With the interfaces', gives: 'voltage', expression: parts },
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
    saltOf(values).rest,
    symbol('thermodynamicFactor'),
    logarithm(quotient(symbol('strippedConcentration'), symbol('platedConcentration'))),
  );
}

/** Steps of a constant current; those of several add up profiles and are told in the table. */
export function working(values: Values, { depleted }: Details): Step[] {
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
    expression: sum(
      symbol('ohmicVoltage'),
      symbol('diffusionVoltage'),
      symbol('interfacialVoltage'),
    ),
  };
  const atTime = depleted ? [] : [diffusion, total];
  if (values.load === 'steps') return [limiting, ...atTime];
  const ratio: Step = {
    says: 'The current asked for, over its limit',
    gives: 'limitingCurrentRatio',
    expression: quotient(symbol('currentDensity'), symbol('limitingCurrentDensity')),
  };
  return [limiting, ratio, ...atTime];
}
