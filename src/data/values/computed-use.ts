import { isUnitId, units } from '#units/units';
import { ContentError } from '../content-error.ts';
import { dimensionFrom, dimensionWords, equalDimensions } from './dimension.ts';
import type { Kind } from './kind.ts';
import { readInputs, type Computation } from './named-values.ts';

/** What an author writes in the tag of a computed number. */
export interface ComputedAttributes {
  of?: string;
  relation?: string;
  with?: string;
  pick?: string;
  unit?: string;
}

/** What the tag asks for: a calculation with values that have names, or one relation on the spot. */
export function computationOf(attributes: ComputedAttributes): Computation | undefined {
  const { of, relation, with: inputs, pick } = attributes;
  if (of !== undefined) return of;
  if (relation === undefined || inputs === undefined) return undefined;
  return { relation, with: readInputs(inputs), pick };
}

/** A number is shown in a unit that measures it. Throws a ContentError that says what it is instead. */
export function requireUnit({ dimension, list }: Kind, unit = '1'): void {
  if (list) throw new ContentError('A list is no number. Name one of its entries by itself.');
  if (!dimension || !isUnitId(unit)) return;
  if (equalDimensions(dimension, dimensionFrom(units[unit].dimension))) return;
  const shown = unit === '1' ? 'without a unit' : `in ${unit}`;
  throw new ContentError(
    `It is ${dimensionWords(dimension)}, and cannot be shown ${shown}. Give a unit that fits, or divide by one.`,
  );
}
