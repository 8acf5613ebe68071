import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Largest warming of a cell by its own stored energy.
 *
 * ΔT = w / c_p, w = E / m
 *
 * @param input.energy - stored electrical energy *E* [J], ≥ 0
 * @param input.mass - mass of the cell *m* [kg], > 0
 * @param input.specificHeatCapacity - heat capacity per mass, about 1 J/(g K) for a cell *c_p* [J/(kg K)], > 0
 * @returns rise of the temperature, an upper bound for the electrical part [K]
 * @throws {DomainError} if an input is out of its domain
 * @validity no heat and no mass leaves; what the materials release by reactions comes on top
 * @source newman2021, energy balance of a cell
 * @example
 * storedEnergyTemperatureRise({ energy: 54000, mass: 0.06, specificHeatCapacity: 1000 }) // 900 K
 */
export function storedEnergyTemperatureRise({
  energy,
  mass,
  specificHeatCapacity,
}: {
  energy: number;
  mass: number;
  specificHeatCapacity: number;
}): number {
  requireNonNegative({ energy });
  requirePositive({ mass, specificHeatCapacity });
  return energy / (mass * specificHeatCapacity);
}
