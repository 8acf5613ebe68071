import { finiteShortWarburgImpedance } from '#physics/finite-short-warburg-impedance';
import { requirePositive } from '#units/domain-error';

/**
 * Impedance of a mixed conductor between two electrodes that block its ions and pass its electrons.
 *
 * Z = R∞ + (R_e − R∞) tanh(s)/s, s = √(jω (R_ion + R_e) C/4), R∞ = R_ion R_e / (R_ion + R_e), ω = 2πf
 *
 * @param input.ionicResistance - of the whole sample *R_ion* [Ω], > 0
 * @param input.electronicResistance - of the whole sample *R_e* [Ω], > 0
 * @param input.chemicalCapacitance - of the whole sample *C* [F], > 0
 * @param input.frequency - frequency *f* [Hz], > 0
 * @returns real and imaginary part of the impedance [Ω]
 * @throws {DomainError} if an input is not positive
 * @validity one dimension, small signal, uniform sample; electrodes ideally blocking for ions, without resistance for electrons; below the frequencies of the dielectric arc
 * @source tmixed2024, transmission line of a mixed conductor; derived here
 * @example
 * mixedConductorImpedance({ ionicResistance: 100, electronicResistance: 300, chemicalCapacitance: 0.01, frequency: 0.159154943091895 }).real // 274.226432758 Ω
 */
export function mixedConductorImpedance({
  ionicResistance,
  electronicResistance,
  chemicalCapacitance,
  frequency,
}: {
  ionicResistance: number;
  electronicResistance: number;
  chemicalCapacitance: number;
  frequency: number;
}): { real: number; imaginary: number } {
  requirePositive({ ionicResistance, electronicResistance, chemicalCapacitance, frequency });
  const sum = ionicResistance + electronicResistance;
  const together = (ionicResistance / sum) * electronicResistance;
  const diffusion = finiteShortWarburgImpedance({
    resistance: (electronicResistance / sum) * electronicResistance,
    timeConstant: (sum * chemicalCapacitance) / 4,
    frequency,
  });
  return { real: together + diffusion.real, imaginary: diffusion.imaginary };
}
