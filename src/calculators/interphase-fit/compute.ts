import { areaSpecificResistance } from '#physics/area-specific-resistance';
import { parabolicRateConstantFromSlope } from '#physics/parabolic-rate-constant-from-slope';
import { parabolicRateConstantFromThicknessSlope } from '#physics/parabolic-rate-constant-from-thickness-slope';
import { akaikeWeights, correctedAkaike } from '#statistics/akaike';
import { FitError } from '#statistics/fit-error';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';
import type { QuantityId } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import {
  fitCurved,
  fitStraight,
  predictorOf,
  standardErrorsOf,
  type LawFit,
  type LawPrediction,
} from './fit-law.ts';
import {
  curvedLaws,
  parabolicLaw,
  straightLaws,
  type CurvedLaw,
  type LawId,
  type StraightLaw,
} from './laws.ts';
import { frames, seriesOf, type Observable, type Row, type Series } from './observable.ts';

export interface Values {
  data: Row[];
  observable: Observable;
  electrodeArea?: number;
  interphaseIonicConductivity?: number;
  models: 'all' | 'simple';
  timeConstant: number;
  law: LawId;
  predictAt: number;
}

/** A law with its place among its rivals. */
export interface RankedFit extends LawFit {
  criterion: number | null;
  /** Why there is no criterion. */
  reason: string | null;
  weight: number | null;
  prediction: Pick<LawPrediction, 'value' | 'error'>;
}

/** What the picture, the cautions and the working need. Plain data. */
export interface Details {
  series: Series;
  fits: RankedFit[];
  /** Laws that these data are too few for. */
  missing: { name: string; reason: string }[];
  timeConstantHours: number;
}

function requireTimes(rows: readonly Row[]): void {
  const times = new Set(rows.map(({ time }) => time)).size;
  if (times >= 3) return;
  const found = times === 1 ? 'one time only' : `${times} different times only`;
  throw new DomainError(
    'data',
    `are at ${found}, and three are needed: every law passes through two points`,
    times,
  );
}

const isCurved = (law: StraightLaw | CurvedLaw): law is CurvedLaw => 'trials' in law;

/** The laws to be compared; the one asked to predict is always among them. */
function lawsFor({ models, law, timeConstant }: Values): (StraightLaw | CurvedLaw)[] {
  const all = [...straightLaws(units.h.fromSI(timeConstant)), ...curvedLaws];
  return all.filter((each) => models === 'all' || !isCurved(each) || each.id === law);
}

/** Points by which a law must be outnumbered before it is fitted at all. */
const spare = 1;

function fitOf(
  law: StraightLaw | CurvedLaw,
  { data, observable, timeConstant }: Values,
  { solve, cache }: ComputeContext,
): LawFit {
  const series = seriesOf(data, observable);
  const name = [observable, law.id, law.id === 'logarithmic' ? timeConstant : ''].join();
  const fit = () => (isCurved(law) ? fitCurved(law, series, solve) : fitStraight(law, series));
  return cache.derived(data, name, fit);
}

const astray = 'passes nowhere near these data';

type Tried = { fit: LawFit } | { reason: string };

/** A law fitted to the data, or why it is not. */
function tryLaw(law: StraightLaw | CurvedLaw, values: Values, context: ComputeContext): Tried {
  const wanted = law.letters.length + spare;
  const times = new Set(values.data.map(({ time }) => time)).size;
  if (times < wanted) return { reason: `needs ${wanted} times` };
  try {
    return { fit: fitOf(law, values, context) };
  } catch (error) {
    if (error instanceof FitError) return { reason: astray };
    throw error;
  }
}

/** All laws beside each other: not needed for the numbers, and the longest part of the work. */
function compareLaws(values: Values, context: ComputeContext): Details {
  const { data, observable, predictAt, timeConstant } = values;
  const laws = lawsFor(values);
  const fits: LawFit[] = [];
  const missing: Details['missing'] = [];
  laws.forEach((law, index) => {
    context.signal.throwIfAborted();
    context.progress(`fitting the ${law.name} law (${index + 1} of ${laws.length})`);
    const tried = tryLaw(law, values, context);
    if ('fit' in tried) fits.push(tried.fit);
    else missing.push({ name: law.name, ...tried });
  });
  const timeConstantHours = units.h.fromSI(timeConstant);
  return {
    series: seriesOf(data, observable),
    fits: rank(fits, data.length, units.h.fromSI(predictAt), timeConstantHours),
    missing,
    timeConstantHours,
  };
}

function rank(fits: LawFit[], observations: number, hours: number, tau: number): RankedFit[] {
  const criteria = fits.map(({ residualSumOfSquares, coefficients }) =>
    correctedAkaike({ residualSumOfSquares, observations, coefficients: coefficients.length }),
  );
  const weights = akaikeWeights({ values: criteria.map(({ value }) => value) });
  return fits.map((fit, index) => {
    const { value, error } = predictorOf(fit, tau)(hours);
    return {
      ...fit,
      criterion: criteria[index]?.value ?? null,
      reason: criteria[index]?.reason ?? null,
      weight: weights[index] ?? null,
      prediction: { value, error },
    };
  });
}

function inSI(value: number, error: number | undefined, quantile: number, unit: UnitId): Estimate {
  const { scale } = units[unit];
  if (error === undefined) return { value: value * scale };
  const half = quantile * error * scale;
  return {
    value: value * scale,
    uncertainty: error * scale,
    interval: [value * scale - half, value * scale + half],
  };
}

/** An estimate of what goes with the square of another, interval and all. */
function squared({ value, uncertainty, interval }: Estimate, by: (x: number) => number): Estimate {
  const image = by(value);
  if (uncertainty === undefined || !interval) return { value: image };
  const ends = interval.map((end) => (end > 0 ? by(end) : 0));
  return {
    value: image,
    uncertainty: (2 * image * uncertainty) / value,
    interval: [ends[0] ?? 0, ends[1] ?? 0],
  };
}

/** k from the slope of the parabola, where the conductivity of the layer makes a thickness of a resistance. */
function rateConstant(values: Values, slope: Estimate): Estimate | undefined {
  const { observable, electrodeArea, interphaseIonicConductivity } = values;
  if (interphaseIonicConductivity !== undefined) requirePositive({ interphaseIonicConductivity });
  if (!(slope.value > 0)) return undefined;
  if (observable === 'thickness') {
    return squared(slope, (thicknessRootRate) =>
      parabolicRateConstantFromThicknessSlope({ thicknessRootRate }),
    );
  }
  if (interphaseIonicConductivity === undefined) return undefined;
  const area = observable === 'resistance' ? (electrodeArea as number) : 1;
  return squared(slope, (rate) =>
    parabolicRateConstantFromSlope({
      areaSpecificResistanceRootRate: rate * area,
      interphaseIonicConductivity,
    }),
  );
}

function as(estimate: Estimate, quantity: QuantityId): Estimate {
  return { ...estimate, quantity };
}

/** What stood there at time zero: as a resistance per area, or as a thickness. */
function startOf({ observable, electrodeArea }: Values, intercept: Estimate) {
  if (observable === 'thickness') return { initialThickness: intercept };
  if (observable === 'areaSpecificResistance') return { initialAreaSpecificResistance: intercept };
  const area = electrodeArea as number;
  const perArea = (resistance: number) =>
    resistance > 0
      ? areaSpecificResistance({ resistance, electrodeArea: area })
      : resistance * area;
  const { value, uncertainty, interval } = intercept;
  return {
    initialResistance: intercept,
    initialAreaSpecificResistance: {
      value: perArea(value),
      uncertainty: uncertainty && uncertainty * area,
      interval: interval && ([perArea(interval[0]), perArea(interval[1])] as const),
    },
  };
}

function predictionOf(values: Values, context: ComputeContext): Estimate {
  const { observable, predictAt, timeConstant } = values;
  const law = lawsFor(values).find(({ id }) => id === values.law) as StraightLaw | CurvedLaw;
  const tried = tryLaw(law, values, context);
  if (!('fit' in tried)) {
    const requirement =
      tried.reason === astray
        ? `${astray}; choose another`
        : 'has more coefficients than these data can fix; choose a simpler one';
    throw new DomainError('law', requirement, Number.NaN);
  }
  const { quantity, unit } = frames[observable];
  const predict = predictorOf(tried.fit, units.h.fromSI(timeConstant));
  const { value, error } = predict(units.h.fromSI(predictAt));
  return { ...inSI(value, error ?? undefined, tried.fit.quantile, unit), quantity };
}

/** Fits the laws of growth to the data and ranks them. */
export function compute(values: Values, context: ComputeContext) {
  const { data, observable, predictAt, timeConstant } = values;
  requireNonNegative({ predictAt });
  requirePositive({ timeConstant });
  if (observable === 'resistance')
    requirePositive({ electrodeArea: values.electrodeArea as number });
  requireTimes(data);
  const parabola = fitOf(parabolicLaw, values, context);
  const [a = 0, b = 0] = parabola.coefficients;
  const errors = standardErrorsOf(parabola);
  const { quantile } = parabola;
  const { unit, rootUnit, rootRate } = frames[observable];
  const slope = inSI(b, errors?.[1], quantile, rootUnit);
  return {
    parabolicRateConstant: rateConstant(values, slope),
    slope: as(slope, rootRate),
    ...startOf(values, inSI(a, errors?.[0], quantile, unit)),
    prediction: predictionOf(values, context),
    details: () => compareLaws(values, context),
  };
}
