import { discArea } from '#physics/disc-area';
import { blame } from '#kit/model/blame.ts';
import type { WorkingStep } from '#kit/model/definition.ts';
import { number, power, product, quotient, symbol } from '#kit/model/expression.ts';

/** The electrode of a pellet, by its diameter or its area, for every calculator that divides by it. */
export function electrodeInputs(initial: { electrodeDiameter: string; electrodeArea: string }) {
  return {
    geometry: {
      kind: 'choice',
      label: 'electrode',
      options: [
        { id: 'disc', label: 'disc, by its diameter' },
        { id: 'area', label: 'any shape, by its area' },
      ],
      initial: 'disc',
    },
    electrodeDiameter: {
      kind: 'quantity',
      quantity: 'electrodeDiameter',
      unit: 'mm',
      initial: initial.electrodeDiameter,
      help: 'Of the electrode, not of the pellet.',
      range: { lower: 2, upper: 30 },
      when: { input: 'geometry', is: ['disc'] },
    },
    electrodeArea: {
      kind: 'quantity',
      quantity: 'electrodeArea',
      unit: 'cm2',
      initial: initial.electrodeArea,
      range: { lower: 0.05, upper: 10, logarithmic: true },
      when: { input: 'geometry', is: ['area'] },
    },
  } as const;
}

interface Electrode {
  geometry: string;
  electrodeDiameter?: number;
  electrodeArea?: number;
}

/** Area in m², from whichever of the two was given. */
export function areaOf({ geometry, electrodeDiameter, electrodeArea }: Electrode): number {
  if (geometry === 'area') return electrodeArea as number;
  return blame<keyof ReturnType<typeof electrodeInputs>>({ diameter: 'electrodeDiameter' })(() =>
    discArea({ diameter: electrodeDiameter as number }),
  );
}

/** How the area came about; nothing where it was given. */
export function areaSteps({
  geometry,
}: Pick<Electrode, 'geometry'>): WorkingStep<'electrodeArea' | 'electrodeDiameter' | 'pi'>[] {
  if (geometry === 'area') return [];
  const area = quotient(
    product(symbol('pi'), power(symbol('electrodeDiameter'), number(2))),
    number(4),
  );
  return [{ says: 'Area of a disc from its diameter', gives: 'electrodeArea', expression: area }];
}
