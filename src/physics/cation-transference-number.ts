import { requirePositive } from '#units/domain-error';

/**
 * Transference number of the cation of a dilute 1:1 salt.
 *
 * t₊ = D₊ / (D₊ + D₋)
 *
 * @param input.cationDiffusionCoefficient - of the cation *D₊* [m²/s], > 0
 * @param input.anionDiffusionCoefficient - of the anion *D₋* [m²/s], > 0
 * @returns transference number [1]
 * @throws {DomainError} if an input is not positive
 * @validity dilute, fully dissociated 1:1 salt; pairs and friction between ions change it
 * @source newman2021, ch. 11, binary electrolyte
 * @example
 * cationTransferenceNumber({ cationDiffusionCoefficient: 2e-12, anionDiffusionCoefficient: 6e-12 }) // 0.25 1
 */
export function cationTransferenceNumber({
  cationDiffusionCoefficient,
  anionDiffusionCoefficient,
}: {
  cationDiffusionCoefficient: number;
  anionDiffusionCoefficient: number;
}): number {
  requirePositive({ cationDiffusionCoefficient, anionDiffusionCoefficient });
  return cationDiffusionCoefficient / (cationDiffusionCoefficient + anionDiffusionCoefficient);
}
