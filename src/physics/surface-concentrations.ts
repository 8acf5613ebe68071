import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Salt concentrations at the two electrodes of a symmetric cell in the steady state.
 *
 * c = c₀ (1 + j/j_lim) where lithium dissolves, c = c₀ (1 − j/j_lim) where it plates
 *
 * @param input.concentration - mean concentration of the salt *c₀* [mol/m³], > 0
 * @param input.currentDensity - current density, not above the limit *j* [A/m²], ≥ 0
 * @param input.limitingCurrentDensity - limiting current density *j_lim* [A/m²], > 0
 * @returns concentrations at the stripped and at the plated electrode [mol/m³]
 * @throws {DomainError} if an input is out of its domain or j exceeds j_lim
 * @validity flat electrodes, constant D and t₊, salt neither made nor lost
 * @source newman2021, ch. 11, limiting current
 * @example
 * surfaceConcentrations({ concentration: 1000, currentDensity: 5, limitingCurrentDensity: 10 }).plated // 500 mol/m³
 */
export function surfaceConcentrations({
  concentration,
  currentDensity,
  limitingCurrentDensity,
}: {
  concentration: number;
  currentDensity: number;
  limitingCurrentDensity: number;
}): { stripped: number; plated: number } {
  requirePositive({ concentration, limitingCurrentDensity });
  requireNonNegative({ currentDensity });
  const left = limitingCurrentDensity - currentDensity;
  if (left < 0)
    throw new DomainError('currentDensity', 'must not exceed the limit', currentDensity);
  return {
    stripped: concentration * (1 + currentDensity / limitingCurrentDensity),
    plated: concentration * (left / limitingCurrentDensity),
  };
}
