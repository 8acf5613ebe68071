import type { AnyCalculator } from './definition.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { loadSolver } from './solver.ts';
import type { CalculatorState } from './state.ts';

/** What a page asks of the worker. */
export interface EvaluationTask {
  calculator: string;
  state: CalculatorState;
}

/** What the worker answers: first what it is about, in the end the evaluation. */
export type EvaluationNews = { stage: string } | { evaluation: Evaluation };

/** Makes of a worker one that evaluates calculators; each task loads the one calculator it names. */
export function serveEvaluations(load: (id: string) => Promise<AnyCalculator>): void {
  const tell = (news: EvaluationNews) => self.postMessage(news);
  self.onmessage = async ({ data }: MessageEvent<EvaluationTask>) => {
    tell({ stage: 'reading the data' });
    const [calculator] = await Promise.all([load(data.calculator), loadSolver()]);
    tell({ evaluation: evaluate(calculator, data.state, (stage) => tell({ stage })) });
  };
}
