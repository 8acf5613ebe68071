import { faradayConstant } from '#units/constants';
import { requireFinite, requirePositive } from '#units/domain-error';

/**
 * Potential of a reaction that takes up electrons.
 *
 * E = −ΔG / (nF)
 *
 * @param input.reactionEnergy - Gibbs energy of the reaction as written *ΔG* [J/mol], finite
 * @param input.electrons - electrons in the reaction as written *n* [1], > 0
 * @returns potential; against Li⁺/Li if lithium metal is the reactant [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity equilibrium; per formula unit and per lithium must not be mixed
 * @source bard2022, cell potential and reaction energy
 * @source zhu2015, decomposition reactions
 * @example
 * potentialFromReactionEnergy({ reactionEnergy: -587700, electrons: 1 }) // 6.09108127699 V
 */
export function potentialFromReactionEnergy({
  reactionEnergy,
  electrons,
}: {
  reactionEnergy: number;
  electrons: number;
}): number {
  requireFinite({ reactionEnergy });
  requirePositive({ electrons });
  return -reactionEnergy / (electrons * faradayConstant);
}
