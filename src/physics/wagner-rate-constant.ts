import { faradayConstant } from '#units/constants';
import { requirePositive } from '#units/domain-error';

/**
 * Parabolic rate constant of an interphase through which lithium ions and electrons must pass.
 *
 * k = (V_m / νF) σ_i σ_e / (σ_i + σ_e) ΔE, in dx/dt = k/x and x² = x₀² + 2kt
 *
 * @param input.molarVolume - volume of the interphase per mole of formula *V_m* [m³/mol], > 0
 * @param input.lithiumPerFormula - moles of lithium exchanged per mole of formula *ν* [1], > 0
 * @param input.interphaseIonicConductivity - ionic conductivity of the interphase *σ_i* [S/m], > 0
 * @param input.interphaseElectronicConductivity - electronic conductivity of it *σ_e* [S/m], > 0
 * @param input.potentialBeyondWindow - distance of the potential from the stability limit *ΔE* [V], > 0
 * @returns parabolic rate constant; authors who write x² = k_p t have k_p = 2k [m²/s]
 * @throws {DomainError} if an input is not positive
 * @validity dense layer, local equilibrium at both faces, conductivities constant across it
 * @source wagner1933, theory of tarnishing
 * @source zuo2021, Wagner-type growth at a battery interface
 * @example
 * wagnerRateConstant({ molarVolume: 30e-6, lithiumPerFormula: 6, interphaseIonicConductivity: 1e-6, interphaseElectronicConductivity: 1e-11, potentialBeyondWindow: 2 }) // 1.03641660146e-21 m²/s
 */
export function wagnerRateConstant({
  molarVolume,
  lithiumPerFormula,
  interphaseIonicConductivity,
  interphaseElectronicConductivity,
  potentialBeyondWindow,
}: {
  molarVolume: number;
  lithiumPerFormula: number;
  interphaseIonicConductivity: number;
  interphaseElectronicConductivity: number;
  potentialBeyondWindow: number;
}): number {
  requirePositive({ molarVolume, lithiumPerFormula, potentialBeyondWindow });
  requirePositive({ interphaseIonicConductivity, interphaseElectronicConductivity });
  const inSeries = 1 / (1 / interphaseIonicConductivity + 1 / interphaseElectronicConductivity);
  return (molarVolume / (lithiumPerFormula * faradayConstant)) * inSeries * potentialBeyondWindow;
}
