import type { Solve } from '../model/definition.ts';

/**
 * Fetches the solver. With its matrices it weighs as much as half the kit, so a page asks for it only
 * when a reader asks for such a curve; asked again, the browser has it at hand.
 */
export async function loadSolver(): Promise<Solve> {
  const { nonlinearRegression: solve } = await import('#statistics/nonlinear-regression');
  return solve;
}
