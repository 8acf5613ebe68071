import { requirePositive } from '#units/domain-error';

/**
 * Resistivity, the reciprocal of the conductivity.
 *
 * ρ = 1 / σ
 *
 * @param input.ionicConductivity - conductivity *σ* [S/m], > 0
 * @returns resistivity [Ω m]
 * @throws {DomainError} if the conductivity is not positive
 * @validity an isotropic conductor
 * @source barsoukov2018, definition
 * @example
 * resistivity({ ionicConductivity: 0.16 }) // 6.25 Ω m
 */
export function resistivity({ ionicConductivity }: { ionicConductivity: number }): number {
  requirePositive({ ionicConductivity });
  return 1 / ionicConductivity;
}
