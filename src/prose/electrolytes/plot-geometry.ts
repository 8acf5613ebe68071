import { logarithmicScale } from '#chart/scale.ts';
import { families, type Family } from '#data/family';

export interface PlottedValue {
  id: string;
  family: Family;
  /** In the unit of the axis. */
  value: number;
  /** A landmark has a row of its own, with its name beside the marker. */
  landmark?: boolean;
}

export interface PlacedPoint<Value> {
  point: Value;
  /** Place along the axis in per cent of the width. */
  percent: number;
  /** Distance below the top of the plot in pixels. */
  y: number;
  /** On which side of the marker its name has room. */
  nameOn?: 'left' | 'right';
}

export interface Lane<Value> {
  family: Family;
  /** Distance of the lane's name from the top, in pixels. */
  labelY: number;
  points: PlacedPoint<Value>[];
}

/** The narrowest plot, in pixels: what is apart there is apart everywhere. */
const narrowest = 300;
const apart = 13;
const labelHeight = 22;
const laneGap = 12;
const namedRow = 17;
/** Beyond this share of the width a name stands to the left of its marker. */
const lastForRight = 55;

/** What has room beside a marker in the narrowest plot. */
const longestName = 28;

/** A name cut behind a word where it is too long to stand beside its marker; the note has it whole. */
export function nameInPlot(name: string): string {
  if (name.length <= longestName) return name;
  const start = name.slice(0, longestName);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1)).trimEnd()} …`;
}

/** Whole decades that hold all values. */
export function decadesOf(values: readonly number[]): number[] {
  const logarithms = values.map(Math.log10);
  const first = Math.floor(Math.min(...logarithms) - 0.15);
  const last = Math.ceil(Math.max(...logarithms) + 0.15);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The first row in which a marker touches none placed before it. */
function freeRow(pixel: number, taken: readonly { pixel: number; row: number }[]): number {
  for (let row = 0; ; row += 1) {
    if (taken.every((other) => other.row !== row || Math.abs(other.pixel - pixel) >= apart)) {
      return row;
    }
  }
}

/** A lane for each family: nameless markers stacked where they would hide one another, landmarks in rows below. */
export function plotLanes<Value extends PlottedValue>(values: readonly Value[]) {
  const decades = decadesOf(values.map(({ value }) => value));
  const percentOf = logarithmicScale([10 ** decades[0]!, 10 ** decades.at(-1)!], [0, 100]);
  let top = 0;
  const lanes: Lane<Value>[] = [];
  for (const family of families) {
    const own = values.filter((value) => value.family === family);
    if (own.length === 0) continue;
    const taken: { pixel: number; row: number }[] = [];
    const rows = own
      .filter(({ landmark }) => !landmark)
      .toSorted((a, b) => a.value - b.value)
      .map((point) => {
        const percent = percentOf(point.value);
        const pixel = (percent / 100) * narrowest;
        const row = freeRow(pixel, taken);
        taken.push({ pixel, row });
        return { point, percent, row };
      });
    const crowd = apart * (Math.max(-1, ...rows.map(({ row }) => row)) + 1);
    const nameless: PlacedPoint<Value>[] = rows.map(({ point, percent, row }) => ({
      point,
      percent,
      y: top + labelHeight + (row + 0.5) * apart,
    }));
    const named = own
      .filter(({ landmark }) => landmark)
      .toSorted((a, b) => b.value - a.value)
      .map((point, row): PlacedPoint<Value> => {
        const percent = percentOf(point.value);
        const y = top + labelHeight + crowd + (row + 0.5) * namedRow;
        return { point, percent, y, nameOn: percent > lastForRight ? 'left' : 'right' };
      });
    lanes.push({ family, labelY: top + labelHeight - 7, points: [...nameless, ...named] });
    top += labelHeight + crowd + named.length * namedRow + laneGap;
  }
  const ticks = decades.map((decade) => ({ decade, percent: percentOf(10 ** decade) }));
  return { lanes, ticks, height: top };
}
