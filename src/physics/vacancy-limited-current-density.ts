import { faradayConstant } from '#units/constants';
import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Stripping current density that vacancies carry away into lithium, at a given supersaturation at the interface.
 *
 * j = F D (S − 1) / (f V_Li L), with D = f D_v c_v V_Li the self-diffusion that vacancies bring about
 *
 * @param input.diffusionCoefficient - self-diffusion in lithium *D* [m²/s], > 0
 * @param input.supersaturation - vacancies at the interface over those in equilibrium *S* [1], > 1
 * @param input.correlationFactor - of vacancy jumps, 0.7272 in a body-centred cubic lattice *f* [1], 0 < f ≤ 1
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @param input.diffusionLength - depth at which vacancies are in equilibrium again *L* [m], > 0
 * @returns current density [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity steady, along one direction, through the grains only; neither S nor L is measured, so give a band
 * @source krauskopf2019, vacancy diffusion in lithium; derived here from Fick’s law
 * @example
 * vacancyLimitedCurrentDensity({ diffusionCoefficient: 5.6e-15, supersaturation: 2, correlationFactor: 0.7272, lithiumMolarVolume: 13e-6, diffusionLength: 50e-6 }) // 1.143094398 A/m²
 */
export function vacancyLimitedCurrentDensity({
  diffusionCoefficient,
  supersaturation,
  correlationFactor,
  lithiumMolarVolume,
  diffusionLength,
}: {
  diffusionCoefficient: number;
  supersaturation: number;
  correlationFactor: number;
  lithiumMolarVolume: number;
  diffusionLength: number;
}): number {
  requirePositive({ diffusionCoefficient, supersaturation, correlationFactor });
  requirePositive({ lithiumMolarVolume, diffusionLength });
  const excess = supersaturation - 1;
  if (!(excess > 0)) throw new DomainError('supersaturation', 'must exceed one', supersaturation);
  if (correlationFactor > 1)
    throw new DomainError('correlationFactor', 'must not exceed one', correlationFactor);
  const perExcess = diffusionCoefficient / (correlationFactor * lithiumMolarVolume);
  return (faradayConstant * perExcess * excess) / diffusionLength;
}
