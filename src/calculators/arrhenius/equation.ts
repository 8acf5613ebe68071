import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import {
  difference,
  exponential,
  negative,
  product,
  quotient,
  root,
  symbol,
} from '#kit/model/expression.ts';
import type { Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export type Step = StepOf<typeof inputs, typeof outputs>;

export const boltzmann = symbol('boltzmannConstant');
export const temperature = symbol('predictAt');
export const thermal = product(boltzmann, temperature);
export const aboveGlass = difference(temperature, symbol('idealGlassTemperature'));
const prefactor = symbol('prefactor');

function activated(form: Values['form']): Step['expression'] {
  const factor = exponential(negative(quotient(symbol('activationEnergy'), thermal)));
  return product(form === 'sigmaT' ? quotient(prefactor, temperature) : prefactor, factor);
}

const vogel = product(
  quotient(prefactor, root(temperature)),
  exponential(negative(quotient(symbol('pseudoActivationEnergy'), product(boltzmann, aboveGlass)))),
);

/** The law of the chosen model, at the temperature of the prediction. */
export function equation({
  model,
  form = 'sigmaT',
}: {
  model: string;
  form?: Values['form'];
}): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  return { left: 'predictedConductivity', right: model === 'vtf' ? vogel : activated(form) };
}
