import { boundaryNetwork, boundaryPath, tapered } from '../parts/boundaries.ts';
import { polygon, sample, smoothClosed, type Point } from '../parts/path.ts';
import type { Section } from './section.ts';

/** The lithium's surface: gently uneven, as after some cycles of stripping and plating. */
function surface({ place, start, span }: Section): Point[] {
  return sample(24, (share) => {
    const swell = 1.4 * Math.sin(14.5 * share) + 0.9 * Math.sin(32 * share + 1);
    return place(start.interphase + swell, share * span);
  });
}

function fromSurfaceTo(cell: Section, depth: number): string {
  return polygon([...surface(cell), cell.place(depth, cell.span), cell.place(depth, 0)]);
}

export const lithiumBody = (cell: Section): string => fromSurfaceTo(cell, cell.start.lithium);

export const interphaseBand = (cell: Section): string =>
  fromSurfaceTo(cell, cell.start.electrolyte);

export interface Pocket {
  across: number;
  width: number;
  depth: number;
}

/** A pocket left in the lithium where it was stripped faster than it could flow back. */
export function stripVoid(cell: Section, { across, width, depth }: Pocket): string {
  const { place, start } = cell;
  const roof = sample(10, (share) => {
    const bulge = Math.max(0, 1 - (2 * share - 1) ** 2) ** 0.6;
    return place(start.interphase - depth * bulge, across + (share - 0.5) * width);
  });
  const floor = sample(3, (share) =>
    place(start.interphase + 1.5 * Math.sin(Math.PI * share), across + (0.5 - share) * width),
  );
  return polygon([...roof, ...floor]);
}

/** Lithium that has grown from the surface into the separator, along the boundaries of its grains. */
export function filament(cell: Section, cells: Point[][], across: number, reach: number): string {
  const { place, start, upright } = cell;
  const network = boundaryNetwork(cells, cell.layer('electrolyte'));
  const [axis, depth] = upright ? [0, 1] : [1, 0];
  const face = place(start.electrolyte, across);
  const [foot = face] = [...network.values()]
    .map((node) => node.point)
    .filter((point) => Math.abs((point[depth] ?? 0) - (face[depth] ?? 0)) < 0.6)
    .sort(
      (a, b) =>
        Math.abs((a[axis] ?? 0) - (face[axis] ?? 0)) - Math.abs((b[axis] ?? 0) - (face[axis] ?? 0)),
    );
  const sideways = (foot[axis] ?? 0) - (place(0, 0)[axis] ?? 0);
  const root = place(start.interphase - 4, sideways);
  const way = boundaryPath(network, foot, place(start.electrolyte + reach, sideways));
  return smoothClosed(tapered([root, ...way], 5.5));
}
