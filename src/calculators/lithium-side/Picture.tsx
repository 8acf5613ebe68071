import type { PictureOf } from '#kit/result/Explanation.tsx';
import type calculator from './calculator.ts';
import { Checklist } from './Checklist.tsx';
import { checklistOf } from './report-lines.ts';
import { RulerFigure } from './RulerFigure.tsx';
import { SectionFigure } from './SectionFigure.tsx';
import { StabilityFigure } from './StabilityFigure.tsx';
import { StepTable } from './StepTable.tsx';
import { TraceFigure } from './TraceFigure.tsx';
import { Specimens } from './Verdict.tsx';

export type Properties = PictureOf<typeof calculator>;

/** What may be reported, the trace it rests on, what limits it, and what the report still lacks. */
export default function LithiumSidePicture(properties: Properties) {
  const { values, details, outputUnits } = properties;
  const unit = outputUnits.criticalCurrentDensity ?? 'mA/cm2';
  return (
    <>
      <Specimens specimens={details.specimens} unit={unit} />
      {details.drawn.length > 0 && <TraceFigure {...properties} />}
      <StepTable test={details.test} lithiumMolarVolume={values.lithiumMolarVolume} unit={unit} />
      <RulerFigure {...properties} />
      {values.limits === 'with' && <SectionFigure {...properties} />}
      {values.limits === 'with' && <StabilityFigure {...properties} />}
      <Checklist lines={checklistOf(values, details)} />
    </>
  );
}
