import { fromSI, uncertaintyFromSI } from '#units/convert';
import { units } from '#units/units';
import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import {
  difference,
  number,
  power,
  product,
  quotient,
  root,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import type { Details, Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import { frames, isResistive } from './observable.ts';
import type { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;

const slope = symbol('slope');
const half = (of: Step['expression']) => quotient(power(of, number(2)), number(2));

function rate({ observable }: Pick<Values, 'observable'>): Step['expression'] {
  if (observable === 'thickness') return half(slope);
  if (observable === 'charge') {
    const perCharge = quotient(
      symbol('molarVolume'),
      product(symbol('lithiumPerFormula'), symbol('faradayConstant')),
    );
    return half(product(slope, perCharge));
  }
  const conductivity = symbol('interphaseIonicConductivity');
  if (observable === 'areaSpecificResistance') return half(product(slope, conductivity));
  return half(product(slope, symbol('electrodeArea'), conductivity));
}

/** Which output holds the value at time zero, in the unit of what was measured. */
const starts = {
  areaSpecificResistance: 'initialAreaSpecificResistance',
  resistance: 'initialResistance',
  thickness: 'initialThickness',
  charge: 'initialArealCharge',
} as const;

/** How k follows from the slope; the parabola itself where nothing makes a thickness of the resistance. */
export function equation(
  values: Pick<Values, 'observable' | 'interphaseIonicConductivity'>,
): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  const { observable, interphaseIonicConductivity } = values;
  return !isResistive(observable) || interphaseIonicConductivity !== undefined
    ? { left: 'parabolicRateConstant', right: rate(values) }
    : {
        left: 'prediction',
        right: sum(symbol(starts[observable]), product(slope, root(symbol('predictAt')))),
      };
}

const rounded = (value: number) => number(Number(value.toPrecision(8)));
const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

/** The straight line against √t with its sums, then k. */
export function working(values: Values, details: Details): Step[] {
  const { unit } = frames[values.observable];
  const { x, y, uncertainties: stated } = details.observations;
  const measured = y.map((value) => fromSI(value, unit));
  const uncertainties = stated?.map((uncertainty) => uncertaintyFromSI(uncertainty, unit));
  const roots = x.map((time) => Math.sqrt(fromSI(time, 'h')));
  const weights = roots.map((_, index) => (uncertainties?.[index] ?? 1) ** -2);
  const weighted = (of: number[]) => total(of.map((each, index) => each * (weights[index] ?? 0)));
  const mean = (of: number[]) => weighted(of) / total(weights);
  const [meanRoot, meanValue] = [mean(roots), mean(measured)];
  const squares = weighted(roots.map((each) => (each - meanRoot) ** 2));
  const mixed = weighted(
    roots.map((each, index) => (each - meanRoot) * ((measured[index] ?? 0) - meanValue)),
  );
  const weighing = uncertainties ? ', each row weighted by 1/u²' : '';
  const inUnits = `(in ${units[unit].label} and h${weighing})`;
  const steps: Step[] = [
    {
      says: `Slope of the line of least squares against √t: mixed sum by sum of squares ${inUnits}`,
      gives: 'slope',
      expression: quotient(rounded(mixed), rounded(squares)),
    },
    {
      says: `Intercept: mean value less slope times mean √t ${inUnits}`,
      gives: starts[values.observable],
      expression: difference(
        rounded(meanValue),
        product(rounded(mixed / squares), rounded(meanRoot)),
      ),
    },
  ];
  if (mixed > 0 && equation(values).left === 'parabolicRateConstant') {
    steps.push({
      says: 'Rate constant of x² = 2kt',
      gives: 'parabolicRateConstant',
      expression: rate(values),
    });
  }
  return steps;
}
