import type { Point } from '../parts/path.ts';
import { freeSide, packedBed, rim } from './cathode.ts';
import { firstMet, frameOf, nearest, without, type Label, type Scene } from './scene.ts';
import { section } from './section.ts';

const [left, top, span] = [10, 84, 232];
const bottom = top + span;
const down = Math.PI / 2;

const cell = section({
  origin: [left, top],
  span,
  upright: false,
  thickness: {
    copper: 9,
    lithium: 124,
    interphase: 9,
    electrolyte: 210,
    cathode: 378,
    aluminium: 10,
  },
});

const above = (to: Point): Label => ({
  at: [to[0], top - 44],
  anchor: 'middle',
  leader: [to, [to[0], top - 20]],
});

const below = (from: Point, x: number): Label => ({
  at: [x, bottom + 44],
  anchor: 'middle',
  leader: [from, [from[0], bottom + 12], [x, bottom + 28]],
});

/** The cell lying on its side, names above and below: for a wide column. */
export function wide(): Scene {
  const { start, place } = cell;
  const bed = cell.layer('cathode');
  const particles = packedBed(bed, false, 7);
  const large = particles.filter((p) => p.radius > 12 && p.centre[1] + p.radius < bottom - 4);
  const film = nearest(large, place(start.cathode + 60, span - 34));
  const shield = nearest(without(large, [film]), place(start.cathode + 185, span - 30));
  const touch = nearest(without(large, [film, shield]), place(start.cathode + 288, span - 90));
  const crown = nearest(without(large, [film, shield, touch]), place(start.cathode + 190, 34));
  const goal = firstMet(particles, cell, 108);
  const rest = without(particles, [film, shield, touch, goal]);
  return {
    width: 760,
    height: bottom + 72,
    cell,
    particles,
    coated: [shield, ...rest.filter((_, index) => index % 2 === 0)],
    gaps: [
      touch,
      ...rest.filter(({ radius }) => radius > 13).filter((_, index) => index % 3 === 0),
    ].map((particle) => ({ particle, angle: freeSide(particle, particles, bed) })),
    voids: [
      { across: 44, width: 36, depth: 9 },
      { across: 158, width: 24, depth: 6 },
      { across: 190, width: 15, depth: 4 },
    ],
    filaments: [{ across: 200, reach: 70 }],
    ions: {
      from: place(start.interphase + 2, 100),
      to: rim(goal, Math.PI, -4),
      label: place(start.electrolyte + 96, 80),
    },
    frame: frameOf(cell),
    notes: [
      { at: [left, bottom + 17], text: 'copper', anchor: 'start' },
      { at: [left + 740, bottom + 17], text: 'aluminium', anchor: 'end' },
    ],
    labels: {
      lithium: above(place(start.lithium + 58, 30)),
      electrolyte: above(place(start.electrolyte + 105, 30)),
      cathode: above(crown.centre),
      lithiumInterface: below(
        place(start.electrolyte - 4, span - 10),
        left + start.electrolyte - 4,
      ),
      cathodeInterface: below(rim(film, down, 1.5), left + start.cathode + 56),
      coating: below(rim(shield, down, 1.5), left + start.cathode + 186),
      interface: below(
        rim(touch, freeSide(touch, particles, bed), 3.5),
        left + start.cathode + 300,
      ),
    },
  };
}
