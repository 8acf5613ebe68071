/** A curve as a function of parameters and x. */
export type Curve = (parameters: number[], x: number) => number;

/** The derivatives of a curve by its parameters, in their order. */
export type Gradient = (parameters: number[], x: number) => readonly number[];

/** A curve beside observations, as a search for its parameters needs it. */
export interface CurveProblem {
  evaluate: (parameters: number[]) => Float64Array;
  /** derivatives, a column for each parameter; by differences of `evaluate` if there are none */
  jacobian: ((parameters: number[]) => Float64Array[]) | undefined;
  y: Float64Array;
}

/** Each so many-th entry of a column, times that of another. */
function thinned(column: ArrayLike<number>, stride: number, by?: Float64Array): Float64Array {
  const kept = new Float64Array(Math.ceil(column.length / stride));
  for (let row = 0; row < kept.length; row += 1)
    kept[row] = column[row * stride]! * (by ? by[row]! : 1);
  return kept;
}

/**
 * A curve beside observations, both multiplied by the weights of the observations.
 *
 * r = √w (y − f(x; β)), J = √w ∂f/∂β
 *
 * @param input.model - curve as a function of parameters and x *f* [unit of y], NaN outside its domain
 * @param input.gradient - its derivatives by the parameters, if they are known *∂f/∂β* [unit of y / unit of β], finite
 * @param input.x - free variable *x* [unit of x], finite
 * @param input.y - measured variable *y* [unit of y], finite
 * @param input.weights - reciprocal uncertainties of y *√w* [unit of 1/y], > 0
 * @param input.stride - how many observations to go on from one to the next *stride* [1], whole number ≥ 1
 * @returns weighted values, derivatives in columns and observations [1]
 * @throws {FitError} never; what the model throws
 * @validity independent errors
 * @source gum2008, annex H.3, least squares
 * @example
 * curveProblem({ model: ([b], x) => b * x, x: [1, 2], y: [3, 5], weights: [1, 2], stride: 1 }).evaluate([4])[1] // 16 1
 */
export function curveProblem({
  model,
  gradient,
  x,
  y,
  weights,
  stride,
}: {
  model: Curve;
  gradient: Gradient | undefined;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  weights: ArrayLike<number>;
  stride: number;
}): CurveProblem {
  const [places, factors] = [thinned(x, stride), thinned(weights, stride)];
  const evaluate = (parameters: number[]) => {
    const values = new Float64Array(places.length);
    for (let row = 0; row < values.length; row += 1)
      values[row] = model(parameters, places[row]!) * factors[row]!;
    return values;
  };
  const slopesBy = (slopesAt: Gradient) => (parameters: number[]) => {
    const columns = parameters.map(() => new Float64Array(places.length));
    for (let row = 0; row < places.length; row += 1) {
      const slopes = slopesAt(parameters, places[row]!);
      for (let k = 0; k < columns.length; k += 1) columns[k]![row] = slopes[k]! * factors[row]!;
    }
    return columns;
  };
  return {
    evaluate,
    jacobian: gradient && slopesBy(gradient),
    y: thinned(y, stride, factors),
  };
}
