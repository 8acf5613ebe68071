import { DomainError, requirePositive } from '#units/domain-error';

/**
 * Radius of the largest sphere that passes a window of like anions, taken as hard spheres.
 *
 * r_w = d / (2 sin(π/n)) − r_a
 *
 * @param input.anionSpacing - distance of neighbouring anions in the window *d* [m], > 0
 * @param input.anionRadius - radius of an anion *r_a* [m], > 0
 * @param input.corners - anions round the window *n* [1], a whole number ≥ 3
 * @returns radius of the free opening, negative where the spheres fill it *r_w* [m]
 * @throws {DomainError} if an input is out of its domain
 * @validity regular window, rigid ions; real anions give way, and the lattice vibrates
 * @source shannon1976, radii of ions; plane geometry, derived here
 * @example
 * windowRadius({ anionSpacing: 3.6e-10, anionRadius: 1.8e-10, corners: 3 }) // 2.784609690827e-11 m
 */
export function windowRadius({
  anionSpacing,
  anionRadius,
  corners,
}: {
  anionSpacing: number;
  anionRadius: number;
  corners: number;
}): number {
  requirePositive({ anionSpacing, anionRadius, corners });
  if (!Number.isInteger(corners) || corners < 3)
    throw new DomainError('corners', 'must be a whole number, three or more', corners);
  return anionSpacing / (2 * Math.sin(Math.PI / corners)) - anionRadius;
}
