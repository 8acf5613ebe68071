import { intervalAround } from '#statistics/coverage-interval';
import { geometricMean } from '#statistics/geometric-mean';
import { studentTQuantile } from '#statistics/student-t';
import { fromSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import { gasOf, riseOf } from './derived.ts';
import type { Draft } from './draft.ts';
import { cardGroups, groups, type GroupId } from './groups.ts';
import { growthFit } from './growth-fit.ts';
import { metricsOf, type Metric } from './metrics.ts';
import { hasValue, readLine, shownLine, valueOf } from './read-line.ts';
import { observed, specimensOf, type Specimen } from './specimens.ts';
import { specimenColumns } from './tables.ts';

/** Dots of one metric on its physical axis, in the unit of the axis. */
export interface DotPlot {
  metric: string;
  label: string;
  unit: string;
  dots: number[];
  /** Up to which no event came. */
  bounds: number[];
  mean?: number;
  /** 95 % interval of the mean. */
  interval?: [number, number];
  /** Where the value was stated or fitted, without specimens. */
  isSingle: boolean;
}

export interface CardRow {
  group: GroupId;
  title: string;
  plots: DotPlot[];
  /** In words, where there is no axis. */
  words: string[];
}

/** The value of a metric that stands in lines. */
function stated(draft: Draft, metric: Metric): number | undefined {
  if (metric.id === 'temperatureRise') return riseOf(draft);
  if (metric.id === 'gasPerCapacity') return gasOf(draft)?.value;
  if (metric.id === 'criticalCurrentDensity') return valueOf(draft, 'firstStepFailed');
  const [line] = metric.values[0] ?? [];
  const direct = line && valueOf(draft, line);
  if (direct !== undefined || metric.id !== 'growthCoefficient') return direct;
  return growthFit(draft)?.coefficient;
}

/** The 95 % interval of an arithmetic mean, for temperatures. */
function arithmetic(values: readonly number[]): Pick<DotPlot, 'mean' | 'interval'> {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2) return { mean };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (values.length - 1) / values.length);
  const half = error && error * studentTQuantile({ degreesOfFreedom: values.length - 1 });
  return { mean, interval: [mean - half, mean + half] };
}

function middle(values: readonly number[], metric: Metric): Pick<DotPlot, 'mean' | 'interval'> {
  if (values.length === 0) return {};
  if (metric.compare === 'difference') return arithmetic(values);
  const { value: mean, uncertainty, degreesOfFreedom } = geometricMean({ values });
  if (uncertainty === undefined || degreesOfFreedom === undefined) return { mean };
  const halfWidth = uncertainty && uncertainty * studentTQuantile({ degreesOfFreedom });
  return { mean, interval: intervalAround({ value: mean, halfWidth, scale: 'logarithmic' }) };
}

function plotOf(draft: Draft, specimens: readonly Specimen[], metric: Metric): DotPlot | undefined {
  const { values, bounds } = observed(specimens, metric.id);
  const unit = specimenColumns.find(({ id }) => id === metric.id)?.unit as UnitId;
  const alone = values.length + bounds.length === 0 ? stated(draft, metric) : undefined;
  const all = alone === undefined ? values : [alone];
  if (all.length + bounds.length === 0) return undefined;
  const { mean, interval } = alone === undefined ? middle(values, metric) : {};
  const shown = (value: number) => fromSI(value, unit);
  return {
    metric: metric.id,
    label: metric.label,
    unit: units[unit].label,
    dots: all.map(shown),
    bounds: bounds.map(shown),
    ...(mean === undefined ? {} : { mean: shown(mean) }),
    ...(interval ? { interval: [shown(interval[0]), shown(interval[1])] } : {}),
    isSingle: alone !== undefined,
  };
}

function wordsOf(draft: Draft, group: GroupId): string[] {
  if (group !== 'standard') return [];
  return (['standardName', 'edition', 'resultClass'] as const)
    .filter((id) => hasValue(readLine(draft, id)))
    .map((id) => shownLine(draft, id));
}

/** The six rows of the card. */
export function cardRows(draft: Draft): CardRow[] {
  const specimens = specimensOf(draft);
  return cardGroups.map((group) => ({
    group,
    title: groups[group].title,
    plots: metricsOf(group).flatMap((metric) => plotOf(draft, specimens, metric) ?? []),
    words: wordsOf(draft, group),
  }));
}
