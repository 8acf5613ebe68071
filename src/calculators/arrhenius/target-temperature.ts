import type { CurvePrediction } from '#statistics/fitted-curve';
import { DomainError, requirePositive } from '#units/domain-error';
import type { Estimate } from '#kit/model/definition.ts';
import type { Details, Values } from './compute.ts';
import { predictFromKnown } from './fit-known.ts';
import { predictOnLine } from './fit-line.ts';
import { predictOnCurve } from './fit-vogel.ts';

/** Temperatures at which an electrolyte may be used, with room; K. */
const [coldest, hottest] = [150, 1000];

type Predict = (temperature: number) => CurvePrediction;

function predictorOf({ form }: Values, { lines, vogel, known }: Details): Predict | undefined {
  if (vogel) return (temperature) => predictOnCurve(vogel, temperature);
  if (known) return (temperature) => predictFromKnown(known, temperature);
  return lines && ((temperature) => predictOnLine(lines[form], temperature));
}

function crossing(target: number, predict: Predict, from: number): number {
  let [low, high] = [from, hottest];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (predict(middle).value < target) low = middle;
    else high = middle;
  }
}

/**
 * The temperature at which the conductivity reaches a value, its error by the delta method: that of ln σ
 * there over the slope of ln σ against T.
 */
export function targetTemperature(
  target: number,
  values: Values,
  details: Details,
): Estimate | undefined {
  const predict = predictorOf(values, details);
  if (!predict) return undefined;
  requirePositive({ targetConductivity: target });
  const from = Math.max(coldest, (details.vogel?.idealGlassTemperature ?? 0) * (1 + 1e-9));
  const isWithin = predict(from).value < target && predict(hottest).value > target;
  if (!isWithin) {
    const says = 'is reached at no temperature between −120 and 730 °C by this model';
    throw new DomainError('targetConductivity', says, target);
  }
  const value = crossing(target, predict, from);
  const { standardError, degreesOfFreedom } = predict(value);
  const step = 1e-5 * value;
  const slope = (predict(value + step).value - predict(value - step).value) / (2 * step);
  if (standardError === null) return { value };
  return { value, uncertainty: standardError / slope, degreesOfFreedom };
}
