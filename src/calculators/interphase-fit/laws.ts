/** Coefficients of a law, in hours and the unit of what was measured. */
type Coefficients = readonly number[];

export type LawId =
  'parabolic' | 'linear' | 'logarithmic' | 'free-logarithmic' | 'deal-grove' | 'power';

/** A law y(t) of growth on top of a constant a. */
export interface Law {
  id: LawId;
  name: string;
  /** The law in letters, with what its letters are called in the order of the coefficients. */
  formula: string;
  letters: readonly string[];
  value: (coefficients: Coefficients, hours: number) => number;
  /** Derivatives of the value by the coefficients. */
  gradient: (coefficients: Coefficients, hours: number) => number[];
}

/** A law a + b f(t): its fit is a straight line against f. */
export interface StraightLaw extends Law {
  against: (hours: number) => number;
}

/** A law with one coefficient more, inside: for each trial value of it the others are a straight line. */
export interface CurvedLaw extends Law {
  /** Trial values of the inner coefficient for data between two times (both above zero). */
  trials: (first: number, last: number) => number[];
  /** What the law is straight against for a trial value. */
  against: (trial: number) => (hours: number) => number;
  /** The coefficients that belong to a trial value and the line found with it. */
  start: (intercept: number, slope: number, trial: number) => number[];
  /** A simpler law at the edge of this one: what it is straight against, and the coefficients it has here. */
  edge?: {
    against: (hours: number) => number;
    coefficients: (intercept: number, slope: number) => number[];
    /** Derivatives of those coefficients by the slope. */
    bySlope: (slope: number) => number[];
    statement: string;
  };
  lowerBounds: number[];
  upperBounds: number[];
}

function straight(
  id: LawId,
  name: string,
  formula: string,
  against: (hours: number) => number,
): StraightLaw {
  return {
    id,
    name,
    formula,
    letters: ['a', 'b'],
    against,
    value: ([a = 0, b = 0], hours) => a + b * against(hours),
    gradient: (_, hours) => [1, against(hours)],
  };
}

/** The law that gives the rate constant. */
export const parabolicLaw = straight('parabolic', 'parabolic', 'a + b√t', Math.sqrt);

/** Laws of two coefficients; the logarithm takes its time constant from the reader. */
export function straightLaws(timeConstant: number): StraightLaw[] {
  return [
    parabolicLaw,
    straight('linear', 'linear', 'a + bt', (hours) => hours),
    straight('logarithmic', 'logarithmic, τ given', 'a + b ln(1 + t/τ)', (hours) =>
      Math.log1p(hours / timeConstant),
    ),
  ];
}

/** Evenly spaced in their logarithms. */
function spaced(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));
}

/** √(1 + t/θ) − 1 without the difference of nearly equal numbers. */
function rootGrowth(ratio: number): number {
  return ratio / (1 + Math.sqrt(1 + ratio));
}

const dealGrove: CurvedLaw = {
  id: 'deal-grove',
  name: 'Deal–Grove',
  formula: 'a + √(p² + qt) − p',
  letters: ['a', 'p', 'q'],
  // The root by its quotient, free of cancellation; at t = 0 nothing has grown.
  value: ([a = 0, p = 0, q = 0], hours) =>
    hours === 0 ? a : a + (q * hours) / (p + Math.sqrt(p * p + q * hours)),
  gradient: ([, p = 0, q = 0], hours) => {
    const root = Math.sqrt(p * p + q * hours);
    return root === 0 ? [1, 0, 0] : [1, p / root - 1, hours / (2 * root)];
  },
  trials: (first, last) => spaced(first / 30, last * 10, 24),
  against: (trial) => (hours) => rootGrowth(hours / trial),
  start: (intercept, slope, trial) => [intercept, Math.abs(slope), slope ** 2 / trial],
  // Without a start limited by the reaction it is the parabola.
  edge: {
    against: Math.sqrt,
    coefficients: (intercept, slope) => [intercept, 0, slope ** 2],
    bySlope: (slope) => [0, 0, 2 * slope],
    statement: 'p is zero, and it is the parabola',
  },
  lowerBounds: [-Infinity, 0, 0],
  upperBounds: [Infinity, Infinity, Infinity],
};

/** So short a time constant, in hours, is over before any measurement. */
const shortestTimeConstant = 1e-9;

const freeLogarithmic: CurvedLaw = {
  id: 'free-logarithmic',
  name: 'logarithmic, τ fitted',
  formula: 'a + b ln(1 + t/τ)',
  letters: ['a', 'b', 'τ'],
  value: ([a = 0, b = 0, tau = 1], hours) => a + b * Math.log1p(hours / tau),
  gradient: ([, b = 0, tau = 1], hours) => [
    1,
    Math.log1p(hours / tau),
    (-b * hours) / (tau * (tau + hours)),
  ],
  trials: (first, last) => spaced(first / 10, last * 10, 24),
  against: (trial) => (hours) => Math.log1p(hours / trial),
  start: (intercept, slope, trial) => [intercept, slope, trial],
  // Of a time constant that is over before the first point, only the line against ln t is left.
  edge: {
    against: Math.log,
    coefficients: (intercept, slope) => [
      intercept + slope * Math.log(shortestTimeConstant),
      slope,
      shortestTimeConstant,
    ],
    bySlope: () => [Math.log(shortestTimeConstant), 1, 0],
    statement: 'τ runs to zero, and only a line against ln t is left',
  },
  lowerBounds: [-Infinity, -Infinity, shortestTimeConstant],
  upperBounds: [Infinity, Infinity, Infinity],
};

/** So small a power is a logarithm to all intents. */
const smallestPower = 0.01;

const power: CurvedLaw = {
  id: 'power',
  name: 'power',
  formula: 'a + btⁿ',
  letters: ['a', 'b', 'n'],
  value: ([a = 0, b = 0, n = 1], hours) => a + b * hours ** n,
  gradient: ([, b = 0, n = 1], hours) => [
    1,
    hours ** n,
    hours > 0 ? b * hours ** n * Math.log(hours) : 0,
  ],
  trials: () => Array.from({ length: 20 }, (_, index) => 0.08 * (index + 1)),
  against: (trial) => (hours) => hours ** trial,
  start: (intercept, slope, trial) => [intercept, slope, trial],
  edge: {
    against: (hours) => hours ** smallestPower,
    coefficients: (intercept, slope) => [intercept, slope, smallestPower],
    bySlope: () => [0, 1, 0],
    statement: 'n runs to zero, and it is all but a logarithm',
  },
  lowerBounds: [-Infinity, -Infinity, smallestPower],
  upperBounds: [Infinity, Infinity, 4],
};

/** Laws of three coefficients. */
export const curvedLaws: readonly CurvedLaw[] = [dealGrove, freeLogarithmic, power];

export function lawById(id: LawId, timeConstant: number): Law {
  const laws: Law[] = [...straightLaws(timeConstant), ...curvedLaws];
  return laws.find((law) => law.id === id) as Law;
}
