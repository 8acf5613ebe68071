import { areaSpecificResistance } from '#physics/area-specific-resistance';
import { parabolicRateConstantFromSlope } from '#physics/parabolic-rate-constant-from-slope';
import { parabolicRateConstantFromThicknessSlope } from '#physics/parabolic-rate-constant-from-thickness-slope';
import { parabolicRateConstantOfResistance } from '#physics/parabolic-rate-constant-of-resistance';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { observableFrom, parameterOf } from '../estimate.ts';
import { compareLaws, farFromData, fitOf, lawsFor, tryLaw } from './compare-laws.ts';
import { predictorOf } from './fit-law.ts';
import { parabolic, type CurvedLaw, type StraightLaw } from './laws.ts';
import { frames, isResistive, thicknessPerUnit, type Row, type Values } from './observable.ts';

export type { Details, RankedFit } from './compare-laws.ts';
export type { Values } from './observable.ts';

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

/** An estimate of what goes with the square of another. */
function squared(
  { value, uncertainty, degreesOfFreedom }: Estimate,
  by: (x: number) => number,
): Estimate {
  const image = by(value);
  if (uncertainty === undefined) return { value: image };
  const twice = (2 * image * uncertainty) / value;
  return { value: image, uncertainty: twice, degreesOfFreedom, scale: 'squareRoot' };
}

/** Per area, what a slope of the resistance is. */
const areaOf = ({ observable, electrodeArea }: Values) =>
  observable === 'resistance' ? (electrodeArea as number) : 1;

/** k/σ², which resistances fix without a conductivity. */
function rateConstantOfResistance(values: Values, slope: Estimate): Estimate | undefined {
  if (!isResistive(values.observable) || !(slope.value > 0)) return undefined;
  return squared(slope, (rate) =>
    parabolicRateConstantOfResistance({ areaSpecificResistanceRootRate: rate * areaOf(values) }),
  );
}

/** k from the slope of the parabola, where the conductivity of the layer makes a thickness of a resistance. */
function rateConstant(values: Values, slope: Estimate): Estimate | undefined {
  const { observable, interphaseIonicConductivity } = values;
  if (interphaseIonicConductivity !== undefined) requirePositive({ interphaseIonicConductivity });
  if (!(slope.value > 0)) return undefined;
  if (!isResistive(observable)) {
    const perUnit = thicknessPerUnit(values);
    return squared(slope, (rate) =>
      parabolicRateConstantFromThicknessSlope({ thicknessRootRate: rate * perUnit }),
    );
  }
  if (interphaseIonicConductivity === undefined) return undefined;
  return squared(slope, (rate) =>
    parabolicRateConstantFromSlope({
      areaSpecificResistanceRootRate: rate * areaOf(values),
      interphaseIonicConductivity,
    }),
  );
}

/** What of an estimate is in its unit; the rest says what its uncertainty is like. */
const inItsUnit = new Set(['value', 'uncertainty', 'observationUncertainty', 'interval']);

/** What is in proportion to an estimate, and another quantity than it. */
function inProportion(estimate: Estimate, factor: number): Estimate {
  const scaled = (given: unknown) =>
    Array.isArray(given) ? given.map((each) => each * factor) : (given as number) * factor;
  const entries = Object.entries({ ...estimate, quantity: undefined })
    .filter(([, given]) => given !== undefined)
    .map(([key, given]) => [key, inItsUnit.has(key) ? scaled(given) : given]);
  return Object.fromEntries(entries) as Estimate;
}

/** What stood there at time zero: as it was measured, and per area or as a thickness. */
function startOf(values: Values, intercept: Estimate) {
  const { observable, electrodeArea } = values;
  if (observable === 'thickness') return { initialThickness: intercept };
  if (observable === 'charge') {
    const initialThickness = inProportion(intercept, thicknessPerUnit(values));
    return { initialArealCharge: intercept, initialThickness };
  }
  if (observable === 'areaSpecificResistance') return { initialAreaSpecificResistance: intercept };
  const area = electrodeArea as number;
  const perArea = (resistance: number) =>
    resistance > 0
      ? areaSpecificResistance({ resistance, electrodeArea: area })
      : resistance * area;
  const { value, uncertainty } = intercept;
  return {
    initialResistance: intercept,
    initialAreaSpecificResistance: {
      ...intercept,
      value: perArea(value),
      uncertainty: uncertainty && uncertainty * area,
    },
  };
}

function predictionOf(values: Values, context: ComputeContext): Estimate {
  const law = lawsFor(values).find(({ id }) => id === values.law) as StraightLaw | CurvedLaw;
  const tried = tryLaw(law, values, context);
  if (!('fit' in tried)) {
    const requirement =
      tried.reason === farFromData
        ? `${farFromData}; choose another`
        : 'has more coefficients than these data can fix; choose a simpler one';
    throw new DomainError('law', requirement, Number.NaN);
  }
  const { quantity } = frames[values.observable];
  return { ...observableFrom(predictorOf(law, tried.fit)(values.predictAt)), quantity };
}

/** Fits the laws of growth to the data and ranks them. */
export function compute(values: Values, context: ComputeContext) {
  const { data, observable, predictAt, timeConstant } = values;
  requireNonNegative({ predictAt });
  requirePositive({ timeConstant });
  if (observable === 'resistance')
    requirePositive({ electrodeArea: values.electrodeArea as number });
  requireTimes(data);
  const fit = fitOf(parabolic, values, context);
  const slope = parameterOf(fit, 1);
  const prediction = predictionOf(values, context);
  return {
    parabolicRateConstant: rateConstant(values, slope),
    parabolicRateConstantOfResistance: rateConstantOfResistance(values, slope),
    slope: { ...slope, quantity: frames[observable].rootRate },
    ...startOf(values, parameterOf(fit, 0)),
    prediction,
    predictedThickness:
      observable === 'charge' ? inProportion(prediction, thicknessPerUnit(values)) : undefined,
    details: () => compareLaws(values, context),
  };
}
