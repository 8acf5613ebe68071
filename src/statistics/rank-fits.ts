import { akaikeWeights, correctedAkaike, type AkaikeResult } from '#statistics/akaike';
import type { FittedCurve } from '#statistics/fitted-curve';

/** A fit to be ranked. */
export interface RivalFit extends Pick<FittedCurve, 'residuals' | 'residualSumOfSquares'> {
  /** how many were fitted: what was given counts for nothing */
  coefficients: number;
}

/** A fit among its rivals. */
export interface RankedCurve extends AkaikeResult {
  /** share of the support among the rivals; null without a criterion */
  weight: number | null;
  /** place of a rival with fewer coefficients that is the same curve: all that parts the weights is their number */
  sameAs: number | null;
}

/** Of a sum of squares: a nested law that gains less on a simpler one moves no digit of AICc. */
const smallestGain = 1e-6;

const squaresOf = (vector: readonly number[]) => vector.reduce((sum, each) => sum + each ** 2, 0);

function isSameCurve(one: RivalFit, other: RivalFit): boolean {
  const apart = one.residuals.map((residual, k) => residual - other.residuals[k]!);
  return squaresOf(apart) <= smallestGain * squaresOf(other.residuals);
}

function simplerSame(fits: readonly RivalFit[], fit: RivalFit): number | null {
  const found = fits.findIndex(
    (other) => other.coefficients < fit.coefficients && isSameCurve(fit, other),
  );
  return found < 0 ? null : found;
}

/**
 * Fits of rival laws to the same data, by the corrected Akaike criterion.
 *
 * w = exp(−Δ/2) / Σ exp(−Δ/2), Δ = AICc − min AICc
 *
 * @param input.fits - number of coefficients, sum of squares and residuals of each *RSS* [unit of y²], of the same observations
 * @returns criterion, weight and why there is none, and a simpler rival that is the same curve, in the order of the fits [1]
 * @throws {RangeError} if the fits are not of equally many observations
 * @validity models fitted to the same data in the same transformation
 * @source burnham2002, corrected criterion and Akaike weights
 * @example
 * rankFits({ fits: [{ coefficients: 2, residuals: [1, -1, 1, -1, 1, -1], residualSumOfSquares: 6 }] })[0].value // 18 1
 */
export function rankFits({ fits }: { fits: RivalFit[] }): RankedCurve[] {
  const observations = fits[0]?.residuals.length ?? 0;
  if (fits.some(({ residuals }) => residuals.length !== observations))
    throw new RangeError('only fits to the same observations can be ranked');
  const criteria = fits.map(({ coefficients, residualSumOfSquares }) =>
    correctedAkaike({ residualSumOfSquares, observations, coefficients }),
  );
  const weights = akaikeWeights({ values: criteria.map(({ value }) => value) });
  return criteria.map((criterion, index) => ({
    ...criterion,
    weight: weights[index]!,
    sameAs: simplerSame(fits, fits[index]!),
  }));
}
