import type { StepOf } from '#kit/model/definition.ts';
import {
  difference,
  exponential,
  logarithm,
  negative,
  number,
  power,
  product,
  quotient,
  root,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import type { GrowthValues } from './rates.ts';

type Step = StepOf<typeof inputs, typeof outputs>;

const two = number(2);
const one = number(1);
const start = symbol('initialThickness');
const time = symbol('time');
const length = symbol('logarithmicRate');
const thickness = symbol('interphaseThickness');
const conductivity = symbol('interphaseIonicConductivity');
const startResistance = symbol('initialAreaSpecificResistance');

/** exp[−(E_k/k_B)(1/T − 1/T_r)], by which heat changes a rate. */
const heatFactor = exponential(
  negative(
    product(
      quotient(symbol('rateActivationEnergy'), symbol('boltzmannConstant')),
      difference(
        quotient(one, symbol('temperature')),
        quotient(one, symbol('referenceTemperature')),
      ),
    ),
  ),
);

/** The constants of the laws as they enter the equations, at the temperature asked for. */
function constantsOf({ rate, rateActivationEnergy }: GrowthValues) {
  const hot = rateActivationEnergy !== undefined;
  const scaled = (key: 'parabolicRateConstant' | 'linearRateConstant') =>
    hot ? product(symbol(key), heatFactor) : symbol(key);
  return {
    // Wagner's constant is a result and already at the temperature asked for.
    parabolic:
      rate === 'wagner' ? symbol('parabolicRateConstant') : scaled('parabolicRateConstant'),
    linear: scaled('linearRateConstant'),
    timeConstant: hot ? quotient(symbol('timeConstant'), heatFactor) : symbol('timeConstant'),
  };
}

/** The thickness after a time, in the symbols of the law. */
export function thicknessExpression(values: GrowthValues): Step['expression'] {
  const { parabolic, linear, timeConstant } = constantsOf(values);
  const transport = product(two, parabolic, time);
  switch (values.law) {
    case 'parabolic':
      return root(sum(power(start, two), transport));
    case 'linear':
      return sum(start, product(linear, time));
    case 'deal-grove': {
      const half = quotient(parabolic, linear);
      return difference(root(sum(power(sum(start, half), two), transport)), half);
    }
    case 'logarithmic':
      return sum(start, product(length, logarithm(sum(one, quotient(time, timeConstant)))));
  }
}

function limitExpression(values: GrowthValues): Step['expression'] {
  const { parabolic, linear, timeConstant } = constantsOf(values);
  const reached = product(
    difference(symbol('areaSpecificResistanceLimit'), startResistance),
    conductivity,
  );
  const growth = difference(reached, start);
  const byTransport = quotient(
    difference(power(reached, two), power(start, two)),
    product(two, parabolic),
  );
  switch (values.law) {
    case 'parabolic':
      return byTransport;
    case 'linear':
      return quotient(growth, linear);
    case 'deal-grove':
      return sum(byTransport, quotient(growth, linear));
    case 'logarithmic':
      return product(timeConstant, difference(exponential(quotient(growth, length)), one));
  }
}

function rateSteps(values: GrowthValues): Step[] {
  if (values.law !== 'parabolic' && values.law !== 'deal-grove') return [];
  const hot = values.rateActivationEnergy !== undefined;
  const electronic = symbol('interphaseElectronicConductivity');
  const wagner = [
    quotient(
      symbol('molarVolume'),
      product(symbol('lithiumPerFormula'), symbol('faradayConstant')),
    ),
    quotient(product(conductivity, electronic), sum(conductivity, electronic)),
    symbol('potentialBeyondWindow'),
  ];
  const gives = 'parabolicRateConstant';
  if (values.rate === 'wagner') {
    const says = hot ? 'Rate constant after Wagner, carried to T' : 'Rate constant after Wagner';
    return [{ says, gives, expression: product(...wagner, ...(hot ? [heatFactor] : [])) }];
  }
  if (!hot) return [];
  return [
    {
      says: 'Rate constant carried from T_r to T',
      gives,
      expression: product(symbol(gives), heatFactor),
    },
  ];
}

function crossoverSteps(values: GrowthValues): Step[] {
  if (values.law !== 'deal-grove') return [];
  const { parabolic, linear } = constantsOf(values);
  return [
    {
      says: 'Time at which transport takes over from the reaction',
      gives: 'crossoverTime',
      expression: quotient(product(number(4), parabolic), power(linear, two)),
    },
  ];
}

/** The whole calculation, step by step. */
export function growthSteps(values: GrowthValues): Step[] {
  const limit: Step = {
    says: 'Time until the resistance reaches the limit',
    gives: 'timeToLimit',
    expression: limitExpression(values),
  };
  return [
    ...rateSteps(values),
    { says: 'Thickness', gives: 'interphaseThickness', expression: thicknessExpression(values) },
    {
      says: 'What the layer adds to the resistance',
      gives: 'areaSpecificResistance',
      expression: sum(startResistance, quotient(thickness, conductivity)),
    },
    {
      says: 'Charge exchanged with the electrode',
      gives: 'lithiumConsumed',
      expression: quotient(
        product(thickness, symbol('lithiumPerFormula'), symbol('faradayConstant')),
        symbol('molarVolume'),
      ),
    },
    ...(values.areaSpecificResistanceLimit === undefined ? [] : [limit]),
    ...crossoverSteps(values),
  ];
}
