import type { Scale } from './scale.ts';

/** Paths of our own, because the byte budget forbids d3-shape where only straight pieces are drawn. */
type Place = readonly [x: number, y: number];

/** Far outside any drawing, yet a number every browser can draw. */
const edge = 1e5;

function bounded(value: number): number {
  return Math.max(-edge, Math.min(edge, value));
}

function text([x, y]: Place): string {
  return `${Number(bounded(x).toFixed(1))},${Number(bounded(y).toFixed(1))}`;
}

/** Places in a row, cut where one has no place on the scales. */
function pieces(places: readonly Place[]): Place[][] {
  const found: Place[][] = [[]];
  for (const place of places) {
    if (place.every(Number.isFinite)) found.at(-1)?.push(place);
    else found.push([]);
  }
  return found.filter((piece) => piece.length > 0);
}

const throughAll = (piece: readonly Place[]) => `M${piece.map(text).join('L')}`;

/** The path of a curve; points that have no place on the scales leave a gap. */
export function curvePath(points: readonly Place[], x: Scale, y: Scale): string {
  const places = points.map(([atX, atY]): Place => [x(atX), y(atY)]);
  return pieces(places).map(throughAll).join('');
}

/** The outline of the area between two curves; an end without a place on the scale is drawn at the foot. */
export function bandPath(
  points: readonly (readonly [x: number, low: number, high: number])[],
  x: Scale,
  y: Scale,
): string {
  const foot = y(y.domain[0]);
  const place = (at: number, value: number): Place => {
    const height = y(value);
    return [x(at), Number.isFinite(height) ? height : foot];
  };
  const known = points.filter(([at, low, high]) => Number.isFinite(x(at)) && low <= high);
  if (known.length === 0) return '';
  const upper = known.map(([at, , high]) => place(at, high));
  const lower = known.map(([at, low]) => place(at, low)).reverse();
  return `${throughAll([...upper, ...lower])}Z`;
}
