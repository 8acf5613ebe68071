import { FitError } from '#statistics/fit-error';
import { DomainError } from '#units/domain-error';

/**
 * What a calculation gives, or as many NaN where these numbers make it impossible: the sign by which
 * propagation knows that it has left the domain. Anything else is a fault and goes on its way.
 */
export function valuesOrNaN(count: number, calculate: () => number[]): number[] {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof DomainError || error instanceof FitError)) throw error;
    return new Array<number>(count).fill(Number.NaN);
  }
}
