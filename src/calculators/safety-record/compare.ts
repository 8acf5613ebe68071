import { holderFreeTemperatureRise } from '#physics/holder-free-temperature-rise';
import { weakestLinkStrength } from '#physics/weakest-link-strength';
import { DomainError } from '#units/domain-error';
import {
  compareLine,
  worst,
  type LineComparison,
  type Pair,
  type Standing,
} from './compare-line.ts';
import { amountFromShare, gasOf, inertiaOf } from './derived.ts';
import type { Draft } from './draft.ts';
import { growthFit } from './growth-fit.ts';
import type { LineId } from './lines.ts';
import { metrics, standardNeeds, type Metric, type Rule } from './metrics.ts';
import { readLine, valueOf } from './read-line.ts';
import { fittedRatio, sampleDifference, sampleRatio, type Contrast } from './contrast.ts';
import { observed, specimensOf, unaccounted } from './specimens.ts';

/** A metric of two records: whether it can be compared, line by line why, and how large the difference is. */
export interface MetricComparison {
  id: Metric['id'] | 'standard';
  label: string;
  standing: Standing;
  lines: LineComparison[];
  /** Reasons that belong to no line, such as survivors. */
  reasons: string[];
  /** By which relations values were converted. */
  relations: string[];
  contrast?: Contrast;
}

const fewest = 3;

/** A value at the larger of two areas, so that both directions of the comparison agree. */
function atLargerArea(draft: Draft, value: number, line: LineId, metric: Metric, larger: number) {
  const [area, modulus] = [valueOf(draft, line), metric.modulus && valueOf(draft, metric.modulus)];
  if (area === undefined || modulus === undefined) return value;
  return weakestLinkStrength({
    strength: value,
    testedArea: area,
    area: larger,
    weibullModulus: modulus,
  });
}

/** Converts a value of a record into what can stand beside one of the other. */
function converter(pair: Pair, metric: Metric, lines: readonly LineComparison[]) {
  const converted = lines.filter(({ standing }) => standing === 'convertible');
  const needs = metric.needs as Partial<Record<LineId, Rule>>;
  const changing = converted.map(({ id }) => ({ id, rule: needs[id] as Rule }));
  const areas = (id: LineId) => [pair.first, pair.second].map((draft) => valueOf(draft, id) ?? 0);
  return (draft: Draft, value: number): number =>
    changing.reduce(
      (now, { id, rule }) => {
        if (rule === 'area') return atLargerArea(draft, now, id, metric, Math.max(...areas(id)));
        if (rule === 'thermalInertia') {
          const factor = inertiaOf(draft)?.value ?? 1;
          return holderFreeTemperatureRise({ observedRise: now, thermalInertiaFactor: factor });
        }
        if (rule === 'interfaces')
          return readLine(draft, id).words === 'both interfaces' ? now / 2 : now;
        return now;
      },
      asAmount(draft, metric, changing, value),
    );
}

/** A heat or a share of a gas that is divided by the capacity it came from. */
function asAmount(
  draft: Draft,
  metric: Metric,
  changing: readonly { rule: Rule }[],
  value: number,
): number {
  const isPer = changing.some(({ rule }) => rule === 'perCapacity' || rule === 'chamber');
  if (metric.id === 'hydrogenSulfidePeak') return amountFromShare(draft, value) ?? Number.NaN;
  if (!isPer || metric.id !== 'heatReleased') return value;
  return value / (valueOf(draft, 'sampleCapacity') ?? Number.NaN);
}

interface Sampled {
  values?: [number[], number[]];
  reasons: string[];
}

/** The specimens of both records for a metric, or why they cannot be used. */
function samplesOf(pair: Pair, metric: Metric): Sampled {
  const reasons: string[] = [];
  const values = (['first', 'second'] as const).map((key) => {
    const draft = pair[key];
    const specimens = specimensOf(draft);
    const { values: found, bounds } = observed(specimens, metric.id);
    const [made, tested, failed] = (['made', 'tested', 'failed'] as const).map((id) =>
      valueOf(draft, id),
    );
    const gap = unaccounted(specimens, { made, tested, failed });
    if (found.length + bounds.length === 0) reasons.push(`the ${key} record lists no specimen`);
    else if (found.length < fewest)
      reasons.push(
        `the ${key} record lists ${found.length} with an event; the scatter needs ${fewest}`,
      );
    else if (bounds.length > 0)
      reasons.push(
        `in the ${key} record ${bounds.length} specimens had no event: their values are lower limits, and a mean of the rest would be one of the weak`,
      );
    if (gap) reasons.push(`${gap} (${key} record)`);
    return found;
  });
  const [one = [], other = []] = values;
  return { reasons, ...(reasons.length === 0 ? { values: [one, other] } : {}) };
}

/** The coefficient of growth needs no specimens where each record has a fit. */
function growthContrast(
  pair: Pair,
  convert: (draft: Draft, value: number) => number,
): Contrast | undefined {
  const fits = [pair.first, pair.second].map((draft) => ({ draft, fit: growthFit(draft) }));
  const [one, other] = fits.map(({ draft, fit }) =>
    fit?.uncertainty && fit.coefficient > 0
      ? {
          value: convert(draft, fit.coefficient),
          relative: fit.uncertainty / fit.coefficient,
          degreesOfFreedom: fit.degreesOfFreedom,
        }
      : undefined,
  );
  return one && other ? fittedRatio(one, other) : undefined;
}

function contrastOf(pair: Pair, metric: Metric, lines: readonly LineComparison[]) {
  const convert = converter(pair, metric, lines);
  const fitted = metric.id === 'growthCoefficient' ? growthContrast(pair, convert) : undefined;
  if (fitted) return { contrast: fitted, reasons: [] };
  const { values, reasons } = samplesOf(pair, metric);
  if (!values) return { reasons };
  const [one, other] = values;
  const first = one.map((value) => convert(pair.first, value));
  const second = other.map((value) => convert(pair.second, value));
  return {
    reasons,
    contrast:
      metric.compare === 'ratio' ? sampleRatio(first, second) : sampleDifference(first, second),
  };
}

/** Volumes of gas at another temperature and pressure become amounts. */
function gasRelation(pair: Pair, metric: Metric): string[] {
  const isConverted = [pair.first, pair.second].some((draft) => gasOf(draft)?.isConverted);
  return metric.id === 'gasPerCapacity' && isConverted
    ? ['a volume of gas becomes an amount by n = p V / (R T)']
    : [];
}

function compareMetric(pair: Pair, metric: Metric): MetricComparison {
  const needs = Object.entries(metric.needs) as [LineId, Rule][];
  const lines = needs.map(([id, rule]) => compareLine(pair, id, rule, metric));
  const ofLines = worst(lines.map(({ standing }) => standing));
  const gas = gasRelation(pair, metric);
  const relations = [
    ...lines
      .filter(({ standing }) => standing === 'convertible')
      .map(({ label, reason }) => `${label}: ${reason}`),
    ...gas,
  ];
  const shared = { id: metric.id, label: metric.label, lines, relations };
  try {
    const { contrast, reasons } = contrastOf(pair, metric, lines);
    if (ofLines === 'not comparable' || !contrast)
      return { ...shared, standing: 'not comparable', reasons };
    const standing = worst([ofLines, gas.length > 0 ? 'convertible' : 'same']);
    return { ...shared, standing, reasons, contrast };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...shared, standing: 'not comparable', reasons: [error.message] };
  }
}

/** Classes of a standard stand beside each other; none is a measure, and no ratio is formed of them. */
function compareStandard(pair: Pair): MetricComparison {
  const needs = Object.entries(standardNeeds) as [LineId, Rule][];
  const lines = needs.map(([id, rule]) => compareLine(pair, id, rule));
  return {
    id: 'standard',
    label: 'Abuse standard',
    standing: worst(lines.map(({ standing }) => standing)),
    lines,
    reasons: ['a class is no measure: no ratio is formed of passes and fails'],
    relations: [],
  };
}

/** The matrix of two records. */
export function compareRecords(pair: Pair): MetricComparison[] {
  return [...metrics.map((metric) => compareMetric(pair, metric)), compareStandard(pair)];
}
