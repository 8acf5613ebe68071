import { requireFinite, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Potential that lithium would have at a depth of the electrolyte, against lithium at equilibrium there.
 *
 * E_Li(x) = −j R_a + (x/L) [E_cell + j (R_a + R_c)]
 *
 * @param input.depth - from the face at which lithium is plated *x* [m], ≥ 0
 * @param input.thickness - of the electrolyte *L* [m], > 0
 * @param input.equilibriumVoltage - of the cell without current, 0 if both electrodes are lithium *E_cell* [V], finite
 * @param input.currentDensity - that plates lithium *j* [A/m²], ≥ 0
 * @param input.platedAreaSpecificResistance - of the interface where lithium is plated *R_a* [Ω m²], ≥ 0
 * @param input.oppositeAreaSpecificResistance - of the other interface *R_c* [Ω m²], ≥ 0
 * @returns potential against Li⁺/Li; metal can form only where it is below zero [V]
 * @throws {DomainError} if an input is out of its domain
 * @validity uniform conductivities of ions and electrons, one dimension; nucleation and pressure ask for less than zero
 * @source maier2004, electrochemical potentials of ions and electrons in a mixed conductor; derived here
 * @example
 * lithiumPotentialInElectrolyte({ depth: 5e-6, thickness: 25e-6, equilibriumVoltage: 4, currentDensity: 10, platedAreaSpecificResistance: 1e-3, oppositeAreaSpecificResistance: 2e-3 }) // 0.796 V
 */
export function lithiumPotentialInElectrolyte({
  depth,
  thickness,
  equilibriumVoltage,
  currentDensity,
  platedAreaSpecificResistance,
  oppositeAreaSpecificResistance,
}: {
  depth: number;
  thickness: number;
  equilibriumVoltage: number;
  currentDensity: number;
  platedAreaSpecificResistance: number;
  oppositeAreaSpecificResistance: number;
}): number {
  requireNonNegative({
    depth,
    currentDensity,
    platedAreaSpecificResistance,
    oppositeAreaSpecificResistance,
  });
  requirePositive({ thickness });
  requireFinite({ equilibriumVoltage });
  const interfaces = platedAreaSpecificResistance + oppositeAreaSpecificResistance;
  const rise = equilibriumVoltage + currentDensity * interfaces;
  return (depth / thickness) * rise - currentDensity * platedAreaSpecificResistance;
}
