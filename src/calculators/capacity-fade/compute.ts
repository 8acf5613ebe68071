import { cyclesAtConstantLoss } from '#physics/cycles-at-constant-loss';
import { cyclesToRetention } from '#physics/cycles-to-retention';
import { fadePerCycle } from '#physics/fade-per-cycle';
import { lithiumReserveCycles } from '#physics/lithium-reserve-cycles';
import { studentTQuantile } from '#statistics/student-t';
import { requireBetween, requirePositive } from '#units/domain-error';
import type { QuantityId } from '#units/quantities';
import { blame } from '#kit/model/blame.ts';
import type { Estimate } from '#kit/model/definition.ts';
import { estimateOf, parameterOf } from '../estimate.ts';
import { fitFade, type FadeFit, type Row } from './fit.ts';
import type { inputs } from './inputs.ts';

export type CapacityAs = 'specificCapacity' | 'arealCapacity' | 'charge' | 'retention';

/** What the choices of the reader leave, SI. */
export interface Values {
  from: 'numbers' | 'table' | 'efficiency';
  capacityAs?: CapacityAs;
  data?: Row[];
  initialSpecificCapacity?: number;
  specificCapacity?: number;
  cycleNumber?: number;
  coulombicEfficiency?: number;
  arealCapacity?: number;
  reserveArealCapacity?: number;
  targetRetention: number;
}

export interface Details {
  fit?: FadeFit;
  /** With 95 % confidence the target is not reached before; where the fade cannot be told from none. */
  notBefore?: number;
}

export const quantityOf: Record<CapacityAs, QuantityId> = {
  specificCapacity: 'specificCapacity',
  arealCapacity: 'arealCapacity',
  charge: 'cellCapacity',
  retention: 'capacityRetention',
};

/** The cycles to the target from the slope of ln q; of a slope that may be zero, what bounds them from below. */
function targetBySlope(target: number, slope: Estimate) {
  const { value, uncertainty, degreesOfFreedom } = slope;
  const log = Math.log(target);
  if (uncertainty === undefined) return value < 0 ? { cycles: { value: log / value } } : {};
  const t = studentTQuantile({ degreesOfFreedom: degreesOfFreedom ?? Infinity, confidence: 0.95 });
  const steepest = value - t * uncertainty;
  if (value + t * uncertainty >= 0) return steepest < 0 ? { notBefore: log / steepest } : {};
  const cycles = log / value;
  const estimate: Estimate = {
    value: cycles,
    uncertainty: (cycles * uncertainty) / Math.abs(value),
    degreesOfFreedom,
    scale: 'reciprocal',
  };
  return { cycles: estimate };
}

/** What is monotone in a parameter of the fit, with the error that follows to first order. */
function image(slope: Estimate, value: number, derivative: number): Estimate {
  const { uncertainty, degreesOfFreedom } = slope;
  if (uncertainty === undefined) return { value };
  return { value, uncertainty: Math.abs(derivative) * uncertainty, degreesOfFreedom };
}

/** N = (1 − f) a/(−b) of the straight line. */
function byLine(target: number, { linear }: FadeFit): Estimate | undefined {
  const [intercept = 0, slope = 0] = linear.parameters;
  if (!(slope < 0)) return undefined;
  const cycles = ((1 - target) * intercept) / -slope;
  const estimate = estimateOf(linear, cycles, [cycles / intercept, -cycles / slope]);
  return { ...estimate, scale: 'logarithmic' };
}

function fromTable({ data = [], capacityAs = 'specificCapacity', targetRetention }: Values) {
  const fit = fitFade(data);
  const slope = parameterOf(fit.exponential, 1);
  const kept = Math.exp(slope.value);
  const span = fit.last - fit.first;
  const left = Math.exp(slope.value * span);
  const start = parameterOf(fit.exponential, 0);
  const { cycles, notBefore } = targetBySlope(targetRetention, slope);
  const details: Details = { fit, notBefore };
  return {
    cyclesToTarget: cycles,
    fadePerCycle: image(slope, -Math.expm1(slope.value), kept),
    cyclesAtConstantLoss: cycles && byLine(targetRetention, fit),
    capacityRetention: { ...image(slope, left, left * span), scale: 'logarithmic' as const },
    initialCapacity: {
      ...image(start, Math.exp(start.value), Math.exp(start.value)),
      scale: 'logarithmic' as const,
      quantity: quantityOf[capacityAs],
    },
    equivalentEfficiency: kept <= 1 ? image(slope, kept, kept) : undefined,
    details,
  };
}

function fromNumbers(values: Values) {
  const initialSpecificCapacity = values.initialSpecificCapacity as number;
  const specificCapacity = values.specificCapacity as number;
  const cycleNumber = values.cycleNumber as number;
  requirePositive({ initialSpecificCapacity, specificCapacity, cycleNumber });
  const capacityRetention = specificCapacity / initialSpecificCapacity;
  const { retention, loss } = fadePerCycle({ capacityRetention, cycleNumber });
  const details: Details = {};
  const shared = { fadePerCycle: loss, capacityRetention, details };
  if (!(loss > 0)) return shared;
  const { targetRetention } = values;
  return {
    ...shared,
    equivalentEfficiency: retention,
    cyclesToTarget: {
      value: cyclesToRetention({ targetRetention, fadePerCycle: loss }),
      scale: 'reciprocal' as const,
    },
    cyclesAtConstantLoss: {
      value: cyclesAtConstantLoss({ targetRetention, capacityRetention, cycleNumber }),
      scale: 'reciprocal' as const,
    },
  };
}

function fromEfficiency(values: Values) {
  const { targetRetention } = values;
  const coulombicEfficiency = values.coulombicEfficiency as number;
  const reserveCycles = lithiumReserveCycles({
    coulombicEfficiency,
    arealCapacity: values.arealCapacity as number,
    reserveArealCapacity: values.reserveArealCapacity as number,
  });
  const fade = 1 - coulombicEfficiency;
  const afterwards = blame<keyof typeof inputs>({ fadePerCycle: 'coulombicEfficiency' })(() =>
    cyclesToRetention({ targetRetention, fadePerCycle: fade }),
  );
  const details: Details = {};
  return {
    cyclesToTarget: { value: reserveCycles + afterwards, scale: 'reciprocal' as const },
    fadePerCycle: fade,
    reserveCycles: { value: reserveCycles, scale: 'reciprocal' as const },
    details,
  };
}

/** How fast a capacity fades and when the target is reached. SI. */
export function compute(values: Values) {
  requireBetween(0, 1, { targetRetention: values.targetRetention });
  if (values.from === 'table') return fromTable(values);
  return values.from === 'numbers' ? fromNumbers(values) : fromEfficiency(values);
}
