import { levenbergMarquardt } from 'ml-levenberg-marquardt';

const iterationsPerBatch = 12;
const batchesAtMost = 10;

const finiteOr = (value: number, limit: number) => (Number.isFinite(value) ? value : limit);

/**
 * Parameters near the bottom of a sum of squares, from a start that may be far from it.
 *
 * Δβ = (JᵀJ + λ1)⁻¹Jᵀr, λ small near the bottom and large far from it
 *
 * @param input.evaluate - predictions for all observations *f(β)* [unit of y], may throw outside its domain
 * @param input.jacobian - their derivatives, a row each, by differences if left out *∂f/∂β* [unit of y], finite
 * @param input.y - observations *y* [unit of y], finite
 * @param input.start - parameters to begin with, of the order of 1 *β* [unit of β], finite
 * @param input.lowerBounds - smallest allowed parameters *β_min* [unit of β], −∞ for none
 * @param input.upperBounds - largest allowed parameters *β_max* [unit of β], +∞ for none
 * @returns parameters, good to some digits; the start where nothing better is found [unit of β]
 * @throws {RangeError} never; a step that fails ends the descent
 * @validity leads to the nearest valley, which need not be the deepest
 * @source gum2008, annex H.3, least squares
 * @example
 * levenbergMarquardtDescent({ evaluate: ([b]) => [b, 2 * b], y: [2, 4], start: [1], lowerBounds: [0], upperBounds: [9] }).map(Math.round)[0] // 2 1
 */
export function levenbergMarquardtDescent({
  evaluate,
  jacobian,
  y,
  start,
  lowerBounds,
  upperBounds,
}: {
  evaluate: (parameters: number[]) => number[];
  jacobian?: (parameters: number[]) => number[][];
  y: number[];
  start: number[];
  lowerBounds: number[];
  upperBounds: number[];
}): number[] {
  // The damping of the library is absolute: observations are brought to the order of 1.
  const size = Math.sqrt(y.reduce((sum, value) => sum + value ** 2, 0) / y.length) || 1;
  const data = { x: y.map((_, index) => index), y: y.map((value) => value / size) };
  const curve = (parameters: number[]) => {
    let predictions: number[] = [];
    try {
      predictions = evaluate(parameters);
    } catch {
      // Outside the domain: NaN, which turns the step down.
    }
    return (index: number) => (predictions[index] ?? NaN) / size;
  };
  const slopes = (parameters: number[]) => {
    const rows = jacobian?.(parameters);
    return (index: number) => rows?.[index]?.map((slope) => slope / size) ?? [];
  };
  let parameters = start;
  try {
    for (let batch = 0, before = Infinity; batch < batchesAtMost; batch += 1) {
      const { parameterValues, parameterError } = levenbergMarquardt(data, curve, {
        initialValues: parameters,
        minValues: lowerBounds.map((bound) => finiteOr(bound, -1e300)),
        maxValues: upperBounds.map((bound) => finiteOr(bound, 1e300)),
        centralDifference: true,
        gradientDifference: 1e-5,
        ...(jacobian && { jacobianFunction: slopes }),
        maxIterations: iterationsPerBatch,
        errorTolerance: 1e-24,
      });
      parameters = parameterValues;
      if (!(parameterError < 0.999 * before)) break;
      before = parameterError;
    }
  } catch {
    // A singular step: what was reached so far is as good a start for the polish as any.
  }
  return parameters;
}
