import { numericalJacobian } from '#statistics/numerical-jacobian';

/** A value with its standard uncertainty and where the uncertainty comes from. */
export interface PropagatedValue {
  value: number;
  /** combined standard uncertainty, NaN where the value is not finite */
  uncertainty: number;
  /** share of each input in the variance, sum 1; all zero when the inputs are exact */
  contributions: number[];
  /** derivative of the output by each input */
  sensitivities: number[];
}

function combine(value: number, sensitivities: number[], uncertainties: number[]): PropagatedValue {
  const parts = sensitivities.map((c, index) => c * (uncertainties[index] ?? 0));
  const uncertainty = Math.hypot(...parts);
  const contributions = parts.map((part) => (uncertainty > 0 ? (part / uncertainty) ** 2 : 0));
  return { value, uncertainty, contributions, sensitivities };
}

/**
 * First-order uncertainty of several outputs that share their inputs; one evaluation serves all.
 *
 * u²(f) = Σ (∂f/∂x_i)² u²(x_i)
 *
 * @param input.evaluate - outputs as a function of the inputs *f* [unit of f], finite near the values, NaN outside its domain
 * @param input.values - estimates of the inputs *x* [unit of x], finite
 * @param input.uncertainties - their standard uncertainties *u* [unit of x], ≥ 0
 * @returns value, uncertainty, variance shares and sensitivities of each output; NaN for the
 * uncertainty of an output that is infinite at the values [unit of f]
 * @throws {FitError} if evaluate has no values nearby; a RangeError if an uncertainty is negative or missing; what evaluate throws
 * @validity independent inputs, a model nearly straight over ±u; else Monte Carlo
 * @source gum2008, law of propagation of uncertainty
 * @example
 * firstOrderPropagationOfSeveral({ evaluate: ([x, y]) => [x + y, x * y], values: [3, 4], uncertainties: [0.3, 0.4] })[0].uncertainty // 0.5 1
 */
export function firstOrderPropagationOfSeveral({
  evaluate,
  values,
  uncertainties,
}: {
  evaluate: (values: number[]) => number[];
  values: number[];
  uncertainties: number[];
}): PropagatedValue[] {
  if (!values.every((_, index) => (uncertainties[index] ?? -1) >= 0)) {
    throw new RangeError('every input needs an uncertainty that is not negative');
  }
  const scales = values.map((value, index) =>
    value === 0 ? (uncertainties[index] ?? 0) || 1e-3 : 0.05 * Math.abs(value),
  );
  const outputs = evaluate(values);
  const finite = outputs.map(Number.isFinite);
  const jacobian = numericalJacobian({
    evaluate: (inputs) => evaluate(inputs).filter((_, output) => finite[output]),
    values,
    scales,
  });
  let known = 0;
  return outputs.map((value, output) => {
    const row = finite[output] ? known++ : NaN;
    return combine(
      value,
      jacobian.map((column) => column[row] ?? NaN),
      uncertainties,
    );
  });
}

/**
 * First-order uncertainty of one output of independent inputs.
 *
 * u²(f) = Σ (∂f/∂x_i)² u²(x_i)
 *
 * @param input.evaluate - output as a function of the inputs *f* [unit of f], finite near the values, NaN outside its domain
 * @param input.values - estimates of the inputs *x* [unit of x], finite
 * @param input.uncertainties - their standard uncertainties *u* [unit of x], ≥ 0
 * @returns value, uncertainty, variance shares and sensitivities [unit of f]
 * @throws {FitError} if evaluate has no values nearby; a RangeError if an uncertainty is negative or missing; what evaluate throws
 * @validity independent inputs, a model nearly straight over ±u; else Monte Carlo
 * @source gum2008, law of propagation of uncertainty
 * @example
 * firstOrderPropagation({ evaluate: ([x, y]) => x * y, values: [3, 4], uncertainties: [0.3, 0.4] }).uncertainty // 1.69705627 1
 */
export function firstOrderPropagation({
  evaluate,
  values,
  uncertainties,
}: {
  evaluate: (values: number[]) => number;
  values: number[];
  uncertainties: number[];
}): PropagatedValue {
  const asVector = (inputs: number[]) => [evaluate(inputs)];
  const [result] = firstOrderPropagationOfSeveral({ evaluate: asVector, values, uncertainties });
  if (!result) throw new RangeError('the function has no output');
  return result;
}
