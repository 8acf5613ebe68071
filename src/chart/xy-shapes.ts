import type { Scale } from './scale.ts';

/** Paths of our own, because the byte budget forbids d3-shape where only straight pieces are drawn. */
type Place = readonly [x: number, y: number];

/** Far outside any drawing, yet a number every browser can draw. */
const edge = 1e5;

function bounded(value: number): number {
  return Math.max(-edge, Math.min(edge, value));
}

/** In tenths, so that differences of places are as exact as the places. */
const tenths = ([x, y]: Place): Place => [Math.round(10 * bounded(x)), Math.round(10 * bounded(y))];

const text = ([x, y]: Place) => `${x / 10},${y / 10}`;

/** Places in a row, cut where one has no place on the scales. */
function pieces(places: readonly Place[]): Place[][] {
  const found: Place[][] = [[]];
  for (const place of places) {
    if (place.every(Number.isFinite)) found.at(-1)?.push(place);
    else found.push([]);
  }
  return found.filter((piece) => piece.length > 0);
}

/** Each place by its step from the one before: a smooth curve has many equal steps, which compress well. */
function throughAll(piece: readonly Place[]): string {
  const places = piece.map(tenths);
  const steps = places.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = places[index] as Place;
    return text([x - fromX, y - fromY]);
  });
  const start = `M${text(places[0] as Place)}`;
  return steps.length > 0 ? `${start}l${steps.join(' ')}` : start;
}

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
