import { useEffect, useState } from 'react';
import type { AnyCalculator } from './model/definition.ts';
import { evaluate } from './model/evaluate.ts';
import type { EvaluationNews, EvaluationTask } from './model/evaluation-worker.ts';
import type { Action, Session } from './model/session.ts';

/** Starts a worker that runs serveEvaluations. */
export type StartWorker = () => Worker;

/** Typing settles before a long calculation begins. */
const settleMilliseconds = 200;

/**
 * Runs what a session left open beside the page, and stops it when the state changes. Returns what
 * the worker is about. Where a browser refuses the worker the page itself calculates.
 */
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
    let worker: Worker | undefined;
    const here = () =>
      dispatch({ type: 'evaluated', state, evaluation: evaluate(calculator, state) });
    const timer = setTimeout(() => {
      setStage('starting');
      try {
        worker = start();
      } catch {
        here();
        return;
      }
      worker.onerror = here;
      worker.onmessage = ({ data }: MessageEvent<EvaluationNews>) => {
        if ('stage' in data) setStage(data.stage);
        else dispatch({ type: 'evaluated', state, evaluation: data.evaluation });
      };
      worker.postMessage({ calculator: calculator.id, state } satisfies EvaluationTask);
    }, settleMilliseconds);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [calculator, state, isOpen, start, dispatch]);
  return stage;
}
