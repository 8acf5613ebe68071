import { FitError } from '#statistics/fit-error';

/**
 * Reciprocal uncertainties of observations, after a check that the columns can be fitted.
 *
 * √w = 1/u, 1 where no uncertainties are stated
 *
 * @param input.x - free variable *x* [unit of x], finite
 * @param input.y - measured variable, as long as x *y* [unit of y], finite
 * @param input.uncertainties - standard uncertainties of y, all 1 if left out *u* [unit of y], > 0
 * @returns what residuals are to be multiplied by, one per observation [unit of 1/y]
 * @throws {FitError} if a value is unusable; a RangeError if the columns differ in length
 * @validity independent errors
 * @source gum2008, annex H.3, least squares
 * @example
 * observationWeights({ x: [1, 2], y: [3, 4], uncertainties: [0.5, 0.25] })[1] // 4 1
 */
export function observationWeights({
  x,
  y,
  uncertainties,
}: {
  x: number[];
  y: number[];
  uncertainties?: number[];
}): number[] {
  if (x.length !== y.length || (uncertainties && uncertainties.length !== x.length)) {
    throw new RangeError('the columns differ in length');
  }
  const weights: number[] = [];
  for (let place = 0; place < x.length; place += 1) {
    if (!Number.isFinite(x[place]) || !Number.isFinite(y[place]))
      throw new FitError('unusable-data', 'every value must be a finite number');
    const weight = uncertainties ? 1 / uncertainties[place]! : 1;
    if (!(weight > 0 && weight < Infinity))
      throw new FitError('unusable-data', 'every uncertainty must be greater than zero');
    weights.push(weight);
  }
  return weights;
}
