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

/** A family of electrolytes in charts: always the same name, colour (by class) and marker. */
export interface Family {
  id: string;
  label: string;
  marker: SymbolType;
}

export const families: Family[] = [
  { id: 'sulfide', label: 'Sulfides', marker: symbolTriangle },
  { id: 'oxide', label: 'Oxides', marker: symbolSquare },
  { id: 'halide', label: 'Halides', marker: symbolDiamond },
  { id: 'polymer', label: 'Polymers', marker: symbolCircle },
  { id: 'composite', label: 'Composites', marker: symbolCross },
  { id: 'quasi-solid', label: 'Quasi-solids', marker: symbolWye },
  { id: 'other', label: 'Others', marker: symbolStar },
  { id: 'liquid', label: 'Liquid', marker: symbolTimes },
];

/** Outline of a marker of the given area, round (0, 0). */
export function markerPath(family: Family, area: number): string {
  return shape(family.marker, area)() ?? '';
}
