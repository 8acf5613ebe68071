import { symbol } from 'd3-shape';
import type { Family } from '#data/family';
import { markers } from '#figures/parts/families.ts';

/** Outline of a family's marker round (0, 0), about 10 px wide. */
export function markerPath(family: Family, area = 64): string {
  return (symbol(markers[family], area)() ?? '').replace(/\d+\.\d+/g, (number) =>
    Number(number).toFixed(1),
  );
}
