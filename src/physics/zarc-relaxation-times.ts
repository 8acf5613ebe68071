import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Distribution of the relaxation times of a depressed arc: the resistance in each unit of ln τ.
 *
 * γ(τ) = (R/2π) sin(πα) / {cosh[α ln(τ/τ₀)] + cos(πα)}, τ₀ = (RQ)^(1/α)
 *
 * @param input.resistance - width of the arc *R* [Ω], > 0
 * @param input.peakTime - time of its apex *τ₀* [s], > 0
 * @param input.constantPhaseExponent - exponent of its element *α* [1], 0 < α < 1
 * @param input.relaxationTime - time *τ* [s], > 0
 * @returns resistance per unit of ln τ, *γ* [Ω]
 * @throws {DomainError} if an input is out of its domain
 * @validity one process with a symmetric spread of time constants; at α = 1 it is one line at τ₀ and no density
 * @source barsoukov2018, distribution of a depressed arc; derived here as Im Z(jω → −1/τ)/π
 * @example
 * zarcRelaxationTimes({ resistance: 100, peakTime: 1e-6, constantPhaseExponent: 0.85, relaxationTime: 1e-6 }) // 66.2928047869 Ω
 */
export function zarcRelaxationTimes({
  resistance,
  peakTime,
  constantPhaseExponent,
  relaxationTime,
}: {
  resistance: number;
  peakTime: number;
  constantPhaseExponent: number;
  relaxationTime: number;
}): number {
  requirePositive({ resistance, peakTime, constantPhaseExponent, relaxationTime });
  if (constantPhaseExponent >= 1) {
    throw new DomainError('constantPhaseExponent', 'must be below one', constantPhaseExponent);
  }
  const angle = Math.PI * constantPhaseExponent;
  const spread = Math.cosh(constantPhaseExponent * Math.log(relaxationTime / peakTime));
  return ((resistance / (2 * Math.PI)) * Math.sin(angle)) / (spread + Math.cos(angle));
}
