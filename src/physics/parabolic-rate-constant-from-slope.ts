import { requirePositive } from '#units/domain-error';
import { parabolicRateConstantOfResistance } from './parabolic-rate-constant-of-resistance.ts';

/**
 * Parabolic rate constant from the slope of a resistance against the root of time.
 *
 * k = k_R σ_ion² = (b σ_ion)² / 2, from ASR = ASR₀ + b √t
 *
 * @param input.areaSpecificResistanceRootRate - slope of one interface *b* [Ω m²/s^0.5], > 0
 * @param input.interphaseIonicConductivity - ionic conductivity of the layer *σ_ion* [S/m], > 0
 * @returns parabolic rate constant of x² = 2kt [m²/s]
 * @throws {DomainError} if an input is not positive
 * @validity no layer at time zero; the resistance alone gives only k/σ_ion², so σ_ion must be known
 * @source wagner1933, parabolic law; derived here for a resistance
 * @example
 * parabolicRateConstantFromSlope({ areaSpecificResistanceRootRate: 4.91373958e-6, interphaseIonicConductivity: 2e-5 }) // 4.82896733e-21 m²/s
 */
export function parabolicRateConstantFromSlope({
  areaSpecificResistanceRootRate,
  interphaseIonicConductivity,
}: {
  areaSpecificResistanceRootRate: number;
  interphaseIonicConductivity: number;
}): number {
  requirePositive({ areaSpecificResistanceRootRate, interphaseIonicConductivity });
  return (
    parabolicRateConstantOfResistance({ areaSpecificResistanceRootRate }) *
    interphaseIonicConductivity ** 2
  );
}
