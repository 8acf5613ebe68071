import { isInside, pack, type Particle } from '../parts/packing.ts';
import { circle, ring, sample, smoothClosed, type Point } from '../parts/path.ts';
import { seeded } from '../parts/random.ts';
import { grow, type Rectangle } from '../parts/rectangle.ts';

export interface Gap {
  particle: Particle;
  angle: number;
}

const sizes: [radius: number, count: number][] = [
  [35, 3],
  [29, 6],
  [24, 9],
  [19, 12],
  [15, 14],
  [11, 16],
  [8, 14],
];

/** Particles of many sizes, pressed together; the edges of the section cut through some of them. */
export function packedBed(
  { x, y, width, height }: Rectangle,
  upright: boolean,
  seed: number,
): Particle[] {
  const [across, along] = [22, -5];
  const room = upright
    ? { x: x - across, y: y - along, width: width + 2 * across, height: height + 2 * along }
    : { x: x - along, y: y - across, width: width + 2 * along, height: height + 2 * across };
  const radii = sizes.flatMap(([radius, count]) => Array<number>(count).fill(radius));
  return pack({ ...room, radii, gap: 6.5, seed, tries: 1500 });
}

/** A particle is round, but not turned on a lathe. */
function radiusAt({ centre, radius }: Particle, angle: number): number {
  const phase = centre[0] * 0.37 + centre[1] * 0.11;
  return radius * (1.02 + 0.04 * Math.sin(2 * angle + phase) + 0.03 * Math.sin(3 * angle - phase));
}

export const body = (particle: Particle): string =>
  smoothClosed(
    ring(particle.centre, particle.radius > 14 ? 9 : 7, (angle) => radiusAt(particle, angle)),
  );

export function rim(particle: Particle, angle: number, beyond = 0): Point {
  const r = radiusAt(particle, angle) + beyond;
  return [particle.centre[0] + r * Math.cos(angle), particle.centre[1] + r * Math.sin(angle)];
}

/** The direction in which a particle has most room before the next one. */
export function freeSide(
  particle: Particle,
  particles: readonly Particle[],
  within: Rectangle,
): number {
  const room = (angle: number): number => {
    const point = rim(particle, angle, 5);
    if (!isWithin(point, grow(within, -12))) return -Infinity;
    return particles.reduce((least, other) => {
      const away =
        Math.hypot(point[0] - other.centre[0], point[1] - other.centre[1]) - other.radius;
      return other === particle ? least : Math.min(least, away);
    }, Infinity);
  };
  const angles = sample(24, (share) => [2 * Math.PI * share, 0]).map(([angle]) => angle);
  return angles.reduce((best, angle) => (room(angle) > room(best) ? angle : best), 0);
}

/** A gap between a particle with its film and the electrolyte, widest at `angle`. */
export function openGap({ particle, angle }: Gap, width: number): string {
  const reach = Math.min(0.75, 13 / particle.radius);
  const arc = (height: (share: number) => number) =>
    sample(6, (share) => rim(particle, angle + reach * (2 * share - 1), 1.3 + height(share)));
  const outer = arc((share) => width * Math.sin(Math.PI * share) ** 0.8);
  return smoothClosed([...arc(() => 0), ...outer.reverse().slice(1, -1)]);
}

/** Carbon: short chains of beads in the room that the particles leave. */
export function carbonChains(bed: Rectangle, particles: readonly Particle[], seed: number): string {
  const random = seeded(seed);
  const radii = Array<number>(26).fill(3);
  const starts = pack({ ...bed, radii, gap: 4, seed, keepClear: particles });
  const crowded = (point: Point) =>
    particles.some((other) => isInside(point, { ...other, radius: other.radius + 4.5 })) ||
    !isWithin(point, grow(bed, -2));
  return starts
    .flatMap(({ centre }) => {
      const heading = 2 * Math.PI * random();
      const bead = (step: number): Point => {
        const bend = heading + 0.5 * step * (random() - 0.5);
        return [centre[0] + 3 * step * Math.cos(bend), centre[1] + 3 * step * Math.sin(bend)];
      };
      return [0, 1, 2, 3].map(bead);
    })
    .filter((point) => !crowded(point))
    .map((point) => circle(point, 1.7))
    .join('');
}

const isWithin = ([x, y]: Point, box: Rectangle): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
