import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Current density of a single-ion conductor in an electric potential gradient.
 *
 * j = −σ ∇φ
 *
 * @param input.ionicConductivity - conductivity *σ* [S/m], > 0
 * @param input.potentialGradient - slope of the electric potential along x *∇φ* [V/m], finite
 * @returns current density along x [A/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity no concentration gradient, as electroneutrality demands in the bulk of a single-ion conductor
 * @source newman2021, ch. 11, Ohm's law as a limit
 * @example
 * migrationCurrentDensity({ ionicConductivity: 0.1, potentialGradient: -100 }) // 10 A/m²
 */
export function migrationCurrentDensity({
  ionicConductivity,
  potentialGradient,
}: {
  ionicConductivity: number;
  potentialGradient: number;
}): number {
  requirePositive({ ionicConductivity });
  requireFinite({ potentialGradient });
  return -ionicConductivity * potentialGradient;
}
