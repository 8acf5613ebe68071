import { requirePositive } from '#units/domain-error';

/**
 * Diffusion coefficient of a 1:1 salt, whose ions must move together.
 *
 * D = 2 D₊ D₋ / (D₊ + D₋)
 *
 * @param input.cationDiffusionCoefficient - of the cation *D₊* [m²/s], > 0
 * @param input.anionDiffusionCoefficient - of the anion *D₋* [m²/s], > 0
 * @returns diffusion coefficient of the salt [m²/s]
 * @throws {DomainError} if an input is not positive
 * @validity dilute, fully dissociated 1:1 salt
 * @source newman2021, ch. 11, binary electrolyte
 * @example
 * ambipolarDiffusionCoefficient({ cationDiffusionCoefficient: 2e-12, anionDiffusionCoefficient: 6e-12 }) // 3e-12 m²/s
 */
export function ambipolarDiffusionCoefficient({
  cationDiffusionCoefficient,
  anionDiffusionCoefficient,
}: {
  cationDiffusionCoefficient: number;
  anionDiffusionCoefficient: number;
}): number {
  requirePositive({ cationDiffusionCoefficient, anionDiffusionCoefficient });
  return 2 / (1 / cationDiffusionCoefficient + 1 / anionDiffusionCoefficient);
}
