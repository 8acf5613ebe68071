import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Conductivity of LiPF₆ in ethylene carbonate and dimethyl carbonate, equal masses: a fit to measurements.
 *
 * σ = p₁ (1 + T − p₂) c [1 + p₃ √c + p₄ (1 + p₅ e^(1000/T)) c] / [1 + p₆ c⁴ e^(1000/T)], c in mol/L, T in K, σ in mS/cm
 *
 * @param input.concentration - concentration of the salt *c* [mol/m³], ≥ 0
 * @param input.temperature - absolute temperature *T* [K], > 0
 * @returns ionic conductivity of both ions together [S/m]
 * @throws {DomainError} if an input is out of its domain
 * @validity liquid solution; the temperatures of the measurements were not seen, so the fit may extrapolate; it is bent, so that its slope in an Arrhenius plot is 0.17 eV from −10 to 25 °C and 0.13 eV from 5 to 60 °C
 * @source landesfeind2019, fit of the conductivity in EC:DMC (1:1); form and coefficients as several battery-model programs write them
 * @example
 * carbonateElectrolyteConductivity({ concentration: 1000, temperature: 298.15 }) // 1.18187348364 S/m
 */
export function carbonateElectrolyteConductivity({
  concentration,
  temperature,
}: {
  concentration: number;
  temperature: number;
}): number {
  requireNonNegative({ concentration });
  requirePositive({ temperature });
  const molar = concentration / 1000;
  const growth = Math.exp(1000 / temperature);
  const millisiemens =
    (0.798 *
      (1 + temperature - 228) *
      molar *
      (1 - 1.22 * Math.sqrt(molar) + 0.509 * (1 - 4e-3 * growth) * molar)) /
    (1 + 3.79e-3 * molar ** 4 * growth);
  return millisiemens / 10;
}
