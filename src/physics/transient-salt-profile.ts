import { DomainError, requireNonNegative } from '#units/domain-error';

/** 1 − erf z, z ≥ 0: the series of erf below 2, the continued fraction z + (1/2)/(z + 1/(z + …)) above. */
function complementaryErrorFunction(z: number): number {
  if (z >= 2) {
    let fraction = z;
    for (let n = 60; n > 0; n -= 1) fraction = z + n / 2 / fraction;
    return Math.exp(-z * z) / Math.sqrt(Math.PI) / fraction;
  }
  let term = z;
  let sum = z;
  for (let n = 1; Math.abs(term) > 1e-18 * sum; n += 1) {
    term *= (-z * z) / n;
    sum += term / (2 * n + 1);
  }
  return 1 - (2 / Math.sqrt(Math.PI)) * sum;
}

/** Change in a half-space at a distance from its face; both in units of the gap. */
function halfSpace(distance: number, fourierNumber: number): number {
  const z = distance / (2 * Math.sqrt(fourierNumber));
  const integral = Math.exp(-z * z) / Math.sqrt(Math.PI) - z * complementaryErrorFunction(z);
  return 4 * Math.sqrt(fourierNumber) * integral;
}

/**
 * Change of the salt concentration at a place of the gap, over the steady change at its electrodes.
 *
 * u(ξ, θ) = 1 − 2ξ − (8/π²) Σ cos(nπξ) exp(−n²π²θ) / n² over odd n, ξ = x/L, θ = Dt/L²
 *
 * @param input.position - distance from the stripped electrode over that of the electrodes *ξ* [1], 0 ≤ ξ ≤ 1
 * @param input.fourierNumber - time since the current was switched on over the diffusion time *θ* [1], ≥ 0
 * @returns u, so that c = c₀ (1 + u j/j_lim); positive near the stripped electrode [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity constant flux at two flat electrodes from a uniform start, constant D and t₊
 * @source newman2021, transient diffusion between two electrodes; derived here
 * @example
 * transientSaltProfile({ position: 1, fourierNumber: 0.28125 }) // -0.949503157419 1
 */
export function transientSaltProfile({
  position,
  fourierNumber,
}: {
  position: number;
  fourierNumber: number;
}): number {
  requireNonNegative({ position, fourierNumber });
  if (position > 1) throw new DomainError('position', 'must not exceed one', position);
  if (fourierNumber === 0) return 0;
  // While neither electrode feels the other, to 1 part in 10¹⁸, each has a half-space of its own.
  if (fourierNumber < 0.006) {
    return halfSpace(position, fourierNumber) - halfSpace(1 - position, fourierNumber);
  }
  let sum = 0;
  for (let n = 1; (n * Math.PI) ** 2 * fourierNumber < 42; n += 2) {
    sum +=
      (Math.cos(n * Math.PI * position) / n ** 2) * Math.exp(-((n * Math.PI) ** 2) * fourierNumber);
  }
  return 1 - 2 * position - (8 / Math.PI ** 2) * sum;
}
