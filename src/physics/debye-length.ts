import { boltzmannConstant, elementaryCharge, vacuumPermittivity } from '#units/constants';
import { DomainError, requireFinite, requirePositive } from '#units/domain-error';

/**
 * Length over which mobile charges screen an electric field.
 *
 * λ_D = √[ε k_B T / (2 n q²)], ε = ε_r ε₀, q = z e, the 2 because carriers of both signs move
 *
 * @param input.relativePermittivity - relative permittivity *ε_r* [1], > 0
 * @param input.numberDensity - density of mobile charges of each sign *n* [1/m³], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @param input.chargeNumber - charge number, 1 if left out *z* [1], not 0
 * @returns Debye length [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity dilute, below k_BT/q; √2 longer if one sign alone is mobile; void below a lattice spacing
 * @source maier2004, space charge
 * @source deklerk2018, space-charge layers
 * @example
 * debyeLength({ relativePermittivity: 10, numberDensity: 1e25, temperature: 298.15 }) // 8.42573937802e-10 m
 */
export function debyeLength({
  relativePermittivity,
  numberDensity,
  temperature,
  chargeNumber = 1,
}: {
  relativePermittivity: number;
  numberDensity: number;
  temperature: number;
  chargeNumber?: number;
}): number {
  requirePositive({ relativePermittivity, numberDensity, temperature });
  requireFinite({ chargeNumber });
  if (chargeNumber === 0) throw new DomainError('chargeNumber', 'must not be zero', chargeNumber);
  const thermalVoltage = (boltzmannConstant * temperature) / elementaryCharge;
  const permittivity = relativePermittivity * vacuumPermittivity;
  const charge = numberDensity * elementaryCharge * chargeNumber ** 2;
  return Math.sqrt((permittivity * thermalVoltage) / (2 * charge));
}
