import type { Dash } from './xy-chart-parts.ts';

const patterns: Record<Dash, string | undefined> = {
  solid: undefined,
  dashed: '7 4',
  dotted: '1.5 4',
  'dash-dot': '9 4 1.5 4',
  'long-dash': '15 5',
};

/** A dash pattern as SVG writes it. */
export function dashArray(dash: Dash = 'solid'): string | undefined {
  return patterns[dash];
}

/** The patterns in order, for charts with many curves. */
export const dashes = Object.keys(patterns) as Dash[];
