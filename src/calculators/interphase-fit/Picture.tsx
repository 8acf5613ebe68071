import { useState } from 'react';
import { formatNumber, formatQuantity } from '#units/format';
import { units } from '#units/units';
import { stateToQuery } from '#kit/model/address.ts';
import { permalink } from '#kit/model/citation.ts';
import { ChartTable } from '#kit/chart/ChartTable.tsx';
import { FigureFrame } from '#kit/chart/FigureFrame.tsx';
import { XyChart } from '#kit/chart/XyChart.tsx';
import type { PictureProperties } from '#kit/CalculatorView.tsx';
import calculator from './calculator.ts';
import type { Details, RankedFit, Values } from './compute.ts';
import { curveOf } from './fit-law.ts';
import { drawnPoints, FitPlot, type TimeAxis } from './FitPlot.tsx';
import { LawTable } from './LawTable.tsx';
import { limitsOf } from './limits.ts';
import { frames } from './observable.ts';

function Residuals({
  id,
  fit,
  details,
  unit,
}: {
  id: string;
  fit: RankedFit;
  details: Details;
  unit: string;
}) {
  const stride = Math.ceil(fit.residuals.length / drawnPoints);
  const points = fit.residuals.flatMap((y, index) =>
    index % stride === 0 ? [{ x: Math.sqrt(details.series.hours[index] ?? 0), y }] : [],
  );
  const largest = fit.residuals.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return (
    <XyChart
      id={id}
      title={`Residuals of the ${fit.name} law`}
      description={`Measured values differ from the ${fit.name} law by at most ${formatNumber(largest, 2)} ${unit}.`}
      x={{ label: '√t / √h', holds: [0] }}
      y={{ label: `residual / ${unit}`, holds: [0], tickCount: 4 }}
      plotHeight={110}
      yMarks={[{ at: 0, dash: 'solid' }]}
      points={[{ id: 'residuals', points }]}
    />
  );
}

/** Data with the laws through them, their ranking, and what the data cannot tell. */
export default function FitPicture({ result, session, site }: PictureProperties) {
  const [axis, setAxis] = useState<TimeAxis>('root');
  const values = result.reading.values as unknown as Values;
  const details = result.details as Details;
  const { series, fits, timeConstantHours } = details;
  const { unit, label } = frames[values.observable];
  const unitLabel = units[unit].label;
  const chosen = fits.find(({ id }) => id === values.law);
  if (!chosen) return null;
  const at = formatQuantity(values.predictAt, { unit: 'h', digits: 3 }).text;
  const description = `The ${chosen.name} law gives ${formatNumber(chosen.prediction.value, 3)} ${unitLabel} at ${at}.`;
  const provenance = {
    title: calculator.title,
    version: site.version,
    permalink: permalink(site, stateToQuery(calculator, session.state).toString()),
  };
  return (
    <>
      <LawTable values={values} details={details} />
      <div className="limits">
        <p>These data cannot tell:</p>
        <ul>
          {limitsOf(values, result.results, details).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      <FigureFrame
        name="interphase-fit"
        provenance={provenance}
        caption={
          <>
            {description} {axis === 'root' && 'Against √t a parabola is a straight line. '}
            {series.hours.length > drawnPoints && 'Only some of the points are drawn.'}
          </>
        }
      >
        <label className="starting-points">
          Drawn against{' '}
          <select value={axis} onChange={(event) => setAxis(event.target.value as TimeAxis)}>
            <option value="root">the root of time, √t</option>
            <option value="time">time, t</option>
          </select>
        </label>
        <FitPlot
          id={`${calculator.id}-plot`}
          values={values}
          details={details}
          axis={axis}
          description={description}
        />
      </FigureFrame>
      <FigureFrame
        name="interphase-fit-residuals"
        provenance={provenance}
        caption="Measured less fitted. A bow means another law; a single outlier, another look at its spectrum."
      >
        <Residuals
          id={`${calculator.id}-residuals`}
          fit={chosen}
          details={details}
          unit={unitLabel}
        />
        <ChartTable
          label="Measured and fitted values"
          columns={['Time / h', `${label} / ${unitLabel}`, ...fits.map(({ name }) => name)]}
          rows={() =>
            series.hours.map((hours, index) => [
              formatNumber(hours, 4),
              formatNumber(series.values[index] ?? 0, 4),
              ...fits.map((fit) => formatNumber(curveOf(fit, timeConstantHours)(hours), 4)),
            ])
          }
        />
      </FigureFrame>
    </>
  );
}
