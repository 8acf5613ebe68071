import { memo } from 'react';
import type { AnyCalculator, Literature } from '../model/definition.ts';
import type { Evaluation } from '../model/evaluate.ts';

export interface CautionsProperties {
  calculator: AnyCalculator;
  evaluation: Evaluation;
  literature: Literature;
}

/** Likely slips and broken assumptions. */
export const Cautions = memo(function Cautions({
  calculator,
  evaluation,
  literature,
}: CautionsProperties) {
  if (!evaluation.ok) return null;
  const { reading, results, details } = evaluation;
  const cautions = calculator.cautions?.(reading.values as never, results, literature, details);
  return (
    <ul className="cautions" aria-label="Cautions">
      {cautions?.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
});
