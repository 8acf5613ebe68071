import { DomainError, requireNonNegative } from '#units/domain-error';

/**
 * Air that keeps a gas at a limit.
 *
 * V_air = V / x, the gas itself not counted
 *
 * @param input.gasVolume - volume of the gas, at the temperature and pressure of the air *V* [m³], ≥ 0
 * @param input.limit - share of the gas that is allowed *x* [1], 0 < x < 1
 * @returns volume of air [m³]
 * @throws {DomainError} if an input is out of its domain
 * @validity evenly mixed, nothing taken up or carried away; x far below 1
 * @source niosh1977, limit of hydrogen sulfide in air; derived here from the share by volume
 * @example
 * dilutingAirVolume({ gasVolume: 2e-6, limit: 1e-5 }) // 0.2 m³
 */
export function dilutingAirVolume({
  gasVolume,
  limit,
}: {
  gasVolume: number;
  limit: number;
}): number {
  requireNonNegative({ gasVolume });
  if (!(limit > 0 && limit < 1)) throw new DomainError('limit', 'must lie between 0 and 1', limit);
  return gasVolume / limit;
}
