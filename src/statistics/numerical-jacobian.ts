import { FitError } from '#statistics/fit-error';

type VectorFunction = (values: number[]) => number[];
type Estimate = { derivative: number; error: number };
type Quotient = (step: number) => number[] | null;

const shrinkingsAtMost = 40;
const shrinkingsThatCostPrecision = 4;

function valuesAt(evaluate: VectorFunction, values: number[], index: number, shift: number) {
  const moved = values.slice();
  moved[index] = (moved[index] ?? 0) + shift;
  const outputs = evaluate(moved);
  return outputs.every(Number.isFinite) ? outputs : null;
}

function centralQuotient(evaluate: VectorFunction, values: number[], index: number): Quotient {
  const centre = values[index] ?? 0;
  return (step) => {
    const above = valuesAt(evaluate, values, index, step);
    const below = above && valuesAt(evaluate, values, index, -step);
    if (!above || !below) return null;
    // The distance really moved, not 2h: x + h is rounded.
    const distance = centre + step - (centre - step);
    return above.map((value, output) => (value - (below[output] ?? NaN)) / distance);
  };
}

function oneSidedQuotient(
  evaluate: VectorFunction,
  values: number[],
  index: number,
  start: number[],
): Quotient {
  const centre = values[index] ?? 0;
  return (step) => {
    const side = valuesAt(evaluate, values, index, step);
    return side && side.map((v, output) => (v - (start[output] ?? NaN)) / (centre + step - centre));
  };
}

/** Halves the step until the quotient exists on the whole way; null if it never does. */
function largestUsableStep(quotient: Quotient, step: number) {
  for (let halvings = 0; halvings <= shrinkingsAtMost; halvings += 1) {
    if (quotient(step / 2 ** halvings)) return { step: step / 2 ** halvings, halvings };
  }
  return null;
}

/** Neville's scheme towards step zero; errors fall as step^power, step^2power … (Ridders 1982). */
function extrapolate(
  quotient: Quotient,
  firstStep: number,
  power: 1 | 2,
  rows: number,
): Estimate[] {
  let previous: number[][] = [];
  let best: Estimate[] = [];
  for (let row = 0; row < rows; row += 1) {
    const first = quotient(firstStep / 2 ** row);
    if (!first) break;
    if (row === 0) best = first.map((derivative) => ({ derivative, error: Infinity }));
    const current = first.map((value, output) => {
      const line = [value];
      const above = previous[output] ?? [];
      above.forEach((older, order) => {
        const left = line[order] ?? NaN;
        const better = left + (left - older) / (2 ** (power * (order + 1)) - 1);
        const error = Math.max(Math.abs(better - left), Math.abs(better - older));
        if (error <= (best[output]?.error ?? 0)) best[output] = { derivative: better, error };
        line.push(better);
      });
      return line;
    });
    if (
      row > 3 &&
      current.every((line, output) => hasStalled(line, previous[output], best[output]))
    )
      break;
    previous = current;
  }
  return best;
}

function hasStalled(line: number[], above: number[] | undefined, best: Estimate | undefined) {
  const change = Math.abs((line.at(-1) ?? 0) - (above?.at(-1) ?? 0));
  return best !== undefined && change >= 2 * best.error;
}

function column(
  evaluate: VectorFunction,
  values: number[],
  index: number,
  scale: number,
  start: number[],
  rows: number,
) {
  const central = centralQuotient(evaluate, values, index);
  const usable = largestUsableStep(central, scale);
  const estimates = usable ? extrapolate(central, usable.step, 2, rows) : [];
  if (usable && usable.halvings <= shrinkingsThatCostPrecision) return estimates;
  const oneSided = oneSidedQuotient(evaluate, values, index, start);
  for (const step of [scale, -scale]) {
    const side = largestUsableStep(oneSided, step);
    if (!side) continue;
    extrapolate(oneSided, side.step, 1, rows).forEach((estimate, output) => {
      if (!(estimate.error >= (estimates[output]?.error ?? Infinity))) estimates[output] = estimate;
    });
  }
  return estimates;
}

/**
 * Derivatives of several outputs by several inputs as columns, by Richardson-extrapolated differences.
 *
 * ∂f/∂x = lim [f(x + h) − f(x − h)] / 2h, extrapolated over h, h/2, h/4 …
 *
 * @param input.evaluate - outputs as a function of the inputs *f* [unit of f], finite near the values, NaN outside its domain
 * @param input.values - where to differentiate *x* [unit of x], finite
 * @param input.scales - first steps, 5 % of the value if left out *h* [unit of x], > 0
 * @param input.halvings - how often to halve the step at most, 11 if left out *halvings* [1], ≥ 2
 * @returns one column per input, an entry in it per output [unit of f / unit of x]
 * @throws {FitError} if an output is not finite at the values or nowhere near them; what evaluate throws
 * @validity smooth functions; at the edge of a domain the inner side alone is used
 * @source gum2008, sensitivity coefficients
 * @example
 * numericalJacobian({ evaluate: ([x]) => [x ** 3], values: [2] })[0][0] // 12.0000000 1
 */
export function numericalJacobian({
  evaluate: asArrayLike,
  values,
  scales,
  halvings = 11,
}: {
  evaluate: (values: number[]) => ArrayLike<number>;
  values: number[];
  scales?: number[];
  halvings?: number;
}): number[][] {
  const evaluate = (at: number[]) => Array.from(asArrayLike(at));
  const start = evaluate(values);
  if (!start.every(Number.isFinite))
    throw new FitError('outside-domain', 'the function is not finite at the values');
  return values.map((value, index) => {
    const scale =
      scales?.[index] ?? (value === 0 ? 1e-3 : Math.max(1e-290, 0.05 * Math.abs(value)));
    const estimates = column(evaluate, values, index, scale, start, halvings + 1);
    if (estimates.length < start.length)
      throw new FitError('outside-domain', `no derivative by input ${index + 1}`);
    return start.map((_, output) => estimates[output]?.derivative ?? NaN);
  });
}
