import type { Point } from '../parts/path.ts';
import { freeSide, packedBed, rim } from './cathode.ts';
import { firstMet, frameOf, nearest, without, type Label, type Scene } from './scene.ts';
import { section } from './section.ts';

const [left, top, span] = [4, 4, 184];
const right = left + span;
const names = right + 26;

const cell = section({
  origin: [left, top],
  span,
  upright: true,
  thickness: {
    copper: 9,
    lithium: 92,
    interphase: 9,
    electrolyte: 168,
    cathode: 290,
    aluminium: 10,
  },
});

const beside = (from: Point, y: number): Label => ({
  at: [names, y - 2],
  anchor: 'start',
  leader: [from, [right + 6, from[1]], [names - 6, y]],
});

const level = (from: Point): Label => beside(from, from[1]);

const raised = (from: Point, by: number): Label => beside(from, from[1] - by);

/** The cell standing on its cathode, names to its right: for a narrow column. */
export function narrow(): Scene {
  const { start, place } = cell;
  const bed = cell.layer('cathode');
  const particles = packedBed(bed, true, 4);
  const inner = particles.filter((p) => p.radius > 12 && p.centre[0] + p.radius < right - 4);
  const crown = nearest(inner, place(start.cathode + 50, span - 34));
  const film = nearest(without(inner, [crown]), place(start.cathode + 115, span - 30));
  const shield = nearest(without(inner, [crown, film]), place(start.cathode + 180, span - 30));
  const touch = nearest(
    without(inner, [crown, film, shield]),
    place(start.cathode + 232, span - 60),
  );
  const goal = firstMet(particles, cell, 84);
  const rest = without(particles, [film, shield, touch, goal]);
  return {
    width: 360,
    height: top + 578 + 4,
    cell,
    particles,
    coated: [shield, ...rest.filter((_, index) => index % 2 === 0)],
    gaps: [
      touch,
      ...rest.filter(({ radius }) => radius > 13).filter((_, index) => index % 3 === 0),
    ].map((particle) => ({ particle, angle: freeSide(particle, particles, bed) })),
    voids: [
      { across: 122, width: 34, depth: 9 },
      { across: 160, width: 20, depth: 6 },
    ],
    filaments: [{ across: 24, reach: 70 }],
    ions: {
      from: place(start.interphase + 2, 78),
      to: rim(goal, -Math.PI / 2, -4),
      label: place(start.electrolyte + 60, 92),
    },
    frame: frameOf(cell),
    notes: [
      { at: [names, top + 9], text: 'copper', anchor: 'start' },
      { at: [names, top + 577], text: 'aluminium', anchor: 'start' },
    ],
    labels: {
      lithium: level(place(start.lithium + 36, span - 24)),
      lithiumInterface: level(place(start.electrolyte - 4, span - 8)),
      electrolyte: level(place(start.electrolyte + 84, span - 20)),
      cathode: level(crown.centre),
      cathodeInterface: level(rim(film, 0, 1.5)),
      coating: level(rim(shield, 0, 1.5)),
      interface: raised(rim(touch, freeSide(touch, particles, bed), 3.5), 26),
    },
  };
}
