import { faradayConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Current density that diffusion in lithium can supply to the interface without pressure.
 *
 * j ≈ F D / (V_Li δ), with 1/V_Li the concentration of lithium in its metal
 *
 * @param input.diffusionCoefficient - self-diffusion in lithium *D* [m²/s], > 0
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @param input.diffusionLength - depth from which lithium comes *δ* [m], > 0
 * @returns current density above which voids form [A/m²]
 * @throws {DomainError} if an input is not positive
 * @validity an order of magnitude only; creep under pressure adds to it
 * @source krauskopf2019, vacancy diffusion in lithium
 * @example
 * voidLimitCurrentDensity({ diffusionCoefficient: 5.6e-15, lithiumMolarVolume: 13e-6, diffusionLength: 50e-6 }) // 0.831258245985 A/m²
 */
export function voidLimitCurrentDensity({
  diffusionCoefficient,
  lithiumMolarVolume,
  diffusionLength,
}: {
  diffusionCoefficient: number;
  lithiumMolarVolume: number;
  diffusionLength: number;
}): number {
  requirePositive({ diffusionCoefficient, lithiumMolarVolume, diffusionLength });
  return (faradayConstant * diffusionCoefficient) / (lithiumMolarVolume * diffusionLength);
}
