import { DomainError, requireBetween, requirePositive } from '#units/domain-error';

/**
 * Volume of the unit cell of a crystal, whatever its angles.
 *
 * V = a b c √(1 − cos² α − cos² β − cos² γ + 2 cos α cos β cos γ)
 *
 * @param input.latticeConstantA - edge *a* [m], > 0
 * @param input.latticeConstantB - edge *b* [m], > 0
 * @param input.latticeConstantC - edge *c* [m], > 0
 * @param input.latticeAngleAlpha - angle between b and c *α* [rad], 0 < α < π
 * @param input.latticeAngleBeta - angle between a and c *β* [rad], 0 < β < π
 * @param input.latticeAngleGamma - angle between a and b *γ* [rad], 0 < γ < π
 * @returns volume of the cell [m³]
 * @throws {DomainError} if an edge or an angle is out of its domain, or no cell has these angles
 * @validity the conventional cell whose formula units are counted, not the primitive one
 * @source maier2004, crystals; derived here as the triple product of the edges
 * @example
 * unitCellVolume({ latticeConstantA: 2e-10, latticeConstantB: 2e-10, latticeConstantC: 5e-10, latticeAngleAlpha: 1.57079632679, latticeAngleBeta: 1.57079632679, latticeAngleGamma: 2.09439510239 }) // 1.73205080757e-29 m³
 */
export function unitCellVolume({
  latticeConstantA,
  latticeConstantB,
  latticeConstantC,
  latticeAngleAlpha,
  latticeAngleBeta,
  latticeAngleGamma,
}: {
  latticeConstantA: number;
  latticeConstantB: number;
  latticeConstantC: number;
  latticeAngleAlpha: number;
  latticeAngleBeta: number;
  latticeAngleGamma: number;
}): number {
  requirePositive({ latticeConstantA, latticeConstantB, latticeConstantC });
  requireBetween(0, Math.PI, { latticeAngleAlpha, latticeAngleBeta, latticeAngleGamma });
  const [alpha, beta, gamma] = [latticeAngleAlpha, latticeAngleBeta, latticeAngleGamma].map(
    Math.cos,
  ) as [number, number, number];
  // The square written so that no two large terms cancel where the angles are right ones.
  const square = (1 - alpha ** 2) * (1 - gamma ** 2) - (beta - alpha * gamma) ** 2;
  if (!(square > 0)) {
    const says = 'cannot close a cell with the other two angles';
    throw new DomainError('latticeAngleAlpha', says, latticeAngleAlpha);
  }
  return latticeConstantA * latticeConstantB * latticeConstantC * Math.sqrt(square);
}
