import type { Point } from '../parts/path.ts';
import type { Rectangle } from '../parts/rectangle.ts';

export const layers = [
  'copper',
  'lithium',
  'interphase',
  'electrolyte',
  'cathode',
  'aluminium',
] as const;

export type Layer = (typeof layers)[number];

/** The cell lies along its depth (from copper to aluminium) and is cut across its span. */
export interface SectionLayout {
  origin: Point;
  span: number;
  upright: boolean;
  thickness: Record<Layer, number>;
}

export interface Section extends SectionLayout {
  start: Record<Layer, number>;
  place: (depth: number, across: number) => Point;
  layer: (name: Layer) => Rectangle;
}

export function section(layout: SectionLayout): Section {
  const { thickness, origin, span, upright } = layout;
  const start: Record<Layer, number> = { ...thickness };
  let reached = 0;
  for (const name of layers) {
    start[name] = reached;
    reached += thickness[name];
  }
  const place = (depth: number, across: number): Point =>
    upright ? [origin[0] + across, origin[1] + depth] : [origin[0] + depth, origin[1] + across];
  const layer = (name: Layer): Rectangle => {
    const [x, y] = place(start[name], 0);
    const deep = thickness[name];
    return upright ? { x, y, width: span, height: deep } : { x, y, width: deep, height: span };
  };
  return { ...layout, start, place, layer };
}
