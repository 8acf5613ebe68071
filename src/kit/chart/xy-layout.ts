import type { Tick } from './axis-ticks.ts';
import type { Dash } from './xy-chart-parts.ts';

/** Width of a chart in its own units; the page scales it. */
export const chartWidth = 440;

/** Room for one letter, ample enough for the larger text of narrow screens. */
const letter = 7.7;
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
  yTicks: readonly Tick[],
  hasTopAxis: boolean,
): PlotFrame {
  const longest = Math.max(1, ...yTicks.map(({ label }) => label.length));
  const top = legendHeight + (hasTopAxis ? 44 : 8);
  return {
    left: 30 + longest * letter,
    right: chartWidth - 14,
    top,
    bottom: top + plotHeight,
    height: top + plotHeight + 46,
  };
}
