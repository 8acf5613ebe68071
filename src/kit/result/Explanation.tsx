import { memo, type ComponentType } from 'react';
import type { Site } from '../model/citation.ts';
import type { AnyCalculator, Literature } from '../model/definition.ts';
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

const CurrentPicture = memo(function CurrentPicture({
  Picture,
  ...properties
}: PictureProperties & { Picture: ComponentType<PictureProperties> }) {
  return <Picture {...properties} />;
});

/** What makes a result understood: the equation with the reader's numbers, the picture. */
export const Explanation = memo(function Explanation(properties: Properties) {
  const { calculator, Picture, marked, onMark, ...shared } = properties;
  const result = shared.session.evaluation;
  if (!result.ok) return null;
  return (
    <>
      <Equation calculator={calculator} result={result} marked={marked} onMark={onMark} />
      {Picture && <CurrentPicture Picture={Picture} {...shared} result={result} />}
    </>
  );
});
