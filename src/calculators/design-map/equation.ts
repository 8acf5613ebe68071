import { difference, number, product, quotient, sum, symbol } from '#kit/model/expression.ts';
import type { Equation } from '#kit/model/definition.ts';
import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Values } from './cell.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Name = SymbolsOf<typeof inputs, typeof outputs>;

const one = number(1);
export const byEfficiency = product(
  quotient(symbol('cellVoltage'), symbol('totalAreaSpecificResistance')),
  quotient(difference(one, symbol('targetEfficiency')), sum(one, symbol('targetEfficiency'))),
);

/** The limit by the efficiency, or what it and the other limits rest on. */
export function equation(values: Values): Equation<Name> {
  if (values.targetEfficiency !== undefined && values.loop === 'open') {
    return { left: 'maximumCurrentDensity', right: byEfficiency };
  }
  return {
    left: 'potentialBeyondWindow',
    right: difference(symbol('potentialVsLithium'), symbol('oxidationPotential')),
  };
}
