import type { Estimate } from '#kit/model/definition.ts';

/** A conductivity a fitted curve gives at some temperature. SI. */
export interface Prediction {
  value: number;
  /** Standard error of its logarithm; null where the data give none. */
  logError: number | null;
  /** Where the curve lies. */
  confidenceInterval: [number, number] | null;
  /** Where one more measurement would lie. */
  predictionInterval: [number, number] | null;
}

export function predictionEstimate(prediction: Prediction): Estimate {
  const { value, logError, confidenceInterval } = prediction;
  if (logError === null || !confidenceInterval) return { value };
  return { value, uncertainty: value * logError, interval: confidenceInterval };
}

/** Intervals about a logarithm from its variance and that of one more measurement. */
export function predictionFrom(
  log: number,
  variance: number | null,
  scatter: number,
  quantile: number,
): Prediction {
  const around = (width: number): [number, number] => [
    Math.exp(log - width),
    Math.exp(log + width),
  ];
  if (variance === null) {
    return {
      value: Math.exp(log),
      logError: null,
      confidenceInterval: null,
      predictionInterval: null,
    };
  }
  return {
    value: Math.exp(log),
    logError: Math.sqrt(variance),
    confidenceInterval: around(quantile * Math.sqrt(variance)),
    predictionInterval: around(quantile * Math.sqrt(variance + scatter)),
  };
}
