import { useState } from 'react';
import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import { stateToQuery } from '#kit/model/address.ts';
import { permalink } from '#kit/model/citation.ts';
import { ChartTable } from '#kit/chart/ChartTable.tsx';
import { FigureFrame } from '#kit/chart/FigureFrame.tsx';
import type { PictureProperties } from '#kit/CalculatorView.tsx';
import calculator from './calculator.ts';
import { lawLabel } from './compared-laws.ts';
import { CrossSection } from './CrossSection.tsx';
import { growthCurves, type GrowthCurves } from './growth-curves.ts';
import { GrowthChart } from './GrowthChart.tsx';
import type { GrowthValues } from './rates.ts';
import { TimeSlider } from './TimeSlider.tsx';

interface ShownUnits {
  time: UnitId;
  thickness: UnitId;
  resistance: UnitId;
  lithium: UnitId;
}

function unitsOf({ result, session }: PictureProperties): ShownUnits {
  const { outputUnits } = session.state;
  return {
    time: result.reading.given.time?.unit ?? 'h',
    thickness: outputUnits.interphaseThickness ?? 'nm',
    resistance: outputUnits.areaSpecificResistance ?? 'Ohm.cm2',
    lithium: outputUnits.lithiumConsumed ?? 'mA.h/cm2',
  };
}

const shown = (si: number, unit: UnitId) => formatQuantity(si, { unit, digits: 3 }).text;

/** The layer at one time, in words for a row of the table. */
function rowAt(curves: GrowthCurves, shownIn: ShownUnits, time: number): string[] {
  const thickness = curves.thickness(time);
  return [
    shown(time, shownIn.time),
    shown(thickness, shownIn.thickness),
    shown(curves.resistance(thickness), shownIn.resistance),
    shown(curves.lithium(thickness), shownIn.lithium),
  ];
}

const rows = 10;

function comparison({ compared, matchedAt }: GrowthCurves, law: string, unit: UnitId): string {
  if (compared.length === 0) return '';
  if (matchedAt === undefined) {
    return ' The faint lines are what the reaction alone and transport alone would give; the layer is thinner than either.';
  }
  return ` The faint lines are other laws, made to agree with the ${law} one at the start and after ${shown(matchedAt, unit)}: up to there a measurement would hardly tell them apart.`;
}

/** The layer growing: thickness and resistance against time, and a cross-section at a chosen moment. */
export default function GrowthPicture(properties: PictureProperties) {
  const { result, session, site } = properties;
  const [fraction, setFraction] = useState(1);
  const values = result.reading.values as unknown as GrowthValues;
  const curves = growthCurves(values);
  const shownIn = unitsOf(properties);
  const law = lawLabel(values.law);
  const time = fraction * curves.span;
  const [when = '', thick = '', resistance = '', lithium = ''] = rowAt(curves, shownIn, time);
  const moment = { time, label: when };
  const says = `after ${when}: ${thick}, ${resistance}`;
  const final = rowAt(curves, shownIn, curves.span);
  const limit = values.areaSpecificResistanceLimit;
  const provenance = {
    title: calculator.title,
    version: site.version,
    permalink: permalink(site, stateToQuery(calculator, session.state).toString()),
  };
  const shared = {
    law: values.law,
    curves,
    shownTime: (si: number) => fromSI(si, shownIn.time),
    timeLabel: `time at the potential t / ${units[shownIn.time].label}`,
    moment,
  };
  return (
    <>
      <FigureFrame
        name="interphase-cross-section"
        provenance={provenance}
        caption={`The layer ${says}. It binds ${lithium} of lithium. Its thickness is to scale.`}
      >
        <CrossSection
          id={`${calculator.id}-section`}
          description={`The layer ${says}.`}
          now={fromSI(curves.thickness(time), shownIn.thickness)}
          start={fromSI(values.initialThickness, shownIn.thickness)}
          end={fromSI(curves.thickness(curves.span), shownIn.thickness)}
          axisLabel={`distance from the electrode / ${units[shownIn.thickness].label}`}
        />
        <TimeSlider
          id={`${calculator.id}-moment`}
          fraction={fraction}
          says={says}
          onMove={setFraction}
        />
        <ChartTable
          summary="The growth as a table"
          label="Growth of the layer"
          columns={['Time', 'Thickness', 'Area-specific resistance', 'Lithium bound']}
          rows={() =>
            Array.from({ length: rows + 1 }, (_, index) =>
              rowAt(curves, shownIn, (curves.span * index) / rows),
            )
          }
        />
      </FigureFrame>
      <FigureFrame
        name="interphase-thickness"
        provenance={provenance}
        caption={`Thickness against time.${comparison(curves, law, shownIn.time)}`}
      >
        <GrowthChart
          {...shared}
          id={`${calculator.id}-thickness`}
          title="Thickness of the interphase against time"
          description={`By the ${law} law the layer is ${final[1]} thick after ${final[0]}.`}
          valueLabel={`thickness x / ${units[shownIn.thickness].label}`}
          shownAt={(si) => fromSI(si, shownIn.thickness)}
        />
      </FigureFrame>
      <FigureFrame
        name="interphase-resistance"
        provenance={provenance}
        caption="Area-specific resistance against time: the same curves, divided by the conductivity of the layer and raised by what does not grow."
      >
        <GrowthChart
          {...shared}
          id={`${calculator.id}-resistance`}
          title="Area-specific resistance of the interface against time"
          description={`By the ${law} law the resistance is ${final[2]} after ${final[0]}.`}
          valueLabel={`ASR / ${units[shownIn.resistance].label}`}
          shownAt={(si) => fromSI(curves.resistance(si), shownIn.resistance)}
          limit={
            limit === undefined
              ? undefined
              : { at: fromSI(limit, shownIn.resistance), label: 'limit' }
          }
        />
      </FigureFrame>
    </>
  );
}
