/** A straight line of least squares, with the sums that it was made of. */
export interface LineSums {
  intercept: number;
  slope: number;
  /** weighted by the squares of the weights */
  residualSumOfSquares: number;
  /** whether all that is left of the observations is rounding: then it counts as nothing */
  isExact: boolean;
  meanX: number;
  meanY: number;
  sumOfWeights: number;
  /** Σ w (x − x̄)² */
  spreadOfX: number;
  /** Σ w (y − ȳ)² */
  spreadOfY: number;
}

/** Σ w a² and Σ w a b, in one pass. */
function productsOf(weights: Float64Array, a: Float64Array, b: Float64Array) {
  let [squares, products] = [0, 0];
  for (let place = 0; place < weights.length; place += 1) {
    const weighted = a[place]! * weights[place]!;
    squares += weighted * a[place]!;
    products += weighted * b[place]!;
  }
  return { squares, products };
}

/** The mean of values, and what each of them is from it. */
function aboutMean(
  weights: Float64Array,
  values: ArrayLike<number>,
  sumOfWeights: number,
  about: Float64Array,
): number {
  let sum = 0;
  for (let place = 0; place < about.length; place += 1) sum += values[place]! * weights[place]!;
  const mean = sum / sumOfWeights;
  for (let place = 0; place < about.length; place += 1) about[place] = values[place]! - mean;
  return mean;
}

/** The squares of the reciprocal uncertainties, and their sum. */
function squaresOf(roots: readonly number[]) {
  const weights = new Float64Array(roots.length);
  let sumOfWeights = 0;
  for (let place = 0; place < roots.length; place += 1) {
    const weight = roots[place]! * roots[place]!;
    weights[place] = weight;
    sumOfWeights += weight;
  }
  return { weights, sumOfWeights };
}

function largestOf(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

/** What is left of y about its mean by a slope; nothing at all where it is rounding. */
function leftOver(weights: Float64Array, byX: Float64Array, byY: Float64Array, slope: number) {
  let [squares, largest] = [0, 0];
  for (let place = 0; place < weights.length; place += 1) {
    const residual = byY[place]! - slope * byX[place]!;
    largest = Math.max(largest, Math.abs(residual));
    squares += residual * residual * weights[place]!;
  }
  return { squares, largest };
}

/**
 * Straight lines through the same observations, against one free variable after another.
 *
 * y = a + bx, b = Σw(x − x̄)(y − ȳ) / Σw(x − x̄)², a = ȳ − b x̄
 *
 * @param input.y - measured variable *y* [unit of y], finite
 * @param input.weights - reciprocal uncertainties of y *√w* [unit of 1/y], > 0
 * @returns the line against a free variable as long as y, or undefined where that does not vary [unit of y]
 * @throws {RangeError} never
 * @validity independent normal errors in y alone; sums are taken about the mean to keep digits
 * @source gum2008, annex H.3, straight line
 * @example
 * linesThrough({ y: [1, 3, 5], weights: [1, 1, 1] })([0, 1, 2]).slope // 2.00000000 1
 */
export function linesThrough({
  y,
  weights: roots,
}: {
  y: readonly number[];
  weights: readonly number[];
}): (x: ArrayLike<number>) => LineSums | undefined {
  const { weights, sumOfWeights } = squaresOf(roots);
  const [byX, byY] = [new Float64Array(y.length), new Float64Array(y.length)];
  const meanY = aboutMean(weights, y, sumOfWeights, byY);
  const largestY = largestOf(y);
  const spreadOfY = productsOf(weights, byY, byY).squares;
  return (x) => {
    const meanX = aboutMean(weights, x, sumOfWeights, byX);
    const { squares: spreadOfX, products } = productsOf(weights, byX, byY);
    if (!(spreadOfX > 1e-24 * meanX ** 2 * sumOfWeights)) return undefined;
    const slope = products / spreadOfX;
    const { squares, largest } = leftOver(weights, byX, byY, slope);
    const isExact = largest <= 8 * Number.EPSILON * largestY;
    return {
      intercept: meanY - slope * meanX,
      slope,
      residualSumOfSquares: isExact ? 0 : squares,
      isExact,
      ...{ meanX, meanY, sumOfWeights, spreadOfX, spreadOfY },
    };
  };
}
