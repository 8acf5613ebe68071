import { requireNonNegative } from '#units/domain-error';

/**
 * Heat of the complete burning of a mass of fuel.
 *
 * q = m h
 *
 * @param input.mass - mass of the fuel *m* [kg], ≥ 0
 * @param input.heatOfCombustion - heat released per mass *h* [J/kg], ≥ 0
 * @returns heat [J]
 * @throws {DomainError} if an input is out of its domain
 * @validity enough oxygen; an upper bound where it has to come from the cell
 * @source bates2022, heat released in a cell; derived here from heat per mass
 * @example
 * combustionHeat({ mass: 0.002, heatOfCombustion: 1.4e7 }) // 28000 J
 */
export function combustionHeat({
  mass,
  heatOfCombustion,
}: {
  mass: number;
  heatOfCombustion: number;
}): number {
  requireNonNegative({ mass, heatOfCombustion });
  return mass * heatOfCombustion;
}
