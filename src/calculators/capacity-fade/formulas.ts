import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import {
  difference,
  exponential,
  logarithm,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import type { Details, Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;
type Expression = Step['expression'];

const one = number(1);
const fade = symbol('fadePerCycle');
const target = symbol('targetRetention');

/** ln f / ln(1 − δ) */
const cycles: Expression = quotient(logarithm(target), logarithm(difference(one, fade)));

const retention: Expression = quotient(
  symbol('specificCapacity'),
  symbol('initialSpecificCapacity'),
);

const reserve: Expression = quotient(
  symbol('reserveArealCapacity'),
  product(symbol('arealCapacity'), difference(one, symbol('coulombicEfficiency'))),
);

/** How the cycles follow from what is known. */
export function equation({ from }: Values): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  if (from === 'table') return { left: 'cyclesToTarget', right: cycles };
  if (from === 'numbers') {
    const perCycle = quotient(logarithm(retention), symbol('cycleNumber'));
    return { left: 'cyclesToTarget', right: quotient(logarithm(target), perCycle) };
  }
  const efficiency = logarithm(symbol('coulombicEfficiency'));
  return { left: 'cyclesToTarget', right: sum(reserve, quotient(logarithm(target), efficiency)) };
}

const cyclesStep: Step = {
  says: 'Cycles until the target is reached',
  gives: 'cyclesToTarget',
  expression: cycles,
};

const numberSteps: Step[] = [
  { says: 'What was left', gives: 'capacityRetention', expression: retention },
  {
    says: 'Fade per cycle: the mean, as a share of what was there',
    gives: 'fadePerCycle',
    expression: difference(
      one,
      power(symbol('capacityRetention'), quotient(one, symbol('cycleNumber'))),
    ),
  },
];

const lineStep: Step = {
  says: 'The same by a straight line',
  gives: 'cyclesAtConstantLoss',
  expression: quotient(
    product(symbol('cycleNumber'), difference(one, target)),
    difference(one, symbol('capacityRetention')),
  ),
};

const efficiencySteps: Step[] = [
  {
    says: 'Cycles for which the reserve makes up for the loss',
    gives: 'reserveCycles',
    expression: reserve,
  },
  {
    says: 'Lost in each cycle',
    gives: 'fadePerCycle',
    expression: difference(one, symbol('coulombicEfficiency')),
  },
  {
    says: 'Cycles of the reserve, and then until the target is reached',
    gives: 'cyclesToTarget',
    expression: sum(symbol('reserveCycles'), cycles),
  },
];

/** The fade from the slope of the line through ln q, which the fit found. */
function tableSteps({ fit, notBefore }: Details): Step[] {
  const slope = fit?.exponential.parameters[1] ?? 0;
  const found: Step = {
    says: 'Fade per cycle, from the slope of ln q against the cycles by least squares',
    gives: 'fadePerCycle',
    expression: difference(one, exponential(number(Number(slope.toPrecision(8))))),
  };
  const reaches = slope < 0 && notBefore === undefined;
  return reaches ? [found, cyclesStep] : [found];
}

export function working(values: Values, details: Details): Step[] {
  if (values.from === 'table') return tableSteps(details);
  if (values.from === 'efficiency') return efficiencySteps;
  const { specificCapacity = 0, initialSpecificCapacity = 0 } = values;
  const falls = specificCapacity < initialSpecificCapacity;
  return falls ? [...numberSteps, cyclesStep, lineStep] : numberSteps;
}
