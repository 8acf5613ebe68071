import { avogadroConstant, electronMass, planckConstant } from '#units/constants';
import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Share of the electrons that tunnel through a closed film.
 *
 * T = exp(−2κd), κ = 2π √(2 m* φ) / h
 *
 * @param input.thickness - of the film *d* [m], ≥ 0
 * @param input.barrierEnergy - from the electrons up to the empty band of the film *φ* [J/mol], > 0
 * @param input.effectiveMassRatio - effective over free mass of an electron in the film, 1 if left out *m*⁎/m_e* [1], > 0
 * @returns transmission [1]
 * @throws {DomainError} if an input is out of its domain
 * @validity a flat barrier without field, traps or holes in the film, where T ≪ 1; the exponent is sure, the factor before it is of order one
 * @source lid2014, probability P₀ exp[−4πd √(2mφ)/h] in a growing film (abstract); here with P₀ = 1
 * @example
 * tunnellingTransmission({ thickness: 1e-9, barrierEnergy: 289455.99637 }) // 1.96110657e-08 1
 */
export function tunnellingTransmission({
  thickness,
  barrierEnergy,
  effectiveMassRatio = 1,
}: {
  thickness: number;
  barrierEnergy: number;
  effectiveMassRatio?: number;
}): number {
  requireNonNegative({ thickness });
  requirePositive({ barrierEnergy, effectiveMassRatio });
  const perElectron = barrierEnergy / avogadroConstant;
  const momentum = Math.sqrt(2 * effectiveMassRatio * electronMass * perElectron);
  return Math.exp((-4 * Math.PI * momentum * thickness) / planckConstant);
}
