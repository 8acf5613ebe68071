import { useEffect, useState } from 'react';
import type { MonteCarloSummary } from '#statistics/monte-carlo-propagation';
import { formatInterval, formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import type { AnyCalculator } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { monteCarloDraws, startMonteCarlo } from '../model/monte-carlo.ts';

interface Properties {
  calculator: AnyCalculator;
  result: Success;
  name: string;
  unit: UnitId;
}

interface Progress {
  left: number;
  summary?: MonteCarloSummary;
  problem?: string;
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
function useMonteCarlo({ calculator, result, name }: Properties, cancelled: boolean): Progress {
  const [progress, setProgress] = useState<Progress>({ left: monteCarloDraws });
  useEffect(() => {
    if (cancelled) return;
    const run = startMonteCarlo(calculator, result, name);
    let timer = setTimeout(function step() {
      const next = advance(run);
      setProgress(next);
      if (next.left > 0) timer = setTimeout(step);
    });
    return () => clearTimeout(timer);
  }, [calculator, result, name, cancelled]);
  return progress;
}

/** First-order and Monte Carlo uncertainty of one output, side by side. */
export default function MonteCarlo(properties: Properties) {
  const [cancelled, setCancelled] = useState(false);
  const { left, summary, problem } = useMonteCarlo(properties, cancelled);
  const { result, name, unit } = properties;
  if (cancelled) {
    return (
      <p>
        Stopped.{' '}
        <button type="button" onClick={() => setCancelled(false)}>
          Run again
        </button>
      </p>
    );
  }
  if (problem) return <p role="status">{problem}</p>;
  if (!summary) {
    return (
      <p>
        <progress
          max={monteCarloDraws}
          value={monteCarloDraws - left}
          aria-label="Monte Carlo draws made"
        />{' '}
        <button type="button" onClick={() => setCancelled(true)}>
          Stop
        </button>
      </p>
    );
  }
  const estimate = result.results[name];
  if (!estimate) return null;
  const [low, high] = estimate.interval ?? [estimate.value, estimate.value];
  const drawn = formatQuantity(summary.mean, { unit, uncertainty: summary.standardDeviation });
  const first = formatQuantity(estimate.value, { unit, uncertainty: estimate.uncertainty });
  return (
    <div className="monte-carlo" role="status">
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
            <td>{first.text}</td>
            <td>{formatInterval(low, high, { unit }).text}</td>
          </tr>
          <tr>
            <th scope="row">Monte Carlo</th>
            <td>{drawn.text}</td>
            <td>{formatInterval(summary.interval[0], summary.interval[1], { unit }).text}</td>
          </tr>
        </tbody>
      </table>
      <p className="result-note">
        {summary.draws.toLocaleString('en-GB')} draws from normal distributions with a fixed seed
        {summary.failures > 0 &&
          `; ${summary.failures} of them fell outside the model and are left out`}
        . The two agree where the model is nearly straight over the uncertainties.
      </p>
    </div>
  );
}
