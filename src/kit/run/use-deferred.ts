import { useEffect, useState } from 'react';
import { isHeavy, stopped } from './deferred.ts';
import type { AnyCalculator } from '../model/definition.ts';
import { evaluate, type Evaluation } from '../model/evaluate.ts';
import type { EvaluationNews, EvaluationTask } from './evaluation-worker.ts';
import type { Action, Session } from '../model/session.ts';
import { loadSolver } from './solver.ts';
import type { CalculatorState } from '../model/state.ts';

/** Starts a worker that runs serveEvaluations. */
export type StartWorker = () => Worker;

interface Task {
  calculator: AnyCalculator;
  state: CalculatorState;
  onStage: (stage: string) => void;
  onEvaluation: (evaluation: Evaluation) => void;
}

/** Typing settles before a long calculation begins. */
const settleMilliseconds = 200;

/** Evaluates on the page itself, once the solver is there. Returns how to stop it. */
function runHere({ calculator, state, onStage, onEvaluation }: Task): () => void {
  let isWanted = true;
  onStage('fetching the solver');
  const run = async () => {
    await loadSolver();
    if (isWanted) onEvaluation(evaluate(calculator, state));
  };
  run().catch((error) => {
    // The reader may try again; nothing on the page goes on turning for ever.
    if (isWanted) onEvaluation(stopped);
    reportError(error);
  });
  return () => {
    isWanted = false;
  };
}

/** Evaluates beside the page; on the page where the browser refuses the worker. Returns how to stop it. */
function runBeside(task: Task, start: StartWorker): () => void {
  let stop = () => {};
  const timer = setTimeout(() => {
    task.onStage('starting');
    const worker = start();
    stop = () => worker.terminate();
    worker.onerror = () => {
      worker.terminate();
      stop = runHere(task);
    };
    worker.onmessage = ({ data }: MessageEvent<EvaluationNews>) => {
      if ('stage' in data) task.onStage(data.stage);
      else task.onEvaluation(data.evaluation);
    };
    const { calculator, state } = task;
    worker.postMessage({ calculator: calculator.id, state } satisfies EvaluationTask);
  }, settleMilliseconds);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Takes over what a session left open, and stops when its state changes. Returns what it is about. */
export function useDeferred(
  calculator: AnyCalculator,
  session: Session,
  start: StartWorker | undefined,
  dispatch: (action: Action) => void,
): string {
  const [stage, setStage] = useState('');
  const { state, evaluation } = session;
  const isOpen = !evaluation.ok && evaluation.calculation === 'running';
  useEffect(() => {
    if (!isOpen || !start) return;
    const onEvaluation = (outcome: Evaluation) =>
      dispatch({ type: 'evaluated', state, evaluation: outcome });
    const task = { calculator, state, onStage: setStage, onEvaluation };
    return isHeavy(calculator, state) ? runBeside(task, start) : runHere(task);
  }, [calculator, state, isOpen, start, dispatch]);
  return stage;
}
