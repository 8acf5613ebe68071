import { boltzmannConstant, elementaryCharge } from '#units/constants';
import { DomainError, requireFinite, requirePositive } from '#units/domain-error';

/**
 * Conductivity that independently moving ions would give.
 *
 * σ = n q² D / (k_B T), q = z e
 *
 * @param input.diffusionCoefficient - diffusion coefficient of the ion *D* [m²/s], > 0
 * @param input.numberDensity - number of mobile ions per volume *n* [1/m³], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @param input.chargeNumber - charge number of the ion, 1 if left out *z* [1], not 0
 * @returns conductivity [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity no correlation between jumps
 * @source maier2004, Nernst–Einstein relation
 * @example
 * nernstEinsteinConductivity({ diffusionCoefficient: 1e-12, numberDensity: 1e28, temperature: 298.15 }) // 0.0623595095864 S/m
 */
export function nernstEinsteinConductivity({
  diffusionCoefficient,
  numberDensity,
  temperature,
  chargeNumber = 1,
}: {
  diffusionCoefficient: number;
  numberDensity: number;
  temperature: number;
  chargeNumber?: number;
}): number {
  requirePositive({ diffusionCoefficient, numberDensity, temperature });
  requireFinite({ chargeNumber });
  if (chargeNumber === 0) throw new DomainError('chargeNumber', 'must not be zero', chargeNumber);
  const thermalVoltage = (boltzmannConstant * temperature) / elementaryCharge;
  return (
    (numberDensity * elementaryCharge * chargeNumber ** 2 * diffusionCoefficient) / thermalVoltage
  );
}
