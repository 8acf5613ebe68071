import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import { number, product, quotient, sum, symbol } from '#kit/model/expression.ts';
import { areaSteps } from '../electrode.ts';
import type { Details, Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;

const conductivity = quotient(
  symbol('thickness'),
  product(symbol('resistance'), symbol('electrodeArea')),
);

export function equation({ readings }: Values): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  if (readings === 'voltages') return { left: 'electronicConductivity', right: conductivity };
  const over = product(symbol('steadyStateCurrent'), symbol('thickness'));
  const under = product(symbol('appliedVoltage'), symbol('electrodeArea'));
  return { left: 'electronicConductivity', right: quotient(over, under) };
}

function resistanceStep({ readings }: Values, { line }: Details): Step {
  if (readings === 'voltages') {
    return {
      says: 'Electronic resistance: one over the slope of the currents against the voltages, in S',
      gives: 'resistance',
      expression: quotient(number(1), number(Number((line?.slope ?? 1).toPrecision(8)))),
    };
  }
  return {
    says: 'Electronic resistance: voltage over steady current',
    gives: 'resistance',
    expression: quotient(symbol('appliedVoltage'), symbol('steadyStateCurrent')),
  };
}

export function working(values: Values, details: Details): Step[] {
  const [electrons, ions] = [symbol('electronicConductivity'), symbol('ionicConductivity')];
  const both = sum(ions, electrons);
  const shares: Step[] = [
    {
      says: 'Share of the current that electrons carry',
      gives: 'electronicTransportNumber',
      expression: quotient(electrons, both),
    },
    {
      says: 'Share that ions carry',
      gives: 'ionicTransportNumber',
      expression: quotient(ions, both),
    },
  ];
  return [
    ...areaSteps(values),
    resistanceStep(values, details),
    {
      says: 'Electronic conductivity',
      gives: 'electronicConductivity',
      expression: conductivity,
    },
    ...(values.ionicConductivity === undefined ? [] : shares),
  ];
}
