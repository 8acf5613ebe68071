import { fromSI } from '#units/convert';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { Provenance } from '#chart/provenance.ts';
import { CrossSection } from './CrossSection.tsx';
import type { GrowthCurves } from './growth-curves.ts';
import { momentAt, momentRows, type ShownUnits } from './moments.ts';
import { TimeSlider } from '../TimeSlider.tsx';

interface Properties {
  id: string;
  provenance: Provenance;
  curves: GrowthCurves;
  shownUnits: ShownUnits;
  /** Part of the whole time that the picture shows. */
  fraction: number;
  onMove: (fraction: number) => void;
}

/** The cross-section at a moment the reader chooses, and the growth as a table. */
export function SectionFigure(properties: Properties) {
  const { id, provenance, curves, shownUnits, fraction, onMove } = properties;
  const time = fraction * curves.span;
  const moment = momentAt(curves, shownUnits, time);
  const says = `after ${moment.when}: ${moment.thickness}, ${moment.resistance}`;
  const at = (when: number) => fromSI(curves.thickness(when), shownUnits.thickness);
  return (
    <FigureFrame
      name="interphase-cross-section"
      provenance={provenance}
      caption={`The layer ${says}. It has exchanged ${moment.lithium} with its electrode. Its thickness is to scale.`}
    >
      <CrossSection
        id={`${id}-section`}
        description={`The layer ${says}.`}
        now={at(time)}
        start={at(0)}
        end={at(curves.span)}
        axisLabel={`distance from the electrode / ${units[shownUnits.thickness].label}`}
      />
      <TimeSlider
        id={`${id}-moment`}
        fraction={fraction}
        says={says}
        plays="Let it grow"
        onMove={onMove}
      />
      <ChartTable
        summary="The growth as a table"
        label="Growth of the layer"
        columns={['Time', 'Thickness', 'Area-specific resistance', 'Charge exchanged']}
        rows={() => momentRows(curves, shownUnits)}
      />
    </FigureFrame>
  );
}
