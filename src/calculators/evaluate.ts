import type { AnyCalculator } from '#kit/model/definition.ts';
import { evaluate as evaluateWith, type EvaluationOptions } from '#kit/model/evaluate.ts';
import type { CalculatorState } from '#kit/model/state.ts';
import { nonlinearRegression as solve } from '#statistics/nonlinear-regression';

/** Evaluates with the solver at hand: for the server and for tests. A browser fetches it when it is wanted. */
export function evaluate(
  calculator: AnyCalculator,
  state: CalculatorState,
  options: EvaluationOptions = {},
) {
  return evaluateWith(calculator, state, { solve, ...options });
}
