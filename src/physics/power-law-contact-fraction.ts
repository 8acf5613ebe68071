import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Share of the area in contact on a curve through one point that was measured.
 *
 * f = f₀ (p / p₀)^m, at most 1
 *
 * @param input.pressure - stack pressure *p* [Pa], > 0
 * @param input.measuredPressure - pressure at which f₀ was found *p₀* [Pa], > 0
 * @param input.measuredFraction - share of the area in contact there *f₀* [1], 0 < f₀ ≤ 1
 * @param input.exponent - slope of ln f against ln p *m* [1], ≥ 0
 * @returns share of the area in contact [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity between the pressures that were measured, for the foil, face and time of pressing of that measurement
 * @source constriction2025, where the resistance of a pressed contact is a power of the pressure
 * @example
 * powerLawContactFraction({ pressure: 4e6, measuredPressure: 1e6, measuredFraction: 0.2, exponent: 0.5 }) // 0.4 1
 */
export function powerLawContactFraction({
  pressure,
  measuredPressure,
  measuredFraction,
  exponent,
}: {
  pressure: number;
  measuredPressure: number;
  measuredFraction: number;
  exponent: number;
}): number {
  requirePositive({ pressure, measuredPressure, measuredFraction });
  requireNonNegative({ exponent });
  if (measuredFraction > 1) {
    throw new DomainError('measuredFraction', 'must lie between 0 and 1', measuredFraction);
  }
  return Math.min(1, measuredFraction * (pressure / measuredPressure) ** exponent);
}
