import { rimCurrentFactor } from '#physics/rim-current-factor';
import type { WorkingStep } from '#kit/model/definition.ts';
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

const pi = symbol('pi');

/** A pellet wider than its round electrodes, where its width is known. */
export const rimInput = {
  pelletDiameter: {
    kind: 'quantity',
    quantity: 'pelletDiameter',
    unit: 'mm',
    initial: '',
    optional: true,
    help: 'Where the pellet is wider than its electrode: the current that spreads beyond the rim is then taken off. Leave it empty where both end together.',
    when: { input: 'geometry', is: ['disc'] },
  },
} as const;

interface Pellet {
  thickness: number;
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
  return rimCurrentFactor({ thickness, electrodeDiameter, pelletDiameter });
}

const bareRim = difference(symbol('pelletDiameter'), symbol('electrodeDiameter'));
const decay = exponential(negative(quotient(product(pi, bareRim), symbol('thickness'))));

export const rimStep: WorkingStep = {
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
