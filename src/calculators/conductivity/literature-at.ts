import { arrheniusConductivity } from '#physics/arrhenius-conductivity';
import { arrheniusPrefactor } from '#physics/arrhenius-prefactor';
import type { LiteraturePoint } from '#chart/literature-point.ts';

/** Without an activation energy a value stands for temperatures this near (K). */
const near = 5;

/**
 * Published conductivities at the temperature of a measurement: carried there with the activation
 * energy of their own paper, in its own form, or left out where none is reported.
 */
export function literatureAt(
  points: readonly LiteraturePoint[],
  temperature: number,
): LiteraturePoint[] {
  return points.flatMap((point) => {
    const { activationEnergy, arrheniusForm = 'sigmaT' } = point;
    if (Math.abs(point.temperature - temperature) <= near) return [point];
    if (activationEnergy === undefined) return [];
    const activated = { activationEnergy, form: arrheniusForm };
    const prefactor = arrheniusPrefactor({
      ...activated,
      ionicConductivity: point.value,
      temperature: point.temperature,
    });
    return [{ ...point, value: arrheniusConductivity({ ...activated, prefactor, temperature }) }];
  });
}
