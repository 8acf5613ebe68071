import { DomainError } from '#units/domain-error';
import type { Estimate } from './definition.ts';

/** Said when no single field is at fault: a value left the range of the model or of the machine. */
export const unusable = 'These numbers together give no usable result; check their powers of ten.';

/** Beyond it a number would overflow in some unit of a menu, or in a drawing. */
const largest = 1e250;

export function isUsable(number: number): boolean {
  return Math.abs(number) < largest;
}

/** @throws {DomainError} unless a result can be shown in every unit, with all that stands beside it */
export function requireUsable(estimate: Estimate): void {
  const { value, uncertainty = 0, observationUncertainty = 0 } = estimate;
  const { interval = [], predictionInterval = [] } = estimate;
  const numbers = [value, uncertainty, observationUncertainty, ...interval, ...predictionInterval];
  // What has a logarithm is too small for the machine where it vanishes.
  const isTooSmall = estimate.scale === 'logarithmic' && value === 0;
  if (isTooSmall || !numbers.every(isUsable)) {
    throw new DomainError('', unusable, value);
  }
}
