import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Depth of the electrolyte down to which lithium metal can form while lithium is plated.
 *
 * x* = L j R_a / [E_cell + j (R_a + R_c)], where E_Li(x*) = 0
 *
 * @param input.thickness - of the electrolyte *L* [m], > 0
 * @param input.equilibriumVoltage - of the cell without current, 0 if both electrodes are lithium *E_cell* [V], ≥ 0
 * @param input.currentDensity - that plates lithium *j* [A/m²], > 0
 * @param input.platedAreaSpecificResistance - of the interface where lithium is plated *R_a* [Ω m²], > 0
 * @param input.oppositeAreaSpecificResistance - of the other interface *R_c* [Ω m²], ≥ 0
 * @returns depth from the plated face [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity as the potential in the electrolyte; an upper bound, since a nucleus costs energy
 * @source maier2004, electrochemical potentials of ions and electrons in a mixed conductor; derived here
 * @example
 * lithiumDepositionDepth({ thickness: 25e-6, equilibriumVoltage: 4, currentDensity: 10, platedAreaSpecificResistance: 1e-3, oppositeAreaSpecificResistance: 2e-3 }) // 6.203473945e-8 m
 */
export function lithiumDepositionDepth({
  thickness,
  equilibriumVoltage,
  currentDensity,
  platedAreaSpecificResistance,
  oppositeAreaSpecificResistance,
}: {
  thickness: number;
  equilibriumVoltage: number;
  currentDensity: number;
  platedAreaSpecificResistance: number;
  oppositeAreaSpecificResistance: number;
}): number {
  requirePositive({ thickness, currentDensity, platedAreaSpecificResistance });
  requireNonNegative({ equilibriumVoltage, oppositeAreaSpecificResistance });
  const interfaces = platedAreaSpecificResistance + oppositeAreaSpecificResistance;
  const rise = equilibriumVoltage + currentDensity * interfaces;
  return (thickness * currentDensity * platedAreaSpecificResistance) / rise;
}
