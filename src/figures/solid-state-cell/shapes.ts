import { grainPath, grains } from '../parts/grains.ts';
import { circle, sample, smooth, type Point } from '../parts/path.ts';
import { body, carbonChains, openGap } from './cathode.ts';
import { filament, interphaseBand, lithiumBody, stripVoid } from './lithium.ts';
import { without, type Scene } from './scene.ts';

const seed = 11;
const join = <T>(items: readonly T[], draw: (item: T) => string) => items.map(draw).join('');

/** The outlines that the scene is made of; the films follow the outlines of the particles. */
export function outlines(scene: Scene) {
  const { cell, particles, coated } = scene;
  const separator = grains({ ...cell.layer('electrolyte'), size: 36, seed });
  const grow = (f: Scene['filaments'][number]) => filament(cell, separator, f.across, f.reach);
  return {
    grains: grainPath(separator, 1.8),
    carbon: carbonChains(cell.layer('cathode'), particles, seed),
    bare: join(without(particles, coated), body),
    coated: join(coated, body),
    interphase: interphaseBand(cell),
    lithium: lithiumBody(cell),
    filaments: join(scene.filaments, grow),
    gaps: join(scene.gaps, (gap) => openGap(gap, 7)),
    voids: join(scene.voids, (pocket) => stripVoid(cell, pocket)),
  };
}

/** The way of an ion, and the ions on it. */
export function ionWay(
  { ions: { from, to } }: Scene,
  count: number,
): { way: string; beads: string } {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const at = (share: number): Point => {
    const sway = 5 * Math.sin(3.5 * Math.PI * share);
    return [
      from[0] + dx * share - (sway * dy) / length,
      from[1] + dy * share + (sway * dx) / length,
    ];
  };
  const beads = Array.from({ length: count }, (_, index) => circle(at(index / (count - 1)), 2.6));
  return { way: smooth(sample(12, at)), beads: beads.join('') };
}
