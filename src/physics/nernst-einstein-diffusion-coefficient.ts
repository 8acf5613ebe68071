import { boltzmannConstant, elementaryCharge } from '#units/constants';
import { DomainError, requireFinite, requirePositive } from '#units/domain-error';

/**
 * Diffusion coefficient that the conductivity implies if the ions move independently.
 *
 * D_σ = σ k_B T / (n q²), q = z e
 *
 * @param input.ionicConductivity - ionic conductivity *σ* [S/m], > 0
 * @param input.numberDensity - number of mobile ions per volume *n* [1/m³], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @param input.chargeNumber - charge number of the ion, 1 if left out *z* [1], not 0
 * @returns conductivity diffusion coefficient [m²/s]
 * @throws {DomainError} if an input is out of its domain
 * @validity no correlation between jumps; the ratio to the tracer value is the Haven ratio
 * @source maier2004, Nernst–Einstein relation
 * @example
 * nernstEinsteinDiffusionCoefficient({ ionicConductivity: 0.1, numberDensity: 1e28, temperature: 298.15 }) // 1.60360465731e-12 m²/s
 */
export function nernstEinsteinDiffusionCoefficient({
  ionicConductivity,
  numberDensity,
  temperature,
  chargeNumber = 1,
}: {
  ionicConductivity: number;
  numberDensity: number;
  temperature: number;
  chargeNumber?: number;
}): number {
  requirePositive({ ionicConductivity, numberDensity, temperature });
  requireFinite({ chargeNumber });
  if (chargeNumber === 0) throw new DomainError('chargeNumber', 'must not be zero', chargeNumber);
  const thermalVoltage = (boltzmannConstant * temperature) / elementaryCharge;
  return (
    (ionicConductivity * thermalVoltage) / (numberDensity * elementaryCharge * chargeNumber ** 2)
  );
}
