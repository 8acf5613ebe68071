import { DomainError, requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Area-specific resistance of a stack of layers and interfaces in series.
 *
 * ASR = Σ L_k / σ_k + Σ ASR_m
 *
 * @param input.thicknesses - thickness of each layer, none if left out *L_k* [m], each > 0
 * @param input.ionicConductivities - conductivity of each layer, in the same order *σ_k* [S/m], each > 0
 * @param input.interfaceAreaSpecificResistances - of each interface, or of a layer given by its resistance *ASR_m* [Ω m²], each ≥ 0
 * @returns area-specific resistance of the stack [Ω m²]
 * @throws {DomainError} if an entry is out of its domain or a conductivity is missing
 * @validity flat, ohmic, in series; a composite electrode is a transmission line, not one number
 * @source randau2020, area-specific resistance
 * @example
 * stackAreaSpecificResistance({ thicknesses: [25e-6], ionicConductivities: [0.1], interfaceAreaSpecificResistances: [1e-3, 1.5e-3] }) // 0.00275 Ω m²
 */
export function stackAreaSpecificResistance({
  thicknesses = [],
  ionicConductivities = [],
  interfaceAreaSpecificResistances,
}: {
  thicknesses?: number[];
  ionicConductivities?: number[];
  interfaceAreaSpecificResistances: number[];
}): number {
  const count = ionicConductivities.length;
  if (count !== thicknesses.length) {
    throw new DomainError('ionicConductivities', 'must be one per layer', count);
  }
  const layers = thicknesses.map((thickness, layer) => {
    const conductivity = ionicConductivities[layer] ?? NaN;
    requirePositive({ thicknesses: thickness, ionicConductivities: conductivity });
    return thickness / conductivity;
  });
  interfaceAreaSpecificResistances.forEach((resistance) =>
    requireNonNegative({ interfaceAreaSpecificResistances: resistance }),
  );
  return [...layers, ...interfaceAreaSpecificResistances].reduce((sum, part) => sum + part, 0);
}
