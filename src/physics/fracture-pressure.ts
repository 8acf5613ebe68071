import { requirePositive } from '#units/domain-error';

/**
 * Pressure in a lithium-filled flaw at which the electrolyte cracks.
 *
 * p_c = K_Ic / (Y √(πa))
 *
 * @param input.fractureToughness - of the electrolyte *K_Ic* [Pa m^0.5], > 0
 * @param input.flawLength - length of the flaw *a* [m], > 0
 * @param input.geometryFactor - 1.12 for a straight edge crack *Y* [1], > 0
 * @returns pressure [Pa]
 * @throws {DomainError} if an input is not positive
 * @validity linear elastic fracture mechanics, one flaw much longer than the grain-scale details
 * @source porz2017, fracture by a lithium filament
 * @source singh2022, eq. 3 to 6: load at which a flaw of mode I fails, with a factor of geometry
 * @source klinsmann2019, crack driven by lithium insertion
 * @example
 * fracturePressure({ fractureToughness: 1.25e6, flawLength: 0.5e-6, geometryFactor: 1.12 }) // 890496161.61 Pa
 */
export function fracturePressure({
  fractureToughness,
  flawLength,
  geometryFactor,
}: {
  fractureToughness: number;
  flawLength: number;
  geometryFactor: number;
}): number {
  requirePositive({ fractureToughness, flawLength, geometryFactor });
  return fractureToughness / (geometryFactor * Math.sqrt(Math.PI * flawLength));
}
