import { requireNonNegative } from '#units/domain-error';

/**
 * Share of the steady change of concentration at an electrode that a gap has still to make.
 *
 * H(θ) = (8/π²) Σ exp(−n²π²θ) / n² over odd n, θ = Dt/L²
 *
 * @param input.fourierNumber - time over the diffusion time of the gap *θ* [1], ≥ 0
 * @returns share still missing, 1 at the start, 0 in the steady state [1]
 * @throws {DomainError} if the Fourier number is negative
 * @validity constant flux at two flat electrodes from a uniform start, constant D
 * @source newman2021, transient diffusion between two electrodes; derived here
 * @example
 * gapTransientShare({ fourierNumber: 0.2 }) // 0.112597125184 1
 */
export function gapTransientShare({ fourierNumber }: { fourierNumber: number }): number {
  requireNonNegative({ fourierNumber });
  // While neither electrode feels the other, to 1 part in 10¹⁸, the law of the half-space holds.
  if (fourierNumber < 0.006) return 1 - 4 * Math.sqrt(fourierNumber / Math.PI);
  const term = (n: number) => Math.exp(-((n * Math.PI) ** 2) * fourierNumber) / n ** 2;
  let sum = 0;
  for (let n = 1; term(n) > 1e-17 * sum; n += 2) sum += term(n);
  return (8 / Math.PI ** 2) * sum;
}
