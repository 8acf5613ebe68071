import { akaikeWeights, correctedAkaike } from '#statistics/akaike';
import { FitError } from '#statistics/fit-error';
import { linearLeastSquares } from '#statistics/linear-least-squares';
import { studentTCoverage } from '#statistics/student-t';
import { logarithm, statedUncertainties, type Form, type Row } from './data.ts';
import type { LineFit } from './fit-line.ts';

/** How one model does on the same logarithms. */
export interface ComparedModel {
  name: string;
  coefficients: number;
  residualSumOfSquares: number;
  criterion: number | null;
  /** Why there is no criterion. */
  reason: string | null;
  weight: number | null;
}

interface Fitted {
  name: string;
  coefficients: number;
  residualSumOfSquares: number;
}

/** All models are fitted to ln σ, so that their criteria may be compared. */
export function compare(models: Fitted[], observations: number): ComparedModel[] {
  const criteria = models.map((model) => correctedAkaike({ ...model, observations }));
  const weights = akaikeWeights({ values: criteria.map(({ value }) => value) });
  return models.map(({ name, coefficients, residualSumOfSquares }, index) => ({
    name,
    coefficients,
    residualSumOfSquares,
    criterion: criteria[index]?.value ?? null,
    reason: criteria[index]?.reason ?? null,
    weight: weights[index] ?? null,
  }));
}

/** Residuals smaller than this are rounding, not curvature. */
const smallestResidual = 1e-7;

/**
 * Probability that the bend of the data is no accident: the square term of a parabola through
 * ln y against 1/T, by Student's t. Undefined where the data cannot tell.
 */
export function curvature(rows: readonly Row[], form: Form, line: LineFit): number | undefined {
  const { regression } = line;
  const { residuals, meanX, observations } = regression;
  if (observations < 4 || Math.max(...residuals.map(Math.abs)) < smallestResidual) return undefined;
  const stated = statedUncertainties(rows);
  const weights = rows.map((_, index) => 1 / (stated?.[index] ?? 1));
  const spread = Math.max(...rows.map(({ temperature }) => Math.abs(1 / temperature - meanX)));
  const design = rows.map(({ temperature }, index) => {
    const place = (1 / temperature - meanX) / spread;
    return [1, place, place ** 2].map((term) => term * (weights[index] ?? 1));
  });
  const y = rows.map((row, index) => logarithm(row, form) * (weights[index] ?? 1));
  try {
    const { coefficients, inverseNormal, residualSumOfSquares } = linearLeastSquares({ design, y });
    const degreesOfFreedom = observations - 3;
    const variance = ((inverseNormal[2]?.[2] ?? 0) * residualSumOfSquares) / degreesOfFreedom;
    const t = Math.abs(coefficients[2] ?? 0) / Math.sqrt(variance);
    return studentTCoverage({ t, degreesOfFreedom });
  } catch (error) {
    if (error instanceof FitError) return undefined;
    throw error;
  }
}
