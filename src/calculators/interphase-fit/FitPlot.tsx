import { fromSI } from '#units/convert';
import { units } from '#units/units';
import { dashes } from '#chart/dash-array.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { XyBand, XySeries } from '#chart/xy-chart-parts.ts';
import type { Details, RankedFit, Values } from './compute.ts';
import { curveOf, predictorOf } from './fit-law.ts';
import { frames } from './observable.ts';

export type TimeAxis = 'time' | 'root';

interface Properties {
  id: string;
  values: Values;
  details: Details;
  axis: TimeAxis;
  description: string;
}

/** More markers than that hide each other. */
export const drawnPoints = 200;

/** A measured value with a bar of two stated standard uncertainties. */
export function withBar(y = Number.NaN, uncertainty?: number) {
  if (uncertainty === undefined) return { y };
  return { y, low: y - 2 * uncertainty, high: y + 2 * uncertainty };
}

const place = (axis: TimeAxis, hours: number) => (axis === 'root' ? Math.sqrt(hours) : hours);

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
  const curve = curveOf(fit, details.timeConstantHours);
  const isChosen = fit.id === values.law;
  return {
    id: fit.id,
    label: fit.name,
    look: isChosen ? 'own' : 'faint',
    dash: isChosen ? 'solid' : dashes[(index + 1) % dashes.length],
    points: times.map((hours) => [place(axis, hours), curve(hours)]),
  };
}

function bandOf(fit: RankedFit, times: number[], { axis, details }: Properties): XyBand[] {
  const predict = predictorOf(fit, details.timeConstantHours);
  const points = times.flatMap((hours) => {
    const interval = predict(hours).predictionInterval;
    return interval ? [[place(axis, hours), ...interval] as const] : [];
  });
  return points.length > 0 ? [{ id: 'band', label: '95 %, one more point', points }] : [];
}

/** Data with all laws, against time or its root; the law of the prediction stands out. */
export function FitPlot(properties: Properties) {
  const { id, values, details, axis, description } = properties;
  const { series, fits } = details;
  const { unit, label } = frames[values.observable];
  const asked = fromSI(values.predictAt, 'h');
  const last = Math.max(...series.hours, asked) * 1.04;
  const times = timesToDraw(last);
  const chosen = fits.find((fit) => fit.id === values.law);
  const others = fits.filter((fit) => fit !== chosen);
  const stride = Math.ceil(series.hours.length / drawnPoints);
  const points = series.hours.flatMap((hours, index) =>
    index % stride === 0
      ? [{ x: place(axis, hours), ...withBar(series.values[index], series.uncertainties?.[index]) }]
      : [],
  );
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
        domain: [0, place(axis, last)],
      }}
      y={{ label: `${label} / ${units[unit].label}` }}
      bands={chosen ? bandOf(chosen, times, properties) : []}
      series={[
        ...others.map((fit, index) => seriesOf(fit, index, times, properties)),
        ...(chosen ? [seriesOf(chosen, 0, times, properties)] : []),
      ]}
      points={[
        { id: 'measured', label: 'measured', points },
        ...(chosen
          ? [
              {
                id: 'prediction',
                label: 'prediction',
                look: 'own',
                hollow: true,
                marker: 'M0-6L6 0L0 6L-6 0z',
                points: [{ x: place(axis, asked), y: chosen.prediction.value }],
              },
            ]
          : []),
      ]}
    />
  );
}
