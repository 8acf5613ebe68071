import { markerPath } from '#chart/family-marker.ts';
import type { Point } from './path.ts';

export interface Marker {
  d: string;
  transform: string;
}

/** The marker of a family at a place of a drawing. */
export function markerAt(family: string, [x, y]: Point, area = 40): Marker {
  return {
    d: markerPath(family, area),
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
  };
}
