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
import type { Family } from '#data/family';

/** The marker of each family, the same as in the charts of the calculators. */
export const familyMarkers: Record<Family, SymbolType> = {
  oxide: symbolSquare,
  sulfide: symbolTriangle,
  halide: symbolDiamond,
  polymer: symbolCircle,
  composite: symbolCross,
  'quasi-solid': symbolWye,
  other: symbolStar,
  liquid: symbolTimes,
};

/** Outline of a family's marker round (0, 0), about 10 px wide. */
export function markerPath(family: Family, area = 64): string {
  return (symbol(familyMarkers[family], area)() ?? '').replace(/\d+\.\d+/g, (number) =>
    Number(number).toFixed(1),
  );
}
