import type { Particle } from '../parts/packing.ts';
import { polygon, type Point } from '../parts/path.ts';
import type { Gap } from './cathode.ts';
import type { Part } from './doors.ts';
import type { Pocket } from './lithium.ts';
import type { Section } from './section.ts';

export interface Label {
  at: Point;
  anchor: 'start' | 'middle';
  /** From the part that is named to its name. */
  leader: Point[];
}

export interface Scene {
  width: number;
  height: number;
  cell: Section;
  particles: Particle[];
  coated: Particle[];
  gaps: Gap[];
  voids: Pocket[];
  filaments: { across: number; reach: number }[];
  ions: { from: Point; to: Point; label: Point };
  labels: Record<Part, Label>;
  /** Names of what is no door. */
  notes: { at: Point; text: string; anchor: 'start' | 'end' }[];
  /** The outline of the whole section, beyond which nothing is drawn. */
  frame: string;
}

export function nearest(particles: readonly Particle[], [x, y]: Point): Particle {
  const distance = ({ centre }: Particle) => Math.hypot(centre[0] - x, centre[1] - y);
  const [first, ...rest] = particles;
  if (!first) throw new Error('The cathode of the drawing has no particles');
  return rest.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
}

export const without = (particles: readonly Particle[], taken: readonly Particle[]): Particle[] =>
  particles.filter((particle) => !taken.includes(particle));

export function frameOf({ place, start, thickness, span }: Section): string {
  const end = start.aluminium + thickness.aluminium;
  return polygon([place(0, 0), place(end, 0), place(end, span), place(0, span)]);
}

/** The first large particle that an ion meets when it leaves the separator at `across`. */
export function firstMet(particles: readonly Particle[], cell: Section, across: number): Particle {
  const [axis, depth] = cell.upright ? [0, 1] : [1, 0];
  const line = cell.place(0, across)[axis] ?? 0;
  const met = particles
    .filter(
      ({ radius, centre }) => radius > 17 && Math.abs((centre[axis] ?? 0) - line) < 0.8 * radius,
    )
    .sort((a, b) => (a.centre[depth] ?? 0) - a.radius - (b.centre[depth] ?? 0) + b.radius);
  return nearest(met.slice(0, 1), cell.place(cell.start.cathode, across));
}
