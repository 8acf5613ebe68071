import type { nonlinearRegression } from '#statistics/nonlinear-regression';

/**
 * The fit of curves that are not linear in their coefficients. With its matrices it weighs as much as
 * half the kit, so a page fetches it only when a reader asks for such a curve.
 */
let solver: typeof nonlinearRegression | undefined;

export async function loadSolver(): Promise<void> {
  ({ nonlinearRegression: solver } = await import('#statistics/nonlinear-regression'));
}

export function isSolverLoaded(): boolean {
  return solver !== undefined;
}

/** Fits a curve; loadSolver must have come to its end before. */
export const solve: typeof nonlinearRegression = (input) => {
  if (!solver) throw new Error('The solver is not loaded yet.');
  return solver(input);
};
