import type { Point } from './path.ts';
import type { Rectangle } from './rectangle.ts';

interface Node {
  point: Point;
  neighbours: Set<string>;
}

const keyOf = ([x, y]: Point): string => `${Math.round(x * 4)},${Math.round(y * 4)}`;

function onSameSide(a: Point, b: Point, { x, y, width, height }: Rectangle): boolean {
  const near = (value: number, other: number) => Math.abs(value - other) < 0.5;
  return (
    [x, x + width].some((side) => near(a[0], side) && near(b[0], side)) ||
    [y, y + height].some((side) => near(a[1], side) && near(b[1], side))
  );
}

/** The network of grain boundaries inside a rectangle; its outer edge is no boundary. */
export function boundaryNetwork(cells: readonly Point[][], box: Rectangle): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const nodeAt = (point: Point): Node => {
    const known = nodes.get(keyOf(point)) ?? { point, neighbours: new Set() };
    nodes.set(keyOf(point), known);
    return known;
  };
  for (const cell of cells) {
    cell.forEach((from, index) => {
      const to = cell[(index + 1) % cell.length] ?? from;
      if (keyOf(from) === keyOf(to) || onSameSide(from, to, box)) return;
      nodeAt(from).neighbours.add(keyOf(to));
      nodeAt(to).neighbours.add(keyOf(from));
    });
  }
  return nodes;
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The shortest way along the boundaries between the nodes nearest to two points (Dijkstra). */
export function boundaryPath(network: Map<string, Node>, from: Point, to: Point): Point[] {
  const nearestTo = (target: Point): string =>
    [...network.entries()].reduce(
      (best, [key, node]) => {
        const d = distance(node.point, target);
        return d < best.d ? { key, d } : best;
      },
      { key: '', d: Infinity },
    ).key;
  const goal = nearestTo(to);
  const reached = new Map<string, { length: number; way: Point[] }>();
  const open = new Map([[nearestTo(from), { length: 0, way: [] as Point[] }]]);
  while (open.size > 0) {
    const [key, best] = [...open].reduce((a, b) => (b[1].length < a[1].length ? b : a));
    open.delete(key);
    const node = network.get(key);
    if (!node) continue;
    const way = [...best.way, node.point];
    if (key === goal) return way;
    reached.set(key, best);
    for (const next of node.neighbours) {
      const neighbour = network.get(next);
      if (!neighbour || reached.has(next)) continue;
      const length = best.length + distance(node.point, neighbour.point);
      if (length < (open.get(next)?.length ?? Infinity)) open.set(next, { length, way });
    }
  }
  return [];
}

/** A body that runs along `way` and tapers from `width` at its root to a point at its tip. */
export function tapered(way: readonly Point[], width: number): Point[] {
  const last = way.length - 1;
  const side = (turn: number) =>
    way.map((point, index): Point => {
      const before = way[Math.max(0, index - 1)] ?? point;
      const after = way[Math.min(last, index + 1)] ?? point;
      const length = distance(before, after) || 1;
      const half = (turn * width * (1 - (index / last) ** 1.5)) / 2;
      return [
        point[0] - (half * (after[1] - before[1])) / length,
        point[1] + (half * (after[0] - before[0])) / length,
      ];
    });
  return [...side(1), ...side(-1).reverse()];
}
