import { rimCurrentFactor } from '#physics/rim-current-factor';
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
  sum,
  symbol,
} from '#kit/model/expression.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

const pi = symbol('pi');

interface Pellet {
  thickness?: number;
  geometry: string;
  electrodeDiameter?: number;
  pelletDiameter?: number;
}

/** How much more than a uniform field the pellet conducts; undefined where nothing is known of its width. */
export function rimFactorOf(pellet: Pellet): number | undefined {
  const { thickness, geometry, electrodeDiameter, pelletDiameter } = pellet;
  if (geometry !== 'disc' || electrodeDiameter === undefined || pelletDiameter === undefined) {
    return undefined;
  }
  return rimCurrentFactor({ thickness: thickness as number, electrodeDiameter, pelletDiameter });
}

/**
 * What is known of the formula's own error: all fifteen geometries solved in test/physics/rim-current-factor
 * stay below 2 % × (L/d)²; as a rectangular distribution (JCGM 100, 4.3.7) that is a standard uncertainty.
 */
export const rimModelError = {
  says: 'formula of the rim factor',
  relative: (pellet: Pellet): number => {
    const { thickness = 0, geometry, electrodeDiameter, pelletDiameter } = pellet;
    if (geometry !== 'disc' || electrodeDiameter === undefined || pelletDiameter === undefined)
      return 0;
    return (0.02 * (thickness / electrodeDiameter) ** 2) / Math.sqrt(3);
  },
};

const bareRim = difference(symbol('pelletDiameter'), symbol('electrodeDiameter'));
const decay = exponential(negative(quotient(product(pi, bareRim), symbol('thickness'))));

export const rimStep: StepOf<typeof inputs, typeof outputs> = {
  says: 'Factor by which the current beyond the rim raises the conductance',
  gives: 'rimCurrentFactor',
  expression: power(
    sum(
      number(1),
      product(
        quotient(product(number(2), symbol('thickness')), product(pi, symbol('electrodeDiameter'))),
        logarithm(quotient(number(2), sum(number(1), decay))),
      ),
    ),
    number(2),
  ),
};
