import { studentTQuantile } from '#statistics/student-t';
import { weightedLinearRegression } from '#statistics/weighted-linear-regression';
import { gasConstant } from '#units/constants';
import { DomainError } from '#units/domain-error';
import type { Solve } from '#kit/model/definition.ts';
import { typicalVariance } from '../stated-uncertainties.ts';
import { requireTemperatures, statedUncertainties, type Row } from './data.ts';
import { predictionFrom, type Prediction } from './prediction.ts';

/** A VTF curve through ln σ: ln σ = ln A − ½ ln T − B / R(T − T₀). SI. */
export interface VogelFit {
  logPrefactor: number;
  pseudoActivationEnergy: number;
  idealGlassTemperature: number;
  isGlassTemperatureGiven: boolean;
  /** Of ln A, B and T₀; null where the data give no error bars. */
  covariance: number[][] | null;
  quantile: number;
  residuals: number[];
  residualSumOfSquares: number;
  /** Mean square of the residuals of one measurement. */
  scatter: number;
  coefficients: number;
  status: 'converged' | 'on-bound' | 'undetermined' | 'not-converged';
  statement: string;
}

const reduced = ({ temperature, conductivity }: Row) =>
  Math.log(conductivity) + Math.log(temperature) / 2;

/** With T₀ given the curve is a straight line in 1/(T − T₀). */
function lineFor(rows: readonly Row[], idealGlassTemperature: number) {
  return weightedLinearRegression({
    x: rows.map(({ temperature }) => 1 / (temperature - idealGlassTemperature)),
    y: rows.map(reduced),
    uncertainties: statedUncertainties(rows),
  });
}

const quantileFor = (degreesOfFreedom: number) =>
  degreesOfFreedom > 0 ? studentTQuantile({ degreesOfFreedom }) : 0;

const typical = (rows: readonly Row[]) => typicalVariance(statedUncertainties(rows));

function fitWithGiven(rows: readonly Row[], idealGlassTemperature: number): VogelFit {
  requireTemperatures(rows, 2, 'measure at more of them');
  const coldest = Math.min(...rows.map(({ temperature }) => temperature));
  if (!(idealGlassTemperature < coldest)) {
    throw new DomainError(
      'idealGlassTemperature',
      'must lie below every measured temperature',
      idealGlassTemperature,
    );
  }
  const line = lineFor(rows, idealGlassTemperature);
  const { scaledCovariance, degreesOfFreedom, residualSumOfSquares } = line;
  const mixed = scaledCovariance ? -gasConstant * scaledCovariance.covariance : 0;
  return {
    logPrefactor: line.intercept,
    pseudoActivationEnergy: -gasConstant * line.slope,
    idealGlassTemperature,
    isGlassTemperatureGiven: true,
    covariance: scaledCovariance && [
      [scaledCovariance.intercept, mixed, 0],
      [mixed, gasConstant ** 2 * scaledCovariance.slope, 0],
      [0, 0, 0],
    ],
    quantile: quantileFor(degreesOfFreedom),
    residuals: line.residuals,
    residualSumOfSquares,
    scatter: degreesOfFreedom > 0 ? (residualSumOfSquares / degreesOfFreedom) * typical(rows) : 0,
    coefficients: 2,
    status: 'converged',
    statement: 'with the given T₀ the fit is a straight line',
  };
}

/** The best T₀ of a row of trials, each with the line that belongs to it. */
function startingPoint(rows: readonly Row[]): number[][] {
  const coldest = Math.min(...rows.map(({ temperature }) => temperature));
  const trials = Array.from({ length: 24 }, (_, index) => coldest * (0.04 * index + 0.02));
  const tried = trials.map((trial) => {
    const line = lineFor(rows, trial);
    const start = [line.intercept, -gasConstant * line.slope, trial];
    return { start, squares: line.residualSumOfSquares };
  });
  const best = tried.toSorted((a, b) => a.squares - b.squares);
  return best.slice(0, 2).map(({ start }) => start);
}

function fitAll(rows: readonly Row[], solve: Solve): VogelFit {
  requireTemperatures(rows, 3, 'give T₀ or measure at more of them');
  const coldest = Math.min(...rows.map(({ temperature }) => temperature));
  const fit = solve({
    model: ([logPrefactor = 0, energy = 0, zero = 0], temperature) =>
      logPrefactor - energy / (gasConstant * (temperature - zero)),
    gradient: ([, energy = 0, zero = 0], temperature) => {
      const reciprocal = 1 / (gasConstant * (temperature - zero));
      return [1, -reciprocal, -energy * gasConstant * reciprocal ** 2];
    },
    x: rows.map(({ temperature }) => temperature),
    y: rows.map(reduced),
    uncertainties: statedUncertainties(rows),
    starts: startingPoint(rows),
    lowerBounds: [-Infinity, -Infinity, 0],
    upperBounds: [Infinity, Infinity, coldest * (1 - 1e-6)],
  });
  const [logPrefactor = 0, pseudoActivationEnergy = 0, idealGlassTemperature = 0] = fit.parameters;
  const { residualSumOfSquares, degreesOfFreedom } = fit;
  return {
    logPrefactor,
    pseudoActivationEnergy,
    idealGlassTemperature,
    isGlassTemperatureGiven: false,
    covariance: fit.covariance,
    quantile: quantileFor(degreesOfFreedom),
    residuals: fit.residuals,
    residualSumOfSquares,
    scatter: degreesOfFreedom > 0 ? (residualSumOfSquares / degreesOfFreedom) * typical(rows) : 0,
    coefficients: 3,
    status: fit.status,
    statement: fit.statement,
  };
}

/** The VTF curve of a polymer, with T₀ fitted or given. */
export function fitVogel(
  rows: readonly Row[],
  idealGlassTemperature: number | undefined,
  solve: Solve,
): VogelFit {
  return idealGlassTemperature === undefined
    ? fitAll(rows, solve)
    : fitWithGiven(rows, idealGlassTemperature);
}

/** Variance of a result from its derivatives by ln A, B and T₀. */
export function varianceOf(fit: VogelFit, gradient: readonly number[]): number | null {
  const { covariance } = fit;
  if (!covariance) return null;
  return gradient.reduce(
    (sum, left, a) =>
      sum + gradient.reduce((part, right, b) => part + left * right * (covariance[a]?.[b] ?? 0), 0),
    0,
  );
}

/** Conductivity on the curve at a temperature, with its two intervals. */
export function predictOnCurve(fit: VogelFit, temperature: number): Prediction {
  const { logPrefactor, pseudoActivationEnergy, idealGlassTemperature, quantile, scatter } = fit;
  const above = temperature - idealGlassTemperature;
  const log =
    logPrefactor - Math.log(temperature) / 2 - pseudoActivationEnergy / (gasConstant * above);
  const gradient = [
    1,
    -1 / (gasConstant * above),
    -pseudoActivationEnergy / (gasConstant * above ** 2),
  ];
  return predictionFrom(log, varianceOf(fit, gradient), scatter, quantile);
}
