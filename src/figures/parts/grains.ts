import { kept } from './kept.ts';
import { polygon, polyline, type Point } from './path.ts';
import { seeded } from './random.ts';
import { corners, type Rectangle } from './rectangle.ts';

export interface GrainLayout extends Rectangle {
  size: number;
  seed: number;
  /** 0 leaves a honeycomb, 1 shakes it thoroughly. */
  disorder?: number;
}

/** The part of a convex polygon on the side of `origin` to which `normal` does not point. */
function clip(points: readonly Point[], origin: Point, normal: Point): Point[] {
  const depth = (p: Point) => (p[0] - origin[0]) * normal[0] + (p[1] - origin[1]) * normal[1];
  return points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    const [a, b] = [depth(from), depth(to)];
    const crossing: Point = [
      from[0] + ((to[0] - from[0]) * a) / (a - b),
      from[1] + ((to[1] - from[1]) * a) / (a - b),
    ];
    if (a <= 0) return b <= 0 ? [from] : [from, crossing];
    return b <= 0 ? [crossing] : [];
  });
}

function seedPoints({ x, y, width, height, size, seed, disorder = 0.7 }: GrainLayout): Point[] {
  const random = seeded(seed);
  const rows = Math.max(1, Math.round(height / (size * 0.87)));
  const columns = Math.max(1, Math.round(width / size));
  const [rise, run] = [height / rows, width / columns];
  const points: Point[] = [];
  for (let row = -1; row <= rows; row++) {
    for (let column = -1; column <= columns; column++) {
      const shake = () => (random() - 0.5) * disorder;
      const stagger = row % 2 === 0 ? 0.25 : 0.75;
      points.push([x + run * (column + stagger + shake()), y + rise * (row + 0.5 + shake())]);
    }
  }
  return points;
}

function voronoi(points: readonly Point[], bounds: Point[], reach: number): Point[][] {
  return points
    .map((centre) =>
      points.reduce<Point[]>((cell, other) => {
        const normal: Point = [other[0] - centre[0], other[1] - centre[1]];
        if (other === centre || Math.hypot(...normal) > reach) return cell;
        const middle: Point = [(centre[0] + other[0]) / 2, (centre[1] + other[1]) / 2];
        return clip(cell, middle, normal);
      }, bounds),
    )
    .filter((cell) => cell.length > 2);
}

/** The Voronoi cells of a shaken honeycomb: how the grains of a dense ceramic look in section. */
export const grains = kept((layout: GrainLayout): Point[][] =>
  voronoi(seedPoints(layout), corners(layout), 3.5 * layout.size),
);

/** The polygon with every edge moved inwards by `distance`. */
function inset(points: readonly Point[], distance: number): Point[] {
  return points.reduce<Point[]>(
    (cell, from, index) => {
      const to = points[(index + 1) % points.length] ?? from;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (length < 1e-6) return cell;
      const normal: Point = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
      return clip(cell, [from[0] - normal[0] * distance, from[1] - normal[1] * distance], normal);
    },
    [...points],
  );
}

/** All grains as one path, each drawn back by `margin` from its boundary. */
export const grainPath = (cells: readonly Point[][], margin: number): string =>
  cells
    .map((cell) => inset(cell, margin))
    .filter((cell) => cell.length > 2)
    .map(polygon)
    .join('');

/** Boundaries of a grain structure that repeats without a seam, to fill an SVG pattern of `side` units. */
export const grainTile = kept((side: number, size: number, seed: number): string => {
  const around = [-1, 0, 1];
  const tile = seedPoints({ x: 0, y: 0, width: side, height: side, size, seed }).filter(
    ([x, y]) => x >= 0 && x < side && y >= 0 && y < side,
  );
  const copies = around.flatMap((i) =>
    around.flatMap((j) => tile.map(([x, y]): Point => [x + i * side, y + j * side])),
  );
  const cells = voronoi(
    copies,
    corners({ x: -side, y: -side, width: 3 * side, height: 3 * side }),
    4 * size,
  );
  const isNear = ([x, y]: Point) => x > -2 && x < side + 2 && y > -2 && y < side + 2;
  const drawn = new Set<string>();
  return cells
    .flatMap((cell) =>
      cell.map((from, index): [Point, Point] => [from, cell[(index + 1) % cell.length] ?? from]),
    )
    .filter(([from, to]) => from[0] < to[0] && (isNear(from) || isNear(to)))
    .map((edge) => polyline(edge))
    .filter((edge) => !drawn.has(edge) && drawn.add(edge))
    .join('');
});
