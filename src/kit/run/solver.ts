import type { Solve } from '../model/definition.ts';

/** Fetches the solver of curves: a page asks for it only when a reader comes to such a fit. */
export async function loadSolver(): Promise<Solve> {
  const { nonlinearRegression: solve } = await import('#statistics/nonlinear-regression');
  return solve;
}
