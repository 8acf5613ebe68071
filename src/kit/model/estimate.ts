import {
  coverage,
  intervalAround,
  type Coverage,
  type ErrorScale,
} from '#statistics/coverage-interval';
import type { QuantityId } from '#units/quantities';

/**
 * A result with an uncertainty of its own, such as that of a fit. SI. `compute` gives no intervals: they
 * are made of its uncertainty and of what the inputs are uncertain by.
 */
export interface Estimate {
  value: number;
  /** Standard uncertainty. */
  uncertainty?: number;
  /** Behind that uncertainty: n − p where scatter set it, infinite (or left out) where it was stated. */
  degreesOfFreedom?: number;
  /** In what the error is symmetric: a value whose logarithm was fitted is `logarithmic`. */
  scale?: ErrorScale;
  /** Standard uncertainty of one more measurement, for what can be measured again. */
  observationUncertainty?: number;
  /** What it is, where that depends on the choices made; one of the output's `alternatives`. */
  quantity?: QuantityId;
  /** Where the value lies, with 95 % confidence. */
  interval?: readonly [number, number];
  /** Where one more measurement would lie, with the same. */
  predictionInterval?: readonly [number, number];
  /** k of the interval: its half-width in standard uncertainties. */
  coverageFactor?: number;
}

/** An estimate with its intervals, when the inputs are uncertain by so much in it. */
export function withIntervals(estimate: Estimate, stated = 0): Estimate {
  const { value, scale, uncertainty: own = 0, observationUncertainty } = estimate;
  const uncertainty = Math.hypot(own, stated);
  if (!(uncertainty > 0)) return estimate;
  // What was stated has no end of degrees of freedom.
  const covered = (scatter: number) =>
    coverage({
      components: [
        { uncertainty: scatter, degreesOfFreedom: estimate.degreesOfFreedom ?? Infinity },
        { uncertainty: stated, degreesOfFreedom: Infinity },
      ],
    });
  const around = ({ halfWidth }: Coverage) => intervalAround({ value, halfWidth, scale });
  const whole = covered(own);
  return {
    ...estimate,
    uncertainty,
    degreesOfFreedom: whole.degreesOfFreedom,
    interval: around(whole),
    predictionInterval:
      observationUncertainty === undefined ? undefined : around(covered(observationUncertainty)),
    coverageFactor: whole.halfWidth / uncertainty,
  };
}
