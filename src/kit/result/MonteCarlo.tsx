import { useEffect, useState } from 'react';
import type { MonteCarloSummary } from '#statistics/monte-carlo-propagation';
import { formatInterval, formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import type { AnyCalculator } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { monteCarloDraws, startMonteCarlo } from '../model/monte-carlo.ts';
import { loadSolver } from '../run/solver.ts';
import { keepFocus } from './keep-focus.ts';

interface Properties {
  calculator: AnyCalculator;
  result: Success;
  name: string;
  unit: UnitId;
  /** What the fields hold. */
  texts: Record<string, string>;
}

interface Progress {
  left: number;
  summary?: MonteCarloSummary;
  problem?: string;
  /** An error of the program; whoever draws this throws it. */
  fault?: { error: unknown };
}

/** Draws made before the page may answer the reader again. */
const piece = 1000;

function advance(run: ReturnType<typeof startMonteCarlo>): Progress {
  const left = run.advance(piece);
  if (left > 0) return { left };
  const summary = run.summaries()[0];
  if (summary) return { left, summary };
  return {
    left,
    problem: 'Nearly every draw lies outside the model: the uncertainties are too wide for it.',
  };
}

/** Runs the draws piece by piece and stops when the inputs change or the reader says so. */
function useMonteCarlo(properties: Properties, isCancelled: boolean): Progress {
  const { calculator, result, name, texts } = properties;
  const [progress, setProgress] = useState<Progress>({ left: monteCarloDraws });
  useEffect(() => {
    if (isCancelled) return;
    const controller = new AbortController();
    const { signal } = controller;
    const run = async () => {
      const solve = calculator.needsSolver?.(texts) ? await loadSolver() : undefined;
      const later = calculator.later?.when(texts) ? await calculator.later.load() : undefined;
      const draws = startMonteCarlo(calculator, result, name, { solve, later, signal });
      for (let left = monteCarloDraws; left > 0;) {
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) return;
        const next = advance(draws);
        setProgress(next);
        left = next.left;
      }
    };
    run().catch((error) => {
      if (!signal.aborted) setProgress({ left: 0, fault: { error } });
    });
    return () => controller.abort();
  }, [calculator, result, name, texts, isCancelled]);
  return progress;
}

function Running({ left, onStop }: { left: number; onStop: () => void }) {
  return (
    <p>
      <progress
        max={monteCarloDraws}
        value={monteCarloDraws - left}
        aria-label="Monte Carlo draws made"
      />{' '}
      <button type="button" ref={keepFocus} onClick={onStop}>
        Stop
      </button>
    </p>
  );
}

function Comparison({ result, name, unit, summary }: Properties & { summary: MonteCarloSummary }) {
  const estimate = result.results[name];
  if (!estimate) return null;
  const [low, high] = estimate.interval ?? [estimate.value, estimate.value];
  const drawn = formatQuantity(summary.mean, { unit, uncertainty: summary.standardDeviation });
  const first = formatQuantity(estimate.value, { unit, uncertainty: estimate.uncertainty });
  return (
    <div className="monte-carlo" role="status" tabIndex={-1} ref={keepFocus}>
      <table>
        <caption>Two ways to carry the uncertainty</caption>
        <thead>
          <tr>
            <th scope="col">Method</th>
            <th scope="col">Value ± standard uncertainty</th>
            <th scope="col">95 % interval</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">First order</th>
            <td translate="no">{first.text}</td>
            <td translate="no">{formatInterval(low, high, { unit }).text}</td>
          </tr>
          <tr>
            <th scope="row">Monte Carlo</th>
            <td translate="no">{drawn.text}</td>
            <td translate="no">
              {formatInterval(summary.interval[0], summary.interval[1], { unit }).text}
            </td>
          </tr>
        </tbody>
      </table>
      <p key={`${summary.draws} ${summary.failures}`} className="result-note">
        {summary.draws.toLocaleString('en-GB')} draws from normal distributions with a fixed seed
        {summary.failures > 0 &&
          `; ${summary.failures} of them fell outside the model and are left out`}
        . The two agree where the model is nearly straight over the uncertainties.
      </p>
    </div>
  );
}

/** First-order and Monte Carlo uncertainty of one output, side by side. */
export default function MonteCarlo(properties: Properties) {
  const [isCancelled, setIsCancelled] = useState(false);
  const { left, summary, problem, fault } = useMonteCarlo(properties, isCancelled);
  if (fault) throw fault.error;
  if (isCancelled) {
    return (
      <p>
        Stopped.{' '}
        <button type="button" ref={keepFocus} onClick={() => setIsCancelled(false)}>
          Run again
        </button>
      </p>
    );
  }
  if (problem) return <p role="status">{problem}</p>;
  if (!summary) return <Running left={left} onStop={() => setIsCancelled(true)} />;
  return <Comparison {...properties} summary={summary} />;
}
