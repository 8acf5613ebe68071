import { fromSI } from '#units/convert';
import { formatNumber } from '#units/format';
import type { Caution as AnyCaution, EstimatesOf } from '#kit/model/definition.ts';
import { scatterCaution } from '../stated-uncertainties.ts';
import type { Details, Values } from './compute.ts';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { implausibleGrowth } from './plausibility.ts';

type Caution = AnyCaution<keyof typeof inputs>;
type Results = EstimatesOf<typeof outputs>;

function shrinking(results: Results): Caution[] {
  if (!results.slope || results.slope.value > 0) return [];
  const text =
    'The values do not rise with time, so there is no growth to fit and no rate constant. Columns exchanged, contact that improves under pressure, or a cell that warmed up?';
  return [{ input: 'data', text }];
}

function few({ data }: Values): Caution[] {
  const times = new Set(data.map(({ time }) => time)).size;
  if (times >= 6) return [];
  const text = `${times} different times are few. Laws of three coefficients want at least six points before they can be weighed; until then the best law is a guess.`;
  return [{ input: 'data', text }];
}

/** Over a shorter span all laws look like a straight line. */
const shortestSpan = 8;

function short({ data }: Values): Caution[] {
  const later = data.map(({ time }) => time).filter((time) => time > 0);
  const span = Math.max(...later) / Math.min(...later);
  if (!(span < shortestSpan)) return [];
  const text = `From the first to the last point time grows only by a factor of ${formatNumber(span, 2)}. Over so short a span every law is nearly a straight line; measure both earlier and much later.`;
  return [{ input: 'data', text }];
}

function extrapolation({ data, predictAt }: Values): Caution[] {
  const last = Math.max(...data.map(({ time }) => time));
  if (predictAt <= last * 1.001) return [];
  const text = `The prediction lies ${formatNumber(predictAt / last, 2)} times as late as the last point, ${formatNumber(fromSI(last, 'h'), 3)} h. Laws that agree within the data part ways there: compare the last column of the table.`;
  return [{ input: 'predictAt', text }];
}

/** Worse by this much in AICc, a law has next to no support beside the best. */
const hopeless = 6;

function wrongLaw({ fits }: Details, results: Results): Caution[] {
  const ranked = fits
    .filter((fit) => fit.criterion !== null)
    .toSorted((a, b) => (a.criterion ?? 0) - (b.criterion ?? 0));
  const parabola = ranked.find(({ id }) => id === 'parabolic');
  const [best] = ranked;
  if (!best || !parabola || !results.parabolicRateConstant) return [];
  if ((parabola.criterion ?? 0) - (best.criterion ?? 0) < hopeless) return [];
  const text = `The ${best.name} law fits far better than the parabola. The rate constant k belongs to a law these data do not follow; do not carry it on.`;
  return [{ input: 'data', text }];
}

/** Of the law that misses least, which the data themselves would choose. */
function scatter({ observations, fits }: Details): Caution[] {
  if (!observations.uncertainties) return [];
  const [best] = fits.toSorted((a, b) => a.residualSumOfSquares - b.residualSumOfSquares);
  if (!best) return [];
  const spare = observations.x.length - best.coefficients.length;
  return scatterCaution(best.residualSumOfSquares, spare);
}

/** Likely slips and broken assumptions of a fit of growth. */
export function fitCautions(values: Values, results: Results, details: Details): Caution[] {
  return [
    ...shrinking(results),
    ...implausibleGrowth(values, results.parabolicRateConstant),
    ...few(values),
    ...short(values),
    ...scatter(details),
    ...wrongLaw(details, results),
    ...extrapolation(values),
  ];
}
