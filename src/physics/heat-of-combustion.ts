import { DomainError, requireFinite, requirePositive } from '#units/domain-error';

/**
 * Heat that burning a mass of substance releases, from enthalpies of formation.
 *
 * h = −Σ ν_i ΔH_i / M, per mole of the substance burnt; oxygen has none
 *
 * @param input.stoichiometricCoefficients - products positive, what is burnt and its parts negative *ν_i* [1], each finite
 * @param input.formationEnthalpies - their standard enthalpies of formation *ΔH_i* [J/mol], each finite
 * @param input.molarMass - molar mass of what is burnt *M* [kg/mol], > 0
 * @returns heat released per mass, negative if heat is taken up [J/kg]
 * @throws {DomainError} if an entry is not finite, the lists differ in length or the molar mass is not positive
 * @validity complete reaction to these products, at 25 °C before and after; a phase without tables stands for its parts
 * @source chase1998, enthalpies of formation and the law of Hess
 * @example
 * heatOfCombustion({ stoichiometricCoefficients: [1, -1], formationEnthalpies: [-400000, -100000], molarMass: 0.1 }) // 3000000 J/kg
 */
export function heatOfCombustion({
  stoichiometricCoefficients,
  formationEnthalpies,
  molarMass,
}: {
  stoichiometricCoefficients: number[];
  formationEnthalpies: number[];
  molarMass: number;
}): number {
  requirePositive({ molarMass });
  stoichiometricCoefficients.forEach((entry) =>
    requireFinite({ stoichiometricCoefficients: entry }),
  );
  formationEnthalpies.forEach((entry) => requireFinite({ formationEnthalpies: entry }));
  if (formationEnthalpies.length !== stoichiometricCoefficients.length) {
    throw new DomainError(
      'formationEnthalpies',
      'must be as many as the coefficients',
      formationEnthalpies.length,
    );
  }
  const enthalpy = stoichiometricCoefficients.reduce(
    (sum, coefficient, place) => sum + coefficient * formationEnthalpies[place]!,
    0,
  );
  return -enthalpy / molarMass;
}
