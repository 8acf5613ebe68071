import { conductivityAtTemperature } from '#physics/conductivity-at-temperature';
import type { CurvePrediction } from '#statistics/fitted-curve';
import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import type { LiteratureLine } from '#chart/literature-point.ts';
import { intervalBand } from '#chart/interval-band.ts';
import { thinned } from '#chart/thinned.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { XyBand, XyPoints, XySeries } from '#chart/xy-chart-parts.ts';
import type { Details, Values } from './compute.ts';
import { celsiusTicks, predictorOf, temperaturesToDraw } from './curves.ts';
import { relativeOf, type Form, type Row } from './data.ts';
import type { OtherSeries } from './other-series.ts';

interface Properties {
  id: string;
  values: Values;
  details: Details;
  /** Published lines to draw behind the data. */
  published: LiteratureLine[];
  publishedName: string;
  /** What the points of the chosen series are called. */
  name: string;
  others: readonly OtherSeries[];
  description: string;
}

/** What stands on the axis: σT or σ, in units of S/cm. */
function plotted(form: Form, temperature: number, conductivity: number): number {
  const inUnit = fromSI(conductivity, 'S/cm');
  return form === 'sigmaT' ? inUnit * temperature : inUnit;
}

function spanOf(rows: readonly Row[], predictAt: number): [number, number] {
  const all = [...rows.map(({ temperature }) => temperature), predictAt];
  const [coldest, hottest] = [Math.min(...all), Math.max(...all)];
  const margin = Math.max(0.06 * (hottest - coldest), 2);
  return [Math.max(1, coldest - margin), hottest + margin];
}

function lineOf(point: LiteratureLine, form: Form, temperatures: number[]): XySeries {
  const { activationEnergy = 0, arrheniusForm = 'sigmaT' } = point;
  const at = (temperature: number) =>
    conductivityAtTemperature({
      referenceConductivity: point.value,
      referenceTemperature: point.temperature,
      activationEnergy,
      temperature,
      form: arrheniusForm,
    });
  return {
    id: point.name,
    look: `family-${point.family}`,
    dash: 'dotted',
    points: temperatures.map((each) => [1000 / each, plotted(form, each, at(each))]),
  };
}

function measured(data: readonly Row[], form: Form, label: string): XyPoints {
  const points = thinned(data).map((row) => {
    const { temperature, conductivity } = row;
    const y = plotted(form, temperature, conductivity);
    const bar = 1 + 2 * (relativeOf(row) ?? 0);
    const at = formatQuantity(temperature, { unit: 'Cel', digits: 4 }).text;
    const value = formatQuantity(conductivity, { unit: 'S/cm', digits: 3 }).text;
    return {
      x: 1000 / temperature,
      y,
      low: y / bar,
      high: y * bar,
      title: `${at}: ${value}`,
    };
  });
  return { id: `measured ${label}`, label, points };
}

/** The curve of a series that was not chosen, without its bands. */
function curveOf({ name, look, details }: OtherSeries, form: Form, temperatures: number[]) {
  const predict = details && predictorOf(details, form);
  const points = temperatures.flatMap((temperature) => {
    const prediction = predict?.(temperature);
    const at = 1000 / temperature;
    return prediction ? [[at, plotted(form, temperature, prediction.value)] as const] : [];
  });
  return { id: `fit ${name}`, look, dash: 'dashed' as const, points };
}

interface Predicted {
  temperature: number;
  prediction: CurvePrediction;
}

function bandOf(
  which: 'confidenceInterval' | 'predictionInterval',
  band: Omit<XyBand, 'points'>,
  predicted: readonly Predicted[],
  form: Form,
): XyBand[] {
  const intervals = predicted.map(({ temperature, prediction }) => {
    const ends = prediction[which];
    const shown = ends?.map((end) => plotted(form, temperature, end)) as [number, number];
    return { x: 1000 / temperature, interval: shown ?? null };
  });
  return intervalBand(band, intervals);
}

/** Ends of the axis of conductivity, a little beyond what the data and their bands reach. */
function heightOf(values: number[]): [number, number] | undefined {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const [low, high] = [Math.min(...positive), Math.max(...positive)];
  return high > 0 ? [low / 1.3, high * 1.3] : undefined;
}

/** The fitted curve with its two bands, at the temperatures drawn. */
function fitted(details: Details, form: Form, temperatures: number[]) {
  const predict = predictorOf(details, form);
  const predicted = temperatures.flatMap((temperature): Predicted[] => {
    const prediction = predict(temperature);
    return prediction ? [{ temperature, prediction }] : [];
  });
  const points = predicted.map(
    ({ temperature, prediction }) =>
      [1000 / temperature, plotted(form, temperature, prediction.value)] as const,
  );
  const wide = { id: 'wide', label: '95 %, one more point', look: 'faint' };
  const narrow = { id: 'narrow', label: '95 %, the curve' };
  const bands = [
    ...bandOf('predictionInterval', wide, predicted, form),
    ...bandOf('confidenceInterval', narrow, predicted, form),
  ];
  return { points, bands };
}

/** Where the prediction stands. */
function predictionPoint({ predictAt }: Values, { prediction }: Details, form: Form): XyPoints {
  return {
    id: 'prediction',
    label: 'prediction',
    look: 'own',
    hollow: true,
    marker: 'M0-6L6 0L0 6L-6 0z',
    points: [{ x: 1000 / predictAt, y: plotted(form, predictAt, prediction.value) }],
  };
}

/** ln σT (or σ) against 1000/T, with °C above, the fit, its two bands and published lines. */
export function ArrheniusPlot(properties: Properties) {
  const { id, values, details, published, publishedName, name, others, description } = properties;
  const { data, predictAt, model } = values;
  const form: Form = model === 'vtf' ? 'sigma' : values.form;
  const allRows = [data, ...others.map(({ rows }) => rows)].flat();
  const [coldest, hottest] = spanOf(allRows, predictAt);
  const temperatures = temperaturesToDraw(coldest, hottest);
  const { points, bands } = fitted(details, form, temperatures);
  const [first, ...rest] = published.map((point) => lineOf(point, form, temperatures));
  const own = measured(data, form, name);
  const beside = others.map(({ name: of, rows, look, marker, hollow }) => ({
    ...measured(rows, form, of),
    ...{ look, marker, hollow },
  }));
  const curves = others.map((other) => curveOf(other, form, temperatures));
  const lines = [...(first ? [first, ...rest] : []), ...curves].map((line) => line.points);
  const heights = [
    ...[own, ...beside].flatMap((set) => set.points.map(({ y }) => y)),
    ...[points, ...lines].flatMap((line) => line.map(([, y]) => y)),
    ...bands.flatMap((band) => band.points.flatMap(([, low, high]) => [low, high])),
  ];
  const label = form === 'sigmaT' ? 'σT / S K cm⁻¹' : 'σ / S cm⁻¹';
  return (
    <XyChart
      id={id}
      title="Arrhenius plot"
      description={description}
      x={{ label: '1000 K / T', domain: [1000 / hottest, 1000 / coldest] }}
      y={{ label: `${label}, logarithmic`, logarithmic: true, domain: heightOf(heights) }}
      top={{ label: 'temperature / °C', ticks: celsiusTicks(coldest, hottest) }}
      plotHeight={260}
      bands={bands}
      series={[
        ...(first ? [{ ...first, label: publishedName }, ...rest] : []),
        ...curves,
        { id: 'fit', label: model === 'vtf' ? 'VTF curve' : 'line', points },
      ]}
      points={[...beside, own, predictionPoint(values, details, form)]}
    />
  );
}
