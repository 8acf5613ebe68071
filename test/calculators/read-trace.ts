import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { Details } from '../../src/calculators/lithium-side/compute.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { initialState } from '../../src/kit/model/state.ts';

const calculator = calculators.get('lithium-side') as AnyCalculator;

/** What the calculator finds in a trace as the address writes it, with the limits of the interface beside it. */
export function read(trace: string, texts: Record<string, string> = {}, units?: string) {
  const state = initialState(calculator);
  Object.assign(state.texts, {
    source: 'trace',
    limits: 'with',
    areaSpecificResistanceRise: '',
    trace,
    ...texts,
  });
  if (units) state.units.trace = units;
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const { results } = evaluation;
  const value = (name: string) => results[name]?.value;
  return { value, details: evaluation.details as Details, results };
}
