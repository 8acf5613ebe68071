import { faradayConstant, gasConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance of charge transfer at small currents.
 *
 * ASR_ct = RT / (F j₀)
 *
 * @param input.exchangeCurrentDensity - exchange current density *j₀* [A/m²], > 0
 * @param input.temperature - temperature *T* [K], > 0
 * @returns area-specific resistance [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity one electron, overpotential far below RT/F, 25.7 mV at 25 °C
 * @source newman2021, linearised Butler–Volmer equation
 * @example
 * chargeTransferAreaSpecificResistance({ exchangeCurrentDensity: 100, temperature: 298.15 }) // 0.000256925791211 Ω m²
 */
export function chargeTransferAreaSpecificResistance({
  exchangeCurrentDensity,
  temperature,
}: {
  exchangeCurrentDensity: number;
  temperature: number;
}): number {
  requirePositive({ exchangeCurrentDensity, temperature });
  return (gasConstant * temperature) / (faradayConstant * exchangeCurrentDensity);
}
