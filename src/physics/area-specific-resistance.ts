import { requirePositive } from '#units/domain-error';

/**
 * Resistance of a unit of area, which does not depend on the size of the electrode.
 *
 * ASR = R A
 *
 * @param input.resistance - measured resistance *R* [Ω], > 0
 * @param input.electrodeArea - area the current crosses *A* [m²], > 0
 * @returns area-specific resistance [Ω m²]
 * @throws {DomainError} if an input is not positive
 * @validity uniform current density over the stated area
 * @source randau2020, area-specific resistance
 * @example
 * areaSpecificResistance({ resistance: 250, electrodeArea: 7.85398163397e-5 }) // 0.0196349540849 Ω m²
 */
export function areaSpecificResistance({
  resistance,
  electrodeArea,
}: {
  resistance: number;
  electrodeArea: number;
}): number {
  requirePositive({ resistance, electrodeArea });
  return resistance * electrodeArea;
}
