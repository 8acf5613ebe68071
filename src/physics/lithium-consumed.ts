import { faradayConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Charge that the growth of an interphase exchanges with its electrode: given up by an electrolyte that
 * is oxidised, taken up by one that is reduced.
 *
 * Q = x ν F / V_m
 *
 * @param input.interphaseThickness - thickness of the interphase *x* [m], ≥ 0
 * @param input.lithiumPerFormula - moles of lithium exchanged per mole of formula *ν* [1], > 0
 * @param input.molarVolume - volume of the interphase per mole of formula *V_m* [m³/mol], > 0
 * @returns charge per area [C/m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity dense layer of one composition
 * @source wagner1933, theory of tarnishing; Faraday's law
 * @example
 * lithiumConsumed({ interphaseThickness: 1e-7, lithiumPerFormula: 6, molarVolume: 30e-6 }) // 1929.70664247 C/m²
 */
export function lithiumConsumed({
  interphaseThickness,
  lithiumPerFormula,
  molarVolume,
}: {
  interphaseThickness: number;
  lithiumPerFormula: number;
  molarVolume: number;
}): number {
  requireNonNegative({ interphaseThickness });
  requirePositive({ lithiumPerFormula, molarVolume });
  return (interphaseThickness * lithiumPerFormula * faradayConstant) / molarVolume;
}
