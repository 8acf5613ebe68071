import type { CardRow, DotPlot } from './card-rows.ts';

/** Measures of the card, in its own units. */
export interface Layout {
  width: number;
  /** Where the axes begin and end. */
  left: number;
  right: number;
  /** Names of the metrics stand beside their axes, or above them where the screen is narrow. */
  labels: 'beside' | 'above';
  /** Letters in a line of a name. */
  letters: number;
}

export const layouts: Record<'wide' | 'narrow', Layout> = {
  wide: { width: 680, left: 252, right: 650, labels: 'beside', letters: 26 },
  narrow: { width: 320, left: 24, right: 304, labels: 'above', letters: 46 },
};

/** One metric with a plot of one or both records. */
export interface PlacedLane {
  plots: DotPlot[];
  /** Which record each is of, where there are two. */
  names: string[];
  label: string[];
  top: number;
}

export interface Placed {
  row: CardRow;
  lanes: PlacedLane[];
  words: string[];
  top: number;
  height: number;
}

export const lineHeight = 13;
const recordHeight = 14;
const wideLane = 46;
const titleHeight = 28;

/** A text in lines that end before they are too long. */
export function linesOf(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return longer.length > letters && last !== undefined
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}

/** The metrics of one row of all cards, the same metric of two records in one lane. */
function lanesOf(rows: readonly CardRow[], { labels, letters }: Layout): PlacedLane[] {
  const ids = [...new Set(rows.flatMap(({ plots }) => plots.map(({ metric }) => metric)))];
  return ids.map((id) => {
    const found = rows.flatMap(({ plots }, at) =>
      plots.filter(({ metric }) => metric === id).map((plot) => ({ plot, name: String(at + 1) })),
    );
    const plots = found.map(({ plot }) => plot);
    const [first] = plots as [DotPlot];
    const label =
      labels === 'beside'
        ? [...linesOf(first.label, letters), first.unit]
        : linesOf(`${first.label} / ${first.unit}`, letters);
    return { plots, names: rows.length > 1 ? found.map(({ name }) => name) : [], label, top: 0 };
  });
}

/** The text above the axes of a narrow card, then records, axis and its numbers. */
const narrowLane = ({ label, plots }: PlacedLane) =>
  lineHeight * label.length + recordHeight * plots.length + 34;

function wideHeight({ group }: CardRow, records: number) {
  return (wideLane + (records > 1 ? 12 : 0)) * (group === 'standard' ? 0.6 : 1);
}

/** One row under the other, each with the lanes and words of all records. */
export function placedRows(cards: readonly CardRow[][], layout: Layout) {
  let top = 0;
  const rows = (cards[0] ?? []).map((row, at): Placed => {
    const beside = cards.map((card) => card[at] as CardRow);
    const lanes = lanesOf(beside, layout);
    const spoken = beside.flatMap(({ words: said }, record) =>
      said.length > 0 ? `${beside.length > 1 ? `${record + 1}: ` : ''}${said.join(', ')}` : [],
    );
    const words =
      layout.labels === 'beside' ? spoken : spoken.flatMap((each) => linesOf(each, layout.letters));
    const least = layout.labels === 'beside' ? wideHeight(row, cards.length) : 16;
    let inner = titleHeight + (layout.labels === 'above' ? 16 * words.length : 0);
    for (const lane of lanes) {
      lane.top = top + inner;
      inner += layout.labels === 'beside' ? least : narrowLane(lane);
    }
    const height =
      lanes.length + words.length > 0 && layout.labels === 'above'
        ? inner
        : Math.max(inner, titleHeight + least);
    const placed = { row, lanes, words, top, height };
    top += height;
    return placed;
  });
  return { rows, height: top };
}
