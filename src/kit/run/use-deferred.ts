import { useEffect, useState } from 'react';
import { evaluateOrFault, notFetched } from './deferred.ts';
import type { AnyCalculator } from '../model/definition.ts';
import type { Evaluation, EvaluationOptions } from '../model/evaluate.ts';
import { faulty } from '../model/fault.ts';
import type { EvaluationNews, EvaluationTask } from './evaluation-worker.ts';
import type { Action, Session } from '../model/session.ts';
import { loadSolver } from './solver.ts';
import type { SessionCache } from '../model/session-cache.ts';
import type { CalculatorState } from '../model/state.ts';

/** Starts a worker that runs serveEvaluations. */
export type StartWorker = () => Worker;

/** Code that was fetched for one state and serves all others. */
export type FetchedTools = Pick<EvaluationOptions, 'solve' | 'later'>;

interface Task {
  calculator: AnyCalculator;
  state: CalculatorState;
  cache: SessionCache;
  onStage: (stage: string) => void;
  onTools: (tools: FetchedTools) => void;
  onEvaluation: (evaluation: Evaluation) => void;
}

/** Typing settles before a long calculation begins. */
const settleMilliseconds = 200;

/** Evaluates on the page itself, once the solver is there. Returns how to stop it. */
function runHere({ calculator, state, cache, ...task }: Task): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let isDone = false;
  task.onStage('fetching the solver');
  const run = async () => {
    const code = await Promise.all([loadSolver(), calculator.later?.load()]).catch(() => undefined);
    if (signal.aborted) return;
    // The reader may try again; nothing on the page goes on turning for ever.
    if (!code) return task.onEvaluation(notFetched);
    const [solve, later] = code;
    task.onTools({ solve, later });
    const evaluation = evaluateOrFault(calculator, state, { solve, later, cache, signal });
    isDone = true;
    task.onEvaluation(evaluation);
  };
  run().catch(reportError);
  // Its details are made later, with the same signal: what has its outcome is not stopped any more.
  return () => {
    if (!isDone) controller.abort();
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
      else task.onEvaluation('fault' in data ? faulty(data.fault) : data.evaluation);
    };
    const { calculator, state } = task;
    worker.postMessage({ calculator: calculator.id, state } satisfies EvaluationTask);
  }, settleMilliseconds);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

interface Deferral {
  calculator: AnyCalculator;
  session: Session;
  cache: SessionCache;
  startWorker: StartWorker | undefined;
  dispatch: (action: Action) => void;
  onTools: (tools: FetchedTools) => void;
}

/** Takes over what a session left open, and stops when its state changes. Returns what it is about. */
export function useDeferred(deferral: Deferral): string {
  const { calculator, session, cache, startWorker, dispatch, onTools } = deferral;
  const [stage, setStage] = useState('');
  const { state, evaluation } = session;
  const isOpen = !evaluation.ok && evaluation.calculation === 'running';
  useEffect(() => {
    if (!isOpen || !startWorker) return;
    const onEvaluation = (outcome: Evaluation) =>
      dispatch({ type: 'evaluated', state, evaluation: outcome });
    const task = { calculator, state, cache, onStage: setStage, onTools, onEvaluation };
    return calculator.heavy?.(state) ? runBeside(task, startWorker) : runHere(task);
  }, [calculator, state, cache, isOpen, startWorker, dispatch, onTools]);
  return stage;
}
