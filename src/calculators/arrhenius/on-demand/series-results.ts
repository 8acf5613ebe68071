import { fromSI, uncertaintyFromSI } from '#units/convert';
import type { UnitId } from '#units/units';
import { withIntervals, type Estimate } from '#kit/model/estimate.ts';
import type { Outcome, SeriesResult, Values } from '../compute.ts';
import type { LineFit } from '../fit-line.ts';

/** A result that every series has. */
export interface SeriesColumn {
  id: string;
  label: string;
  unit: UnitId;
}

export type SeriesEstimate = Pick<Estimate, 'value' | 'uncertainty' | 'interval'>;

export interface SeriesRow {
  name: string;
  points: number;
  /** Why there is no result. */
  reason?: string;
  estimates: Record<string, SeriesEstimate>;
}

interface Frame {
  values: Pick<Values, 'model' | 'form'>;
  common: number;
  energyUnit: UnitId;
  conductivityUnit: UnitId;
}

function columnsFor({ values, energyUnit: unit, conductivityUnit }: Frame): SeriesColumn[] {
  const { model, form } = values;
  const prediction = { id: 'predictedConductivity', label: 'predicted σ', unit: conductivityUnit };
  if (model === 'vtf') {
    return [
      { id: 'activationEnergy', label: 'slope at the prediction', unit },
      { id: 'pseudoActivationEnergy', label: 'B', unit },
      { id: 'idealGlassTemperature', label: 'T₀', unit: 'K' },
      { id: 'prefactor', label: 'prefactor', unit: 'S.K0.5/cm' },
      prediction,
    ];
  }
  const prefactor = {
    id: 'prefactor',
    label: form === 'sigmaT' ? 'prefactor of σT' : 'prefactor of σ',
  };
  const energies: SeriesColumn[] = [
    { id: 'activationEnergySigmaT', label: 'activation energy of σT', unit },
    { id: 'activationEnergySigma', label: 'activation energy of σ', unit },
  ];
  return [
    ...(model === 'known' ? [] : energies),
    { ...prefactor, unit: form === 'sigmaT' ? 'S.K/cm' : 'S/cm' },
    prediction,
  ];
}

/** The two whose logarithm moves with what is common to all rows. */
const covered = (estimate: Estimate, common: number) =>
  withIntervals(estimate, common * estimate.value);

/** By its own covariance: what a module on demand imports of the calculator would travel with every page. */
function energyOf(line: LineFit | undefined): SeriesEstimate | undefined {
  if (!line) return undefined;
  const { activationEnergy: value, curve } = line;
  const variance = curve.covariance?.[1]?.[1];
  const uncertainty = variance === undefined ? undefined : Math.sqrt(variance);
  return withIntervals({ value, uncertainty, degreesOfFreedom: curve.degreesOfFreedom });
}

function estimatesOf(outcome: Outcome, common: number): Record<string, SeriesEstimate> {
  const { details, activationEnergy, pseudoActivationEnergy, idealGlassTemperature } = outcome;
  const { lines } = details;
  const found: Record<string, SeriesEstimate | undefined> = {
    activationEnergy: activationEnergy && withIntervals(activationEnergy),
    pseudoActivationEnergy: pseudoActivationEnergy && withIntervals(pseudoActivationEnergy),
    idealGlassTemperature: idealGlassTemperature && withIntervals(idealGlassTemperature),
    activationEnergySigma: energyOf(lines?.sigma),
    activationEnergySigmaT: energyOf(lines?.sigmaT),
    prefactor: covered(outcome.prefactor, common),
    predictedConductivity: covered(outcome.predictedConductivity, common),
  };
  const present = Object.entries(found).filter(([, estimate]) => estimate !== undefined);
  return Object.fromEntries(present) as Record<string, SeriesEstimate>;
}

/** What came out of every series, for the table on the page and the one in the file. */
export function resultsOfSeries(series: readonly SeriesResult[], frame: Frame) {
  const rows = series.map(({ name, rows: points, outcome }): SeriesRow =>
    'reason' in outcome
      ? { name, points, reason: outcome.reason, estimates: {} }
      : { name, points, estimates: estimatesOf(outcome, frame.common) },
  );
  return { columns: columnsFor(frame), rows };
}

/** The same as lines of a saved file: a header with units, then a line for each series. */
export function seriesLines(series: readonly SeriesResult[], frame: Frame): (string | number)[][] {
  const { columns, rows } = resultsOfSeries(series, frame);
  const names = columns.flatMap(({ id, unit }) => [
    `result ${id} [${unit}]`,
    `u(result ${id}) [${unit}]`,
    `lower end of ${id} [${unit}]`,
    `upper end of ${id} [${unit}]`,
  ]);
  const lines = rows.map(({ name, points, reason = '', estimates }) => [
    ...[name, points, reason],
    ...columns.flatMap(({ id, unit }) => {
      const { value, uncertainty, interval } = estimates[id] ?? {};
      const si = [value, interval?.[0], interval?.[1]];
      const [shown, lower, upper] = si.map((each) =>
        each === undefined ? '' : fromSI(each, unit),
      ) as (string | number)[];
      const error = uncertainty === undefined ? '' : uncertaintyFromSI(uncertainty, unit);
      return [shown ?? '', error, lower ?? '', upper ?? ''];
    }),
  ]);
  return [['results of series', 'points', 'why there is none', ...names], ...lines];
}
