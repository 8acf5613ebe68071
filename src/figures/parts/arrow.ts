import { polyline, type Point } from './path.ts';

/** An open arrow head at `tip`, for a line that arrives from `from`; stroke it, do not fill it. */
function arrowHead(from: Point, tip: Point, size = 5): string {
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const barb = (turn: number): Point => [
    tip[0] - size * Math.cos(angle + turn),
    tip[1] - size * Math.sin(angle + turn),
  ];
  return polyline([barb(0.5), tip, barb(-0.5)]);
}

/** A line along `points` with an open head at its end. */
export function arrow(points: readonly Point[], size = 5): string {
  const tip = points[points.length - 1] ?? [0, 0];
  const before = points[points.length - 2] ?? tip;
  return polyline(points) + arrowHead(before, tip, size);
}

/** A dimension line: heads at both ends. */
export function dimension(from: Point, to: Point, size = 4.5): string {
  return polyline([from, to]) + arrowHead(from, to, size) + arrowHead(to, from, size);
}
