import {
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  symbolTimes,
  symbol as shape,
  type SymbolType,
} from 'd3-shape';
import { familyNames, type FamilyId } from './family-names.ts';

/** A family of electrolytes in charts: always the same name, colour (by class) and marker. */
export interface Family {
  id: string;
  label: string;
  marker: SymbolType;
}

const markers: Record<FamilyId, SymbolType> = {
  sulfide: symbolTriangle,
  oxide: symbolSquare,
  halide: symbolDiamond,
  polymer: symbolCircle,
  composite: symbolCross,
  'quasi-solid': symbolWye,
  other: symbolStar,
  liquid: symbolTimes,
};

export const families: Family[] = Object.entries(familyNames).map(([id, label]) => ({
  id,
  label,
  marker: markers[id as FamilyId],
}));

/** Outline of a marker of the given area, round (0, 0). */
export function markerPath(family: Family, area: number): string {
  return shape(family.marker, area)() ?? '';
}
