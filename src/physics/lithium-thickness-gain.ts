import { faradayConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Thickness of the lithium that a charge plates.
 *
 * ΔL = Q_A V_Li / F
 *
 * @param input.arealCapacity - charge per area *Q_A* [C/m²], ≥ 0
 * @param input.lithiumMolarVolume - molar volume of lithium, about 13 cm³/mol *V_Li* [m³/mol], > 0
 * @returns thickness [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity dense, even lithium and no side reaction
 * @source singh2022, 0.3 mA h cm⁻² as 1.45 µm of lithium; Faraday's law
 * @example
 * lithiumThicknessGain({ arealCapacity: 36000, lithiumMolarVolume: 13e-6 }) // 4.85047819913e-6 m
 */
export function lithiumThicknessGain({
  arealCapacity,
  lithiumMolarVolume,
}: {
  arealCapacity: number;
  lithiumMolarVolume: number;
}): number {
  requireNonNegative({ arealCapacity });
  requirePositive({ lithiumMolarVolume });
  return (arealCapacity * lithiumMolarVolume) / faradayConstant;
}
