import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness of interphase at which an area-specific resistance reaches its limit.
 *
 * x = (ASR_limit − ASR₀) σ_ion
 *
 * @param input.areaSpecificResistanceLimit - limit, interphase included *ASR_limit* [Ω m²], > 0
 * @param input.initialAreaSpecificResistance - part that does not grow *ASR₀* [Ω m²], ≥ 0
 * @param input.interphaseIonicConductivity - ionic conductivity of the layer *σ_ion* [S/m], > 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain or the limit is below the start
 * @validity flat layer of constant conductivity
 * @source randau2020, area-specific resistance of a layer, solved for its thickness
 * @example
 * thicknessAtAreaSpecificResistance({ areaSpecificResistanceLimit: 0.003, initialAreaSpecificResistance: 0.001, interphaseIonicConductivity: 1e-5 }) // 2e-8 m
 */
export function thicknessAtAreaSpecificResistance({
  areaSpecificResistanceLimit,
  initialAreaSpecificResistance,
  interphaseIonicConductivity,
}: {
  areaSpecificResistanceLimit: number;
  initialAreaSpecificResistance: number;
  interphaseIonicConductivity: number;
}): number {
  requirePositive({ areaSpecificResistanceLimit, interphaseIonicConductivity });
  requireNonNegative({ initialAreaSpecificResistance });
  const rise = areaSpecificResistanceLimit - initialAreaSpecificResistance;
  if (rise < 0) {
    throw new DomainError(
      'areaSpecificResistanceLimit',
      'must not be below the initial value',
      areaSpecificResistanceLimit,
    );
  }
  return rise * interphaseIonicConductivity;
}
