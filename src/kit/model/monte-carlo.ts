import {
  startMonteCarloPropagation,
  type MonteCarloRun,
} from '#statistics/monte-carlo-propagation';
import type { AnyCalculator, ComputeContext, Estimate } from './definition.ts';
import { contextFor, type Success } from './evaluate.ts';
import { valuesOrNaN } from './outside-domain.ts';
import { numberOf, withNumbers } from './uncertain-cells.ts';

export const monteCarloDraws = 20_000;

/** The seed is fixed: the same numbers give the same draws on every machine. */
const seed = 0.2026;

/** A Monte Carlo propagation of one output of an evaluated calculator, to be advanced in pieces. */
export function startMonteCarlo(
  calculator: AnyCalculator,
  result: Success,
  output: string,
  given: Partial<ComputeContext> = {},
): MonteCarloRun {
  const context = contextFor(calculator, given);
  const { values, uncertainties } = result.reading;
  const inputs = Object.keys(uncertainties);
  return startMonteCarloPropagation({
    evaluate: (point) =>
      valuesOrNaN(1, () => {
        const drawn = withNumbers(values, inputs, point);
        const outcome = calculator.compute(drawn as never, context)[output] as
          number | Estimate | undefined;
        return [typeof outcome === 'number' ? outcome : (outcome?.value ?? Number.NaN)];
      }),
    values: inputs.map((key) => numberOf(values, key)),
    uncertainties: inputs.map((key) => uncertainties[key] as number),
    draws: monteCarloDraws,
    seed,
  });
}
