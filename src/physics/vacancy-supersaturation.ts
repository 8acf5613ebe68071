import { faradayConstant } from '#units/constants';
import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Supersaturation of vacancies that a stripping current builds up where nothing but their diffusion takes them away.
 *
 * S = 1 + j f V_Li L / (F D)
 *
 * @param input.currentDensity - stripping current density *j* [A/m²], ≥ 0
 * @param input.diffusionCoefficient - self-diffusion in lithium *D* [m²/s], > 0
 * @param input.correlationFactor - of vacancy jumps, 0.7272 in a body-centred cubic lattice *f* [1], 0 < f ≤ 1
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @param input.diffusionLength - depth at which vacancies are in equilibrium again *L* [m], > 0
 * @returns vacancies at the interface over those in equilibrium [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity steady, no void and no creep; a large result says that voids or creep must come first
 * @source krauskopf2019, vacancy diffusion in lithium; derived here from Fick’s law
 * @example
 * vacancySupersaturation({ currentDensity: 1.143094398, diffusionCoefficient: 5.6e-15, correlationFactor: 0.7272, lithiumMolarVolume: 13e-6, diffusionLength: 50e-6 }) // 2.00000000 1
 */
export function vacancySupersaturation({
  currentDensity,
  diffusionCoefficient,
  correlationFactor,
  lithiumMolarVolume,
  diffusionLength,
}: {
  currentDensity: number;
  diffusionCoefficient: number;
  correlationFactor: number;
  lithiumMolarVolume: number;
  diffusionLength: number;
}): number {
  requireNonNegative({ currentDensity });
  requirePositive({ diffusionCoefficient, correlationFactor, lithiumMolarVolume, diffusionLength });
  if (correlationFactor > 1)
    throw new DomainError('correlationFactor', 'must not exceed one', correlationFactor);
  const resisted = currentDensity * correlationFactor * lithiumMolarVolume * diffusionLength;
  return 1 + resisted / (faradayConstant * diffusionCoefficient);
}
