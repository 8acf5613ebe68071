import { elementaryCharge, vacuumPermittivity } from '#units/constants';
import {
  DomainError,
  requireFinite,
  requireNonNegative,
  requirePositive,
} from '#units/domain-error';

/**
 * Width of a layer that is emptied of its mobile charges.
 *
 * w = √[2 ε Δφ / (q n)], ε = ε_r ε₀, q = |z| e
 *
 * @param input.relativePermittivity - relative permittivity *ε_r* [1], > 0
 * @param input.potentialDrop - voltage across the layer *Δφ* [V], ≥ 0
 * @param input.numberDensity - density of the fixed charges *n* [1/m³], > 0
 * @param input.chargeNumber - charge number, 1 if left out *z* [1], not 0
 * @returns width of the depleted layer [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity abrupt full depletion, Δφ far above k_BT/q, fixed countercharge
 * @source maier2004, Mott–Schottky layer
 * @example
 * mottSchottkyWidth({ relativePermittivity: 10, potentialDrop: 1, numberDensity: 1e26 }) // 3.32455992819e-9 m
 */
export function mottSchottkyWidth({
  relativePermittivity,
  potentialDrop,
  numberDensity,
  chargeNumber = 1,
}: {
  relativePermittivity: number;
  potentialDrop: number;
  numberDensity: number;
  chargeNumber?: number;
}): number {
  requirePositive({ relativePermittivity, numberDensity });
  requireNonNegative({ potentialDrop });
  requireFinite({ chargeNumber });
  if (chargeNumber === 0) throw new DomainError('chargeNumber', 'must not be zero', chargeNumber);
  const permittivity = relativePermittivity * vacuumPermittivity;
  const charge = Math.abs(chargeNumber) * elementaryCharge * numberDensity;
  return Math.sqrt((2 * permittivity * potentialDrop) / charge);
}
