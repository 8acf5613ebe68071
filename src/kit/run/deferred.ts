import type { AnyCalculator } from '../model/definition.ts';
import { evaluate, type Evaluation, type EvaluationOptions } from '../model/evaluate.ts';
import type { CalculatorState } from '../model/state.ts';

function unread(calculation: 'running' | 'stopped'): Evaluation {
  const reading = { problems: {}, cells: {}, values: {}, given: {}, uncertainties: {} };
  return { ok: false, reading, calculation };
}

/** What stands in the place of an evaluation while it runs elsewhere, and after it was stopped. */
export const running = unread('running');
export const stopped = unread('stopped');

/** Evaluates a light state at once; leaves a heavy one, or one without its solver, for later. */
export function evaluateOrDefer(
  calculator: AnyCalculator,
  state: CalculatorState,
  options: EvaluationOptions = {},
): Evaluation {
  const lacksSolver = calculator.needsSolver?.(state.texts) === true && !options.solve;
  const isHeavy = calculator.heavy?.(state) === true;
  return lacksSolver || isHeavy ? running : evaluate(calculator, state, options);
}
