import type { CurvePrediction } from '#statistics/fitted-curve';

/** A conductivity from what a curve says of its logarithm, to which a fixed part may be added. */
export function exponential(logarithm: CurvePrediction, plus = 0): CurvePrediction {
  const value = Math.exp(logarithm.value + plus);
  const ends = (pair: [number, number] | null): [number, number] | null =>
    pair && [Math.exp(pair[0] + plus), Math.exp(pair[1] + plus)];
  const times = (error: number | null) => (error === null ? null : value * error);
  return {
    value,
    standardError: times(logarithm.standardError),
    confidenceInterval: ends(logarithm.confidenceInterval),
    predictionInterval: ends(logarithm.predictionInterval),
    observationError: times(logarithm.observationError),
    degreesOfFreedom: logarithm.degreesOfFreedom,
  };
}
