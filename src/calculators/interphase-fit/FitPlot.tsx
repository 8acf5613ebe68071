import { fromSI, uncertaintyFromSI } from '#units/convert';
import { units } from '#units/units';
import { dashes } from '#chart/dash-array.ts';
import { intervalBand } from '#chart/interval-band.ts';
import { thinned } from '#chart/thinned.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { XyBand, XyPoints, XySeries } from '#chart/xy-chart-parts.ts';
import type { Details, RankedFit, Values } from './compute.ts';
import { predictorOf } from './fit-law.ts';
import { lawById } from './laws.ts';
import { frames } from './observable.ts';

export type TimeAxis = 'time' | 'root';

interface Properties {
  id: string;
  values: Values;
  details: Details;
  axis: TimeAxis;
  description: string;
}

/** A time on the axis, of hours or of their roots. */
const placeOf = (axis: TimeAxis, time: number) => {
  const hours = fromSI(time, 'h');
  return axis === 'root' ? Math.sqrt(hours) : hours;
};

/** The measured values in the unit of the plot, each with a bar of two stated standard uncertainties. */
export function measured(
  { observations }: Details,
  { observable }: Values,
  axis: TimeAxis,
  si: readonly number[] = observations.y,
): XyPoints['points'] {
  const { unit } = frames[observable];
  return si.map((value, index) => {
    const point = { x: placeOf(axis, observations.x[index] ?? 0), y: fromSI(value, unit) };
    const stated = observations.uncertainties?.[index];
    if (stated === undefined) return point;
    const bar = 2 * uncertaintyFromSI(stated, unit);
    return { ...point, low: point.y - bar, high: point.y + bar };
  });
}

/** Times evenly spaced in √t, from zero to a little beyond all there is. */
function timesToDraw(last: number): number[] {
  const count = 80;
  return Array.from({ length: count + 1 }, (_, index) => last * (index / count) ** 2);
}

function seriesOf(
  fit: RankedFit,
  index: number,
  times: number[],
  { axis, details, values }: Properties,
): XySeries {
  const { law } = lawById(fit.id, details.timeConstant);
  const { unit } = frames[values.observable];
  const isChosen = fit.id === values.law;
  return {
    id: fit.id,
    label: fit.name,
    look: isChosen ? 'own' : 'faint',
    dash: isChosen ? 'solid' : dashes[(index + 1) % dashes.length],
    points: times.map((time) => [
      placeOf(axis, time),
      fromSI(law.value(fit.curve.parameters, time), unit),
    ]),
  };
}

function bandOf(fit: RankedFit, times: number[], { axis, details, values }: Properties): XyBand[] {
  const predict = predictorOf(lawById(fit.id, details.timeConstant), fit.curve);
  const { unit } = frames[values.observable];
  const predicted = times.map((time) => {
    const interval = predict(time).predictionInterval;
    return {
      x: placeOf(axis, time),
      interval: interval && ([fromSI(interval[0], unit), fromSI(interval[1], unit)] as const),
    };
  });
  return intervalBand({ id: 'band', label: '95 %, one more point' }, predicted);
}

/** Where the prediction by the chosen law stands. */
function predictionOf(fit: RankedFit, { axis, values }: Properties): XyPoints {
  const { unit } = frames[values.observable];
  return {
    id: 'prediction',
    label: 'prediction',
    look: 'own',
    hollow: true,
    marker: 'M0-6L6 0L0 6L-6 0z',
    points: [{ x: placeOf(axis, values.predictAt), y: fromSI(fit.prediction.value, unit) }],
  };
}

/** Data with all laws, against time or its root; the law of the prediction stands out. */
export function FitPlot(properties: Properties) {
  const { id, values, details, axis, description } = properties;
  const { observations, fits } = details;
  const { unit, label } = frames[values.observable];
  const last = Math.max(...observations.x, values.predictAt) * 1.04;
  const times = timesToDraw(last);
  const chosen = fits.filter((fit) => fit.id === values.law);
  const others = fits.filter((fit) => fit.id !== values.law);
  return (
    <XyChart
      id={id}
      title={
        axis === 'root'
          ? 'Measured values against the root of time'
          : 'Measured values against time'
      }
      description={description}
      x={{
        label: axis === 'root' ? '√t / √h' : 'time t / h',
        domain: [0, placeOf(axis, last)],
      }}
      y={{ label: `${label} / ${units[unit].label}` }}
      bands={chosen.flatMap((fit) => bandOf(fit, times, properties))}
      series={[...others, ...chosen].map((fit, index) => seriesOf(fit, index, times, properties))}
      points={[
        { id: 'measured', label: 'measured', points: thinned(measured(details, values, axis)) },
        ...chosen.map((fit) => predictionOf(fit, properties)),
      ]}
    />
  );
}
