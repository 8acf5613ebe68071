import { useState } from 'react';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { Provenance } from '#chart/provenance.ts';
import { drawnPoints } from '#chart/thinned.ts';
import type { Details, Values } from './compute.ts';
import { FitPlot, type TimeAxis } from './FitPlot.tsx';

interface Properties {
  id: string;
  values: Values;
  details: Details;
  description: string;
  provenance: Provenance;
}

/** The data with the laws through them, against time or its root as the reader likes. */
export function FitFigure({ id, values, details, description, provenance }: Properties) {
  const [axis, setAxis] = useState<TimeAxis>('root');
  const isThinned = details.observations.x.length > drawnPoints;
  return (
    <FigureFrame
      name="interphase-fit"
      provenance={provenance}
      caption={[
        description,
        axis === 'root' && 'Against √t a parabola is a straight line.',
        details.observations.uncertainties && 'Bars are two stated standard uncertainties.',
        isThinned && 'Only some of the points are drawn.',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <label className="starting-points">
        Drawn against{' '}
        <select value={axis} onChange={(event) => setAxis(event.target.value as TimeAxis)}>
          <option value="root">the root of time, √t</option>
          <option value="time">time, t</option>
        </select>
      </label>
      <FitPlot id={id} values={values} details={details} axis={axis} description={description} />
    </FigureFrame>
  );
}
