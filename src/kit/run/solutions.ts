import { FitError } from '#statistics/fit-error';
import type { FittedCurve } from '#statistics/fitted-curve';
import type { Solve } from '../model/definition.ts';

/** What the solver found for a curve, or null where it found none; residuals follow from parameters. */
export type Solution = Omit<FittedCurve, 'residuals'> | null;

/** A solver that also keeps what it finds, in the order in which it is asked. */
export function rememberingSolver(solver: Solve): { solve: Solve; solutions: Solution[] } {
  const solutions: Solution[] = [];
  const solve: Solve = (task) => {
    const place = solutions.push(null) - 1;
    const fit = solver(task);
    const { parameters, covariance, degreesOfFreedom, scatter } = fit;
    const { residualSumOfSquares, status, statement } = fit;
    const predicts = { parameters, covariance, degreesOfFreedom, scatter };
    solutions[place] = { ...predicts, residualSumOfSquares, status, statement };
    return fit;
  };
  return { solve, solutions };
}

/** Gives the answers that were kept, to the same questions in the same order; knows no others. */
export function repeatingSolver(solutions: readonly Solution[]): Solve {
  const left = [...solutions];
  return ({ model, x, y, starts }) => {
    const found = left.shift();
    if (found === null) throw new FitError('outside-domain', 'no curve was found beforehand');
    if (found?.parameters.length !== starts[0]?.length || !found)
      throw new TypeError('this curve was not asked for beforehand');
    const { parameters } = found;
    return {
      ...found,
      residuals: x.map((at, index) => (y[index] as number) - model(parameters, at)),
    };
  };
}
