import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { Point } from './path.ts';

/** The marker of each family: the same as in the charts of the calculators. */
export const markers: Record<string, SymbolType> = {
  sulfide: symbolTriangle,
  oxide: symbolSquare,
  halide: symbolDiamond,
  polymer: symbolCircle,
  composite: symbolCross,
  'quasi-solid': symbolWye,
  other: symbolStar,
  liquid: symbolTimes,
};

export interface Marker {
  d: string;
  transform: string;
}

/** A marker of the given area; a family that is not listed is drawn as "other". */
export function markerAt(family: string, [x, y]: Point, area = 40): Marker {
  const type = markers[family] ?? symbolStar;
  const d = symbol(type, area).digits(1)() ?? '';
  return { d, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` };
}
