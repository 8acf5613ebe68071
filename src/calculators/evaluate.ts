import type { AnyCalculator } from '#kit/model/definition.ts';
import { evaluate as evaluateWith, type EvaluationOptions } from '#kit/model/evaluate.ts';
import type { CalculatorState } from '#kit/model/state.ts';
import { nonlinearRegression as solve } from '#statistics/nonlinear-regression';

const fetched = import.meta.glob<unknown>('./*/later.ts', { eager: true });

/** Evaluates with the solver and all code at hand: for the server and for tests. A browser fetches it when it is wanted. */
export function evaluate(
  calculator: AnyCalculator,
  state: CalculatorState,
  options: EvaluationOptions = {},
) {
  return evaluateWith(calculator, state, {
    solve,
    later: fetched[`./${calculator.id}/later.ts`],
    ...options,
  });
}
