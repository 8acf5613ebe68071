import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { AnyCalculator, Literature } from '../../src/kit/model/definition.ts';
import type { Success } from '../../src/kit/model/evaluate.ts';
import { openSession } from '../../src/kit/model/session.ts';

const nothing: Literature = { conductivities: [], presets: [] };

/** A calculator as a reader meets it who opens an address: what comes out, and what is said beside it. */
export function opened(id: string) {
  const calculator = calculators.get(id) as AnyCalculator;
  const evaluation = (query: string) => openSession(calculator, query, evaluate).evaluation;

  /** The evaluation of an address that must give a result. */
  function success(query: string): Success {
    const found = evaluation(query);
    if (!found.ok) throw new Error(JSON.stringify(found.reading.problems));
    return found;
  }
  function cautionsOf(query: string) {
    const { reading, results, details } = success(query);
    return calculator.cautions?.(reading.values as never, results, nothing, details) ?? [];
  }
  return {
    calculator,
    success,
    cautionsOf,
    /** All cautions in one text. */
    cautions: (query: string) =>
      cautionsOf(query)
        .map(({ text }) => text)
        .join(' '),
    /** Value of an output in SI; undefined where there is none. */
    result: (query: string, output: string) => success(query).results[output]?.value,
    problems: (query: string) => evaluation(query).reading.problems,
  };
}
