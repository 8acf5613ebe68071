import { requireNonNegative, requirePositive } from '#units/domain-error';

/**
 * Standard uncertainty of the area-specific resistance of one interface, which is a difference.
 *
 * u = √[(A u_R)² + (E u_L / L)² + (E u_σ / σ)²] / n, E = L / σ
 *
 * @param input.thickness - thickness of the electrolyte *L* [m], > 0
 * @param input.ionicConductivity - its total conductivity *σ* [S/m], > 0
 * @param input.electrodeArea - area the current crosses *A* [m²], > 0
 * @param input.totalResistanceUncertainty - of the resistance of the cell, 0 if left out *u_R* [Ω], ≥ 0
 * @param input.thicknessUncertainty - 0 if left out *u_L* [m], ≥ 0
 * @param input.relativeConductivityUncertainty - relative, 0 if left out *u_σ/σ* [1], ≥ 0
 * @param input.interfaces - number of equal interfaces, 2 if left out *n* [1], > 0
 * @returns standard uncertainty; for n = 1 and u_R = 0 that of the electrolyte [Ω m²]
 * @throws {DomainError} if an input is out of its domain
 * @validity independent inputs, first order; the area counts as exact
 * @source gum2008, law of propagation of uncertainty
 * @example
 * interfacialAreaSpecificResistanceUncertainty({ thickness: 1e-3, ionicConductivity: 0.1, electrodeArea: 1e-4, totalResistanceUncertainty: 3, relativeConductivityUncertainty: 0.04 }) // 0.00025 Ω m²
 */
export function interfacialAreaSpecificResistanceUncertainty({
  thickness,
  ionicConductivity,
  electrodeArea,
  totalResistanceUncertainty = 0,
  thicknessUncertainty = 0,
  relativeConductivityUncertainty = 0,
  interfaces = 2,
}: {
  thickness: number;
  ionicConductivity: number;
  electrodeArea: number;
  totalResistanceUncertainty?: number;
  thicknessUncertainty?: number;
  relativeConductivityUncertainty?: number;
  interfaces?: number;
}): number {
  requirePositive({ thickness, ionicConductivity, electrodeArea, interfaces });
  requireNonNegative({
    totalResistanceUncertainty,
    thicknessUncertainty,
    relativeConductivityUncertainty,
  });
  const electrolyte = thickness / ionicConductivity;
  const sumUncertainty = Math.hypot(
    electrodeArea * totalResistanceUncertainty,
    (electrolyte * thicknessUncertainty) / thickness,
    electrolyte * relativeConductivityUncertainty,
  );
  return sumUncertainty / interfaces;
}
