import { dealGroveLaw } from '#physics/laws/deal-grove-law';
import { withFixed, type Law } from '#physics/laws/law';
import { linearLaw } from '#physics/laws/linear-law';
import { logarithmicLaw } from '#physics/laws/logarithmic-law';
import { parabolicLaw } from '#physics/laws/parabolic-law';
import { powerLaw } from '#physics/laws/power-law';
import { toSI } from '#units/convert';

export type LawId =
  'parabolic' | 'linear' | 'logarithmic' | 'free-logarithmic' | 'deal-grove' | 'power';

/** A parameter of a law: its letter, and which powers of the measured unit and of time it is told in. */
export interface Letter {
  letter: string;
  ofValue: number;
  ofTime: number;
}

/** A function of time that a law is a straight line against. */
export type Shape = (time: number) => number;

/** A law y(t) of growth on top of a constant, with the parameters that are fitted. SI. */
interface NamedLaw {
  id: LawId;
  name: string;
  formula: string;
  letters: readonly Letter[];
  law: Law;
}

/** A law a + b f(t): its fit is a straight line against f. */
export interface StraightLaw extends NamedLaw {
  shape: Shape;
}

/** A simpler law at the edge of another: its shape, and the parameters that the other has there. */
export interface Edge {
  shape: Shape;
  parameters: (intercept: number, slope: number) => number[];
  /** Derivatives of those parameters by the slope; the intercept is the first of them. */
  bySlope: (slope: number) => number[];
  statement: string;
}

/** A law with one parameter more, inside: for each trial value of it the others are a straight line. */
export interface CurvedLaw extends NamedLaw {
  /** Trial values of the inner parameter for data between two times (both above zero). */
  trials: (first: number, last: number) => number[];
  shapeFor: (trial: number) => Shape;
  /** The parameters that belong to a trial value and the line found with it. */
  start: (intercept: number, slope: number, trial: number) => number[];
  edge: Edge;
  lowerBounds: number[];
  upperBounds: number[];
}

const letter = (name: string, ofValue: number, ofTime: number): Letter => ({
  letter: name,
  ofValue,
  ofTime,
});
const [a, b] = [letter('a', 1, 0), letter('b', 1, 0)];

function straight(name: Omit<NamedLaw, 'letters'>, slope: Letter): StraightLaw {
  const shape = (time: number) => name.law.gradient([0, 1], time)[1] as number;
  return { ...name, letters: [a, slope], shape };
}

/** The law that gives the rate constant. */
export const parabolic = straight(
  { id: 'parabolic', name: 'parabolic', formula: 'a + b√t', law: parabolicLaw },
  letter('b', 1, -0.5),
);

/** Laws of two parameters; the logarithm takes its time constant from the reader. */
export function straightLaws(timeConstant: number): StraightLaw[] {
  return [
    parabolic,
    straight(
      { id: 'linear', name: 'linear', formula: 'a + bt', law: linearLaw },
      letter('b', 1, -1),
    ),
    straight(
      {
        id: 'logarithmic',
        name: 'logarithmic, τ given',
        formula: 'a + b ln(1 + t/τ)',
        law: withFixed(logarithmicLaw, timeConstant),
      },
      b,
    ),
  ];
}

/** Evenly spaced in their logarithms. */
function spaced(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));
}

/** Made once, as all parameters below: a long table asks for a shape a hundred thousand times. */
const ofUnits: [number, number, number] = [0, 1, 1];

const dealGrove: CurvedLaw = {
  id: 'deal-grove',
  name: 'Deal–Grove',
  formula: 'a + √(p² + qt) − p',
  letters: [a, letter('p', 1, 0), letter('q', 2, -1)],
  law: dealGroveLaw,
  // The trial is the time p²/q at which transport takes over.
  trials: (first, last) => spaced(first / 30, last * 10, 24),
  shapeFor: (trial) => (time) => dealGroveLaw.value(ofUnits, time / trial),
  start: (intercept, slope, trial) => [intercept, Math.abs(slope), slope ** 2 / trial],
  // Without a start limited by the reaction it is the parabola.
  edge: {
    shape: parabolic.shape,
    parameters: (intercept, slope) => [intercept, 0, slope ** 2],
    bySlope: (slope) => [0, 0, 2 * slope],
    statement: 'p is zero, and it is the parabola',
  },
  lowerBounds: [-Infinity, 0, 0],
  upperBounds: [Infinity, Infinity, Infinity],
};

/** So short a time constant is over before any measurement. */
const shortestTimeConstant = toSI(1e-9, 'h');

const freeLogarithmic: CurvedLaw = {
  id: 'free-logarithmic',
  name: 'logarithmic, τ fitted',
  formula: 'a + b ln(1 + t/τ)',
  letters: [a, b, letter('τ', 0, 1)],
  law: logarithmicLaw,
  trials: (first, last) => spaced(first / 10, last * 10, 24),
  shapeFor: (trial) => {
    const parameters: [number, number, number] = [0, 1, trial];
    return (time) => logarithmicLaw.value(parameters, time);
  },
  start: (intercept, slope, trial) => [intercept, slope, trial],
  // Of a time constant that is over before the first point, only the line against ln t is left.
  edge: {
    shape: (time) => Math.log(time / shortestTimeConstant),
    parameters: (intercept, slope) => [intercept, slope, shortestTimeConstant],
    bySlope: () => [0, 1, 0],
    statement: 'τ runs to zero, and only a line against ln t is left',
  },
  lowerBounds: [-Infinity, -Infinity, shortestTimeConstant],
  upperBounds: [Infinity, Infinity, Infinity],
};

/** So small a power is a logarithm to all intents. */
const smallestPower = 0.01;

/** The b of the power law is the growth in the first hour. */
const hour = toSI(1, 'h');
const powerOfHours = withFixed(powerLaw, hour);

const power: CurvedLaw = {
  id: 'power',
  name: 'power',
  formula: 'a + btⁿ',
  letters: [a, b, letter('n', 0, 0)],
  law: powerOfHours,
  trials: () => Array.from({ length: 20 }, (_, index) => 0.08 * (index + 1)),
  shapeFor: (trial) => {
    const parameters = [0, 1, trial, hour] as [number, number, number, number];
    return (time) => powerLaw.value(parameters, time);
  },
  start: (intercept, slope, trial) => [intercept, slope, trial],
  edge: {
    shape: (time) => powerOfHours.value([0, 1, smallestPower], time),
    parameters: (intercept, slope) => [intercept, slope, smallestPower],
    bySlope: () => [0, 1, 0],
    statement: 'n runs to zero, and it is all but a logarithm',
  },
  lowerBounds: [-Infinity, -Infinity, smallestPower],
  upperBounds: [Infinity, Infinity, 4],
};

/** Laws of three parameters. */
export const curvedLaws: readonly CurvedLaw[] = [dealGrove, freeLogarithmic, power];

export const isCurved = (law: StraightLaw | CurvedLaw): law is CurvedLaw => 'trials' in law;

export function lawById(id: LawId, timeConstant: number): StraightLaw | CurvedLaw {
  const laws = [...straightLaws(timeConstant), ...curvedLaws];
  return laws.find((law) => law.id === id) as StraightLaw | CurvedLaw;
}
