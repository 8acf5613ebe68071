import { vogelTammannFulcherEnergyLaw } from '#physics/laws/vogel-tammann-fulcher-energy-law';
import { DomainError } from '#units/domain-error';
import type { ComputeContext, Estimate } from '#kit/model/definition.ts';
import { estimateOf, observableFrom, parameterOf } from '../estimate.ts';
import { compared, linesThrough, type Lines, type Outcome, type Values } from './compute.ts';
import type { Observations } from './data.ts';
import { prefactorOf, raised } from './fit-line.ts';
import { fitVogel, predictOnCurve, type VogelFit } from './fit-vogel.ts';

/** The slope the curve shows in an Arrhenius plot at the temperature of the prediction. */
function apparentEnergy({ curve }: VogelFit, temperature: number): Estimate {
  const [, energy, zero] = curve.parameters as [number, number, number];
  const law = vogelTammannFulcherEnergyLaw;
  const value = law.value([energy, zero], temperature);
  return estimateOf(curve, value, [0, ...law.gradient([energy, zero], temperature)]);
}

/** The share of the variance of ln σ that the curve explains. */
function goodnessOf({ sigma: { regression } }: Lines, { curve }: VogelFit): number | undefined {
  if (regression.rSquared === null || regression.rSquared === 1) return undefined;
  const whole = regression.residualSumOfSquares / (1 - regression.rSquared);
  return 1 - curve.residualSumOfSquares / whole;
}

/** What the VTF curve of one series says. */
export function fromVogel(
  values: Values,
  observations: Observations,
  context: ComputeContext,
): Outcome {
  const { idealGlassTemperature, predictAt, ofOneOhm = 1 } = values;
  const found = fitVogel(observations, idealGlassTemperature, context.solve);
  const vogel = { ...found, curve: raised(found.curve, Math.log(ofOneOhm)) };
  if (!(vogel.pseudoActivationEnergy > 0)) {
    throw new DomainError(
      'data',
      'fall with temperature, and the VTF law only rises; check the columns',
      vogel.pseudoActivationEnergy,
    );
  }
  if (!(predictAt > vogel.idealGlassTemperature)) {
    const zero = vogel.idealGlassTemperature.toFixed(0);
    throw new DomainError('predictAt', `must lie above T₀, which is ${zero} K here`, predictAt);
  }
  const { curve, isGlassTemperatureGiven } = vogel;
  const lines = linesThrough(observations, values);
  const prediction = predictOnCurve(vogel, predictAt);
  return {
    activationEnergy: apparentEnergy(vogel, predictAt),
    predictedConductivity: observableFrom(prediction, 'logarithmic'),
    prefactor: { ...prefactorOf(curve), quantity: 'vogelPrefactor' },
    pseudoActivationEnergy: parameterOf(curve, 1),
    idealGlassTemperature: isGlassTemperatureGiven ? undefined : parameterOf(curve, 2),
    coefficientOfDetermination: goodnessOf(lines, vogel),
    details: { prediction, vogel, models: compared(lines, vogel) },
  };
}
