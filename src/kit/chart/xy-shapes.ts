import { area, line } from 'd3-shape';
import type { Scale } from './scale.ts';

/** Far outside any drawing, yet a number every browser can draw. */
const edge = 1e5;

function bounded(scale: Scale): (value: number) => number {
  return (value) => Math.max(-edge, Math.min(edge, scale(value)));
}

/** The path of a curve; points that have no place on the scales leave a gap. */
export function curvePath(
  points: readonly (readonly [number, number])[],
  x: Scale,
  y: Scale,
): string {
  const [placeX, placeY] = [bounded(x), bounded(y)];
  return (
    line<readonly [number, number]>()
      .defined(([atX, atY]) => Number.isFinite(x(atX)) && Number.isFinite(y(atY)))
      .x(([atX]) => placeX(atX))
      .y(([, atY]) => placeY(atY))
      .digits(2)([...points]) ?? ''
  );
}

/** The outline of the area between two curves; an end without a place on the scale is drawn at its edge. */
export function bandPath(
  points: readonly (readonly [number, number, number])[],
  x: Scale,
  y: Scale,
): string {
  const [placeX, placeY] = [bounded(x), bounded(y)];
  const floor = y(y.domain[0]);
  return (
    area<readonly [number, number, number]>()
      .defined(([at, low, high]) => Number.isFinite(x(at)) && !Number.isNaN(low + high))
      .x(([at]) => placeX(at))
      .y0(([, low]) => (Number.isFinite(y(low)) ? placeY(low) : floor))
      .y1(([, , high]) => (Number.isFinite(y(high)) ? placeY(high) : floor))
      .digits(2)([...points]) ?? ''
  );
}
