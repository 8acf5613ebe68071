import type { Point } from './path.ts';
import { uniform, seeded } from './random.ts';
import type { Rectangle } from './rectangle.ts';

export interface Particle {
  centre: Point;
  radius: number;
}

export interface PackingLayout extends Rectangle {
  /** Radii to try, the large ones first: the small then fill the gaps. */
  radii: readonly number[];
  gap: number;
  seed: number;
  /** How often each radius is tried. */
  tries?: number;
  keepClear?: readonly Particle[];
}

const apart = (a: Particle, b: Particle): number =>
  Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) - a.radius - b.radius;

/** Discs thrown at random into a rectangle; one that comes nearer than `gap` to another is not placed. */
export function pack({
  radii,
  gap,
  seed,
  tries = 400,
  keepClear = [],
  ...box
}: PackingLayout): Particle[] {
  const random = seeded(seed);
  const placed: Particle[] = [];
  for (const radius of radii) {
    for (let attempt = 0; attempt < tries; attempt++) {
      const particle: Particle = {
        centre: [
          uniform(random, box.x + radius, box.x + box.width - radius),
          uniform(random, box.y + radius, box.y + box.height - radius),
        ],
        radius: radius * uniform(random, 0.9, 1.05),
      };
      if ([...placed, ...keepClear].every((other) => apart(other, particle) >= gap)) {
        placed.push(particle);
        break;
      }
    }
  }
  return placed;
}

export const isInside = (point: Point, { centre, radius }: Particle): boolean =>
  Math.hypot(point[0] - centre[0], point[1] - centre[1]) < radius;
