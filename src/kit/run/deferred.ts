import type { AnyCalculator } from '../model/definition.ts';
import { evaluate, type Evaluation, type EvaluationOptions } from '../model/evaluate.ts';
import { faulty, unread } from '../model/fault.ts';
import type { CalculatorState } from '../model/state.ts';

/** What stands in the place of an evaluation while it runs elsewhere, after it was stopped, and without its code. */
export const running: Evaluation = { ok: false, reading: unread, calculation: 'running' };
export const stopped: Evaluation = { ok: false, reading: unread, calculation: 'stopped' };
export const notFetched: Evaluation = { ok: false, reading: unread, calculation: 'not fetched' };

/** Evaluates, and hands a fault of the program on as such: the page says so and goes on. */
export function evaluateOrFault(
  calculator: AnyCalculator,
  state: CalculatorState,
  options: EvaluationOptions,
): Evaluation {
  try {
    return evaluate(calculator, state, options);
  } catch (error) {
    return faulty(error);
  }
}

const lacksCode = (
  { later }: AnyCalculator,
  { texts }: CalculatorState,
  options: EvaluationOptions,
): boolean => later?.when(texts) === true && !options.later;

/** Evaluates where nothing can be fetched; a state whose code is not there waits for a page that can. */
export function evaluateAtHand(
  calculator: AnyCalculator,
  state: CalculatorState,
  options: EvaluationOptions,
): Evaluation {
  return lacksCode(calculator, state, options) ? running : evaluate(calculator, state, options);
}

/** Evaluates a light state at once; leaves a heavy one, or one without its solver or code, for later. */
export function evaluateOrDefer(
  calculator: AnyCalculator,
  state: CalculatorState,
  options: EvaluationOptions = {},
): Evaluation {
  const lacksSolver = calculator.needsSolver?.(state.texts) === true && !options.solve;
  const isHeavy = calculator.heavy?.(state) === true;
  return lacksSolver || lacksCode(calculator, state, options) || isHeavy
    ? running
    : evaluateOrFault(calculator, state, options);
}

/** Evaluates with what is at hand, details and all; what that does not suffice for is left for later. */
export function evaluateOrLeave(
  calculator: AnyCalculator,
  state: CalculatorState,
  options: EvaluationOptions,
): Evaluation {
  try {
    return evaluate(calculator, state, { ...options, asPlainData: true });
  } catch {
    return running;
  }
}
