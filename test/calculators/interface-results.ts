import { calculators } from '../../src/calculators/all.ts';
import { interfaceCautions } from '../../src/calculators/interfacial-resistance/cautions.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { openSession } from '../../src/kit/model/session.ts';

export const calculator = calculators.get('interfacial-resistance') as AnyCalculator;

export function success(query: string): Success {
  const { evaluation } = openSession(calculator, query);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return evaluation;
}

/** Resistance of one interface, Ω m². */
export function own(query: string): number {
  return success(query).results.interfacialAreaSpecificResistance?.value ?? Number.NaN;
}

/** What is said beside the result. */
export function cautions(query: string): string {
  const { reading, results } = success(query);
  return interfaceCautions(reading.values as never, results)
    .map(({ text }) => text)
    .join(' ');
}
