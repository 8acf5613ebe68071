import { DomainError } from '#units/domain-error';
import { observableFrom } from '../estimate.ts';
import type { Outcome, Values } from './compute.ts';
import type { Observations } from './data.ts';
import { fitKnown, predictFromKnown } from './fit-known.ts';
import { prefactorOf, prefactorQuantities } from './fit-line.ts';

/** The prefactor of a larger one would overflow. */
const largestLogarithm = 500;

/** What one series says where its activation energy is known. */
export function fromKnown(values: Values, observations: Observations): Outcome {
  const { form, predictAt, ofOneOhm = 1 } = values;
  const activationEnergy = values.activationEnergy as number;
  const known = fitKnown(observations, form, activationEnergy, Math.log(ofOneOhm));
  if (known.logPrefactor > largestLogarithm) {
    throw new DomainError(
      'activationEnergy',
      'is too large for any conductor; check its unit: 0.3 eV are 29 kJ mol⁻¹',
      activationEnergy,
    );
  }
  const prediction = predictFromKnown(known, predictAt);
  return {
    predictedConductivity: observableFrom(prediction, 'logarithmic'),
    prefactor: { ...prefactorOf(known.curve), quantity: prefactorQuantities[form] },
    details: { prediction, known, models: [] },
  };
}
