import type { AnyCalculator } from '../model/definition.ts';
import { evaluate, type Evaluation } from '../model/evaluate.ts';
import { isSolverLoaded } from './solver.ts';
import { isAsked, type CalculatorState } from '../model/state.ts';
import { countRows } from '#table/table-text';

/** Tables longer than this are evaluated beside the page, which goes on answering. */
const rowsAtOnce = 300;

export function isHeavy(calculator: AnyCalculator, { texts }: CalculatorState): boolean {
  return Object.entries(calculator.inputs).some(
    ([key, input]) =>
      input.kind === 'table' && isAsked(input, texts) && countRows(texts[key] ?? '') > rowsAtOnce,
  );
}

function unread(calculation: 'running' | 'stopped'): Evaluation {
  const reading = { problems: {}, cells: {}, values: {}, given: {}, uncertainties: {} };
  return { ok: false, reading, calculation };
}

/** What stands in the place of an evaluation while it runs elsewhere, and after it was stopped. */
export const running = unread('running');
export const stopped = unread('stopped');

/** Evaluates a light state at once; leaves a heavy one, or one without its solver, for later. */
export function evaluateOrDefer(calculator: AnyCalculator, state: CalculatorState): Evaluation {
  const lacksSolver = calculator.needsSolver?.(state.texts) === true && !isSolverLoaded();
  return lacksSolver || isHeavy(calculator, state) ? running : evaluate(calculator, state);
}
