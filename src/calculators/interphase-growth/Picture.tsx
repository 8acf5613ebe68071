import { useState } from 'react';
import { fromSI } from '#units/convert';
import { units } from '#units/units';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import { lawLabel } from './compared-laws.ts';
import { growthCurves } from './growth-curves.ts';
import { GrowthChart } from './GrowthChart.tsx';
import { comparison, momentAt, type ShownUnits } from './moments.ts';
import { SectionFigure } from './SectionFigure.tsx';

type Properties = PictureOf<typeof calculator>;

function unitsOf({ given, outputUnits }: Properties): ShownUnits {
  return {
    time: given.time?.unit ?? 'h',
    thickness: outputUnits.interphaseThickness ?? 'nm',
    resistance: outputUnits.areaSpecificResistance ?? 'Ohm.cm2',
    lithium: outputUnits.lithiumConsumed ?? 'mA.h/cm2',
  };
}

/** Everything the figures share: the curves, the moment shown, the units, the source. */
function sharedOf(properties: Properties, fraction: number) {
  const { values, provenance } = properties;
  const curves = growthCurves(values);
  const shownUnits = unitsOf(properties);
  const time = fraction * curves.span;
  return {
    values,
    shownUnits,
    law: lawLabel(values.law),
    end: momentAt(curves, shownUnits, curves.span),
    provenance,
    chart: {
      law: values.law,
      curves,
      shownTime: (si: number) => fromSI(si, shownUnits.time),
      timeLabel: `time at the potential t / ${units[shownUnits.time].label}`,
      moment: { time, label: momentAt(curves, shownUnits, time).when },
    },
  };
}

type Shared = ReturnType<typeof sharedOf>;

function ThicknessFigure({ shared }: { shared: Shared }) {
  const { chart, law, end, provenance, shownUnits } = shared;
  return (
    <FigureFrame
      name="interphase-thickness"
      provenance={provenance}
      caption={`Thickness against time.${comparison(chart.curves, law, shownUnits.time)}`}
    >
      <GrowthChart
        {...chart}
        id={`${calculator.id}-thickness`}
        title="Thickness of the interphase against time"
        description={`By the ${law} law the layer is ${end.thickness} thick after ${end.when}.`}
        valueLabel={`thickness x / ${units[shownUnits.thickness].label}`}
        shownAt={(si) => fromSI(si, shownUnits.thickness)}
      />
    </FigureFrame>
  );
}

function ResistanceFigure({ shared, reached }: { shared: Shared; reached?: number }) {
  const { chart, law, end, provenance, shownUnits, values } = shared;
  const limit = values.areaSpecificResistanceLimit;
  return (
    <FigureFrame
      name="interphase-resistance"
      provenance={provenance}
      caption="Area-specific resistance against time: the same curves, divided by the conductivity of the layer and raised by what does not grow. A hollow dot marks where the limit is reached."
    >
      <GrowthChart
        {...chart}
        id={`${calculator.id}-resistance`}
        title="Area-specific resistance of the interface against time"
        description={`By the ${law} law the resistance is ${end.resistance} after ${end.when}.`}
        valueLabel={`ASR / ${units[shownUnits.resistance].label}`}
        shownAt={(si) => fromSI(chart.curves.resistance(si), shownUnits.resistance)}
        limit={
          limit === undefined
            ? undefined
            : { at: fromSI(limit, shownUnits.resistance), label: 'limit' }
        }
        timeToLimit={reached}
      />
    </FigureFrame>
  );
}

/** The layer growing: a cross-section at a chosen moment, thickness and resistance against time. */
export default function GrowthPicture(properties: Properties) {
  const [fraction, setFraction] = useState(1);
  const shared = sharedOf(properties, fraction);
  return (
    <>
      <SectionFigure
        id={calculator.id}
        provenance={shared.provenance}
        curves={shared.chart.curves}
        shownUnits={shared.shownUnits}
        fraction={fraction}
        onMove={setFraction}
      />
      <ThicknessFigure shared={shared} />
      <ResistanceFigure shared={shared} reached={properties.results.timeToLimit?.value} />
    </>
  );
}
