import { FitError } from '#statistics/fit-error';
import { inParameters, type FittedCurve, type FittedParameters } from '#statistics/fitted-curve';
import { rankFits } from '#statistics/rank-fits';
import { fromSI } from '#units/convert';
import type { UnitId } from '#units/units';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { estimateFrom, parametersOf } from '../estimate.ts';
import { fitLaw, predictorOf } from './fit-law.ts';
import {
  curvedLaws,
  isCurved,
  straightLaws,
  type CurvedLaw,
  type LawId,
  type StraightLaw,
} from './laws.ts';
import { frames, observationsOf, unitsOf, type Observations, type Values } from './observable.ts';

type Law = StraightLaw | CurvedLaw;

/** A law with its place among its rivals, its coefficients in hours and the unit of what was measured. */
export interface RankedFit {
  id: LawId;
  name: string;
  coefficients: number[];
  covariance: number[][] | null;
  /** In the square of that unit; without unit, χ², where uncertainties are stated. */
  residualSumOfSquares: number;
  status: FittedCurve['status'];
  statement: string;
  criterion: number | null;
  /** Why there is no criterion. */
  reason: string | null;
  weight: number | null;
  /** Name of a simpler law that is the same curve on these data. */
  sameAs: string | null;
  /** SI. */
  prediction: Estimate;
  /** What the fit predicts with, SI. */
  curve: FittedParameters;
}

/** What the picture, the cautions and the working need. Plain data. */
export interface Details {
  observations: Observations;
  fits: RankedFit[];
  /** Laws that these data are too few for. */
  missing: { name: string; reason: string }[];
  /** Of the logarithm whose time constant is given. */
  timeConstant: number;
}

/** The rows as numbers for the fits, read once for all of them. */
function observationsIn({ data }: Values, { cache }: ComputeContext): Observations {
  return cache.derived(data, 'observations', () => observationsOf(data));
}

/** The laws to be compared; the one asked to predict is always among them. */
export function lawsFor({ models, law, timeConstant }: Values): Law[] {
  const all = [...straightLaws(timeConstant), ...curvedLaws];
  return all.filter((each) => models === 'all' || !isCurved(each) || each.id === law);
}

/** Times by which the parameters of a law must be outnumbered before it is fitted at all. */
const spareTimes = 1;

export function fitOf(law: Law, values: Values, context: ComputeContext): FittedCurve {
  const { data, timeConstant } = values;
  const name = ['fit', law.id, law.id === 'logarithmic' ? timeConstant : ''].join();
  return context.cache.derived(data, name, () =>
    fitLaw(law, observationsIn(values, context), context.solve),
  );
}

export const farFromData = 'passes nowhere near these data';

type Tried = { fit: FittedCurve } | { reason: string };

/** A law fitted to the data, or why it is not. */
export function tryLaw(law: Law, values: Values, context: ComputeContext): Tried {
  const wanted = law.letters.length + spareTimes;
  const times = context.cache.derived(
    values.data,
    'times',
    () => new Set(values.data.map(({ time }) => time)).size,
  );
  if (times < wanted) return { reason: `needs ${wanted} times` };
  try {
    return { fit: fitOf(law, values, context) };
  } catch (error) {
    if (error instanceof FitError) return { reason: farFromData };
    throw error;
  }
}

/** The same fit in hours and the unit of what was measured. */
function inShownUnits(law: Law, fit: FittedCurve, unit: UnitId, isWeighted: boolean): FittedCurve {
  const factors = law.letters.map((letter) => unitsOf(letter, unit));
  const inUnits = inParameters({
    fit,
    parameters: fit.parameters.map((value, index) => value * (factors[index] as number)),
    jacobian: factors.map((factor, row) =>
      factors.map((_, column) => (row === column ? factor : 0)),
    ),
  });
  const square = isWeighted ? 1 : fromSI(1, unit) ** 2;
  return { ...inUnits, residualSumOfSquares: fit.residualSumOfSquares * square };
}

/** All laws beside each other: not needed for the numbers, and the longest part of the work. */
export function compareLaws(values: Values, context: ComputeContext): Details {
  const { observable, predictAt, timeConstant } = values;
  const { unit } = frames[observable];
  const observations = observationsIn(values, context);
  const laws = lawsFor(values);
  const fitted: { law: Law; curve: FittedCurve; shown: FittedCurve }[] = [];
  const missing: Details['missing'] = [];
  laws.forEach((law, index) => {
    context.signal.throwIfAborted();
    context.progress(`fitting the ${law.name} law (${index + 1} of ${laws.length})`);
    const tried = tryLaw(law, values, context);
    if ('reason' in tried) return void missing.push({ name: law.name, ...tried });
    const isWeighted = observations.uncertainties !== undefined;
    fitted.push({ law, curve: tried.fit, shown: inShownUnits(law, tried.fit, unit, isWeighted) });
  });
  const ranks = rankFits({
    fits: fitted.map(({ shown: fit }) => ({ ...fit, coefficients: fit.parameters.length })),
  });
  const fits = fitted.map(({ law, curve, shown }, index): RankedFit => ({
    id: law.id,
    name: law.name,
    coefficients: shown.parameters,
    covariance: shown.covariance,
    residualSumOfSquares: shown.residualSumOfSquares,
    status: curve.status,
    statement: curve.statement,
    criterion: ranks[index]?.value ?? null,
    reason: ranks[index]?.reason ?? null,
    weight: ranks[index]?.weight ?? null,
    sameAs: fitted[ranks[index]?.sameAs ?? -1]?.law.name ?? null,
    prediction: estimateFrom(predictorOf(law, curve)(predictAt)),
    curve: parametersOf(curve),
  }));
  return { observations, fits, missing, timeConstant };
}
