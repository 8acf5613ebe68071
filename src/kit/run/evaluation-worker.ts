import type { AnyCalculator } from '../model/definition.ts';
import { evaluate, type Evaluation } from '../model/evaluate.ts';
import { loadSolver } from './solver.ts';
import type { CalculatorState } from '../model/state.ts';

/** What a page asks of the worker. */
export interface EvaluationTask {
  calculator: string;
  state: CalculatorState;
}

/** What the worker answers: first what it is about, in the end the evaluation. */
export type EvaluationNews = { stage: string } | { evaluation: Evaluation } | { fault: unknown };

/** Makes of a worker one that evaluates calculators; each task loads the one calculator it names. */
export function serveEvaluations(load: (id: string) => Promise<AnyCalculator>): void {
  const post = (news: EvaluationNews) => self.postMessage(news);
  const progress = (stage: string) => post({ stage });
  const answer = async ({ calculator: id, state }: EvaluationTask) => {
    progress('reading the data');
    const [calculator, solve] = await Promise.all([load(id), loadSolver()]);
    const later = await calculator.later?.load();
    const tools = { solve, later, progress, asPlainData: true };
    try {
      post({ evaluation: evaluate(calculator, state, tools) });
    } catch (fault) {
      post({ fault });
    }
  };
  self.onmessage = ({ data }: MessageEvent<EvaluationTask>) => {
    // What cannot be fetched here may be there on the page; an error outside of a promise reaches it.
    answer(data).catch((error) => setTimeout(() => reportError(error)));
  };
}
