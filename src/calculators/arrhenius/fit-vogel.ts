import { vogelTammannFulcherConductivity } from '#physics/vogel-tammann-fulcher-conductivity';
import { vogelTammannFulcherLaw } from '#physics/laws/vogel-tammann-fulcher-law';
import {
  inParameters,
  predictCurve,
  type CurvePrediction,
  type FittedCurve,
} from '#statistics/fitted-curve';
import { fitLine } from '#statistics/fitted-line';
import { gasConstant } from '#units/constants';
import { DomainError } from '#units/domain-error';
import type { Solve } from '#kit/model/definition.ts';
import { thinned } from '../thinned.ts';
import { requireTemperatures, type Observations } from './data.ts';
import { exponential } from './prediction.ts';

/** A VTF curve through ln σ: ln σ = ln A − ½ ln T − B / R(T − T₀). SI. */
export interface VogelFit {
  pseudoActivationEnergy: number;
  idealGlassTemperature: number;
  isGlassTemperatureGiven: boolean;
  /** In the parameters ln A, B and T₀; what is given has no variance. */
  curve: FittedCurve;
}

const fitOf = (curve: FittedCurve, isGlassTemperatureGiven: boolean): VogelFit => ({
  pseudoActivationEnergy: curve.parameters[1] as number,
  idealGlassTemperature: curve.parameters[2] as number,
  isGlassTemperatureGiven,
  curve,
});

/** With T₀ given the curve is a straight line in 1/(T − T₀), whose slope is −B/R. */
function lineFor({ x, y, uncertainties }: Observations, zero: number): FittedCurve {
  const line = fitLine({
    x: x.map((temperature) => 1 / (temperature - zero)),
    y: y.map((value, index) => value + Math.log(x[index] ?? 0) / 2),
    uncertainties,
  });
  const [intercept, slope] = line.parameters as [number, number];
  return inParameters({
    fit: { ...line, statement: 'with the given T₀ the fit is a straight line' },
    parameters: [intercept, -gasConstant * slope, zero],
    jacobian: [
      [1, 0],
      [0, -gasConstant],
      [0, 0],
    ],
  });
}

function fitWithGiven(observations: Observations, idealGlassTemperature: number): VogelFit {
  requireTemperatures(observations, 2, 'measure at more of them');
  if (!(idealGlassTemperature < Math.min(...observations.x))) {
    throw new DomainError(
      'idealGlassTemperature',
      'must lie below every measured temperature',
      idealGlassTemperature,
    );
  }
  return fitOf(lineFor(observations, idealGlassTemperature), true);
}

/** The best T₀ of a row of trials, each with the line that belongs to it. */
function startingPoints(observations: Observations, coldest: number): number[][] {
  const trials = Array.from({ length: 24 }, (_, index) => coldest * (0.04 * index + 0.02));
  return trials
    .map((trial) => lineFor(observations, trial))
    .toSorted((a, b) => a.residualSumOfSquares - b.residualSumOfSquares)
    .slice(0, 2)
    .map(({ parameters }) => parameters);
}

function fitAll(observations: Observations, solve: Solve): VogelFit {
  requireTemperatures(observations, 3, 'give T₀ or measure at more of them');
  const coldest = Math.min(...observations.x);
  const fit = solve({
    model: (parameters, temperature) =>
      vogelTammannFulcherLaw.value(parameters as [number, number, number], temperature),
    gradient: (parameters, temperature) =>
      vogelTammannFulcherLaw.gradient(parameters as [number, number, number], temperature),
    ...observations,
    starts: startingPoints(thinned(observations), coldest),
    lowerBounds: [-Infinity, -Infinity, 0],
    upperBounds: [Infinity, Infinity, coldest * (1 - 1e-6)],
  });
  return fitOf(fit, false);
}

/** The VTF curve of a polymer, with T₀ fitted or given. */
export function fitVogel(
  observations: Observations,
  idealGlassTemperature: number | undefined,
  solve: Solve,
): VogelFit {
  return idealGlassTemperature === undefined
    ? fitAll(observations, solve)
    : fitWithGiven(observations, idealGlassTemperature);
}

/** Conductivity on the curve at a temperature, with its two intervals. */
export function predictOnCurve({ curve }: VogelFit, temperature: number): CurvePrediction {
  const parameters = curve.parameters as [number, number, number];
  const [logPrefactor, pseudoActivationEnergy, idealGlassTemperature] = parameters;
  const logarithm = predictCurve({
    fit: curve,
    value: vogelTammannFulcherLaw.value(parameters, temperature),
    gradient: vogelTammannFulcherLaw.gradient(parameters, temperature),
  });
  const value = vogelTammannFulcherConductivity({
    prefactor: Math.exp(logPrefactor),
    pseudoActivationEnergy,
    idealGlassTemperature,
    temperature,
  });
  return { ...exponential(logarithm), value };
}
