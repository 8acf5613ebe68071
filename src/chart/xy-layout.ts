import type { Tick } from './axis-ticks.ts';
import type { Dash } from './xy-chart-parts.ts';

/** Width of a chart in its own units; the page scales it. */
export const chartWidth = 440;

/** Room for one letter, ample enough for the larger text of narrow screens. */
const letter = 9.2;
const legendRow = 22;
const sample = 30;

export interface LegendEntry {
  label: string;
  look: string;
  kind: 'line' | 'points' | 'band';
  dash?: Dash;
  marker?: string;
  hollow?: boolean;
}

export interface PlacedEntry extends LegendEntry {
  x: number;
  y: number;
}

/** Entries of a legend in as many rows as they need. */
export function placeLegend(entries: LegendEntry[]): { placed: PlacedEntry[]; height: number } {
  let x = 4;
  let row = 0;
  const placed = entries.map((entry) => {
    const width = sample + entry.label.length * letter + 8;
    if (x > 4 && x + width > chartWidth) {
      x = 4;
      row += 1;
    }
    const place = { ...entry, x, y: row * legendRow + 14 };
    x += width;
    return place;
  });
  return { placed, height: entries.length === 0 ? 0 : (row + 1) * legendRow + 4 };
}

/** Every so many ticks, so that their labels stand side by side in a width. */
export function fittingTicks(ticks: readonly Tick[], width: number): readonly Tick[] {
  const longest = Math.max(0, ...ticks.map(({ label }) => label.length));
  const every = Math.ceil(((longest + 1) * letter * ticks.length) / width);
  return every > 1 ? ticks.filter((_, index) => index % every === 0) : ticks;
}

export interface PlotFrame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Height of the whole drawing. */
  height: number;
}

/** Where the plot stands between its legend, its axes and their labels. */
export function plotFrame(
  legendHeight: number,
  plotHeight: number,
  ticks: { x: readonly Tick[]; y: readonly Tick[] },
  hasTopAxis: boolean,
): PlotFrame {
  const longest = Math.max(1, ...ticks.y.map(({ label }) => label.length));
  // The last label below the plot is centred on its tick and may reach beyond the plot by half.
  const beyond = ((ticks.x.at(-1)?.label.length ?? 0) * letter) / 2;
  const top = legendHeight + (hasTopAxis ? 44 : 12);
  return {
    left: 30 + longest * letter,
    right: chartWidth - Math.max(14, beyond),
    top,
    bottom: top + plotHeight,
    height: top + plotHeight + 46,
  };
}
