import { requireNonNegative } from '#units/domain-error';

/**
 * Heat that a reaction releases for an amount of its reactant.
 *
 * q = n h, h = −ΔH per mole of the reactant
 *
 * @param input.amount - amount of the reactant *n* [mol], ≥ 0
 * @param input.molarHeat - heat released per mole of it *h* [J/mol], ≥ 0
 * @returns heat [J]
 * @throws {DomainError} if an input is out of its domain
 * @validity complete reaction; products as in the stated heat
 * @source bates2022, heat released by reactions in a cell
 * @example
 * reactionHeat({ amount: 0.002, molarHeat: 300000 }) // 600 J
 */
export function reactionHeat({ amount, molarHeat }: { amount: number; molarHeat: number }): number {
  requireNonNegative({ amount, molarHeat });
  return amount * molarHeat;
}
