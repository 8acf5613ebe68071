import { memo, type ComponentType } from 'react';
import type { Site } from '../model/citation.ts';
import type { AnyCalculator, Caution, Literature } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import type { Action, Session } from '../model/session.ts';
import { Equation } from './Equation.tsx';

/** What a calculator's own picture receives. */
export interface PictureProperties {
  result: Success;
  session: Session;
  literature: Literature;
  site: Site;
  act: (action: Action) => void;
}

interface Properties extends Omit<PictureProperties, 'result'> {
  calculator: AnyCalculator;
  Picture?: ComponentType<PictureProperties>;
  marked: string | undefined;
  onMark: (name: string | undefined) => void;
}

function cautionsOf(calculator: AnyCalculator, result: Success, literature: Literature): Caution[] {
  const { reading, results, details } = result;
  return calculator.cautions?.(reading.values as never, results, literature, details) ?? [];
}

const CurrentPicture = memo(function CurrentPicture({
  Picture,
  ...properties
}: PictureProperties & { Picture: ComponentType<PictureProperties> }) {
  return <Picture {...properties} />;
});

/** What makes a result understood: cautions, the equation with the reader's numbers, the picture. */
export const Explanation = memo(function Explanation(properties: Properties) {
  const { calculator, Picture, marked, onMark, ...shared } = properties;
  const { session, literature } = shared;
  const result = session.evaluation;
  if (!result.ok) return null;
  return (
    <>
      <ul className="cautions" aria-label="Cautions">
        {cautionsOf(calculator, result, literature).map((caution) => (
          <li key={caution.text}>{caution.text}</li>
        ))}
      </ul>
      <Equation calculator={calculator} result={result} marked={marked} onMark={onMark} />
      {Picture && <CurrentPicture Picture={Picture} {...shared} result={result} />}
    </>
  );
});
