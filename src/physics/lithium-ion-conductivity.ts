import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * The part of a conductivity that lithium ions carry, which a liquid shares with its anions.
 *
 * σ₊ = t₊ σ
 *
 * @param input.ionicConductivity - conductivity of all ions *σ* [S/m], > 0
 * @param input.transferenceNumber - transference number of Li⁺ *t₊* [1], 0 ≤ t₊ ≤ 1
 * @returns conductivity by Li⁺ [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity a fair comparison of a liquid with a single-ion conductor, not a full transport model
 * @source newman2021, transference numbers
 * @example
 * lithiumIonConductivity({ ionicConductivity: 1.18, transferenceNumber: 0.25 }) // 0.295 S/m
 */
export function lithiumIonConductivity({
  ionicConductivity,
  transferenceNumber,
}: {
  ionicConductivity: number;
  transferenceNumber: number;
}): number {
  requirePositive({ ionicConductivity });
  requireNonNegative({ transferenceNumber });
  if (transferenceNumber > 1) {
    throw new DomainError('transferenceNumber', 'must not exceed one', transferenceNumber);
  }
  return ionicConductivity * transferenceNumber;
}
