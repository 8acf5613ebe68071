import { useMemo } from 'react';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { Provenance } from '#chart/provenance.ts';
import { formatNumber } from '#units/format';
import { cardRows, type CardRow, type DotPlot } from './card-rows.ts';
import { lane, Lane, left, right, width } from './CardLane.tsx';
import type { Draft } from './draft.ts';
import { definitions, type LineId } from './lines.ts';
import { shownLine } from './read-line.ts';

interface Placed {
  row: CardRow;
  /** Metrics of the row, each with a plot of one or both records. */
  lanes: { plots: DotPlot[]; names: string[] }[];
  words: string[];
  top: number;
  height: number;
}

/** The metrics of one row of all cards, the same metric of two records in one lane. */
function lanesOf(rows: readonly CardRow[]): Placed['lanes'] {
  const ids = [...new Set(rows.flatMap(({ plots }) => plots.map(({ metric }) => metric)))];
  return ids.map((id) => {
    const found = rows.flatMap(({ plots }, at) =>
      plots.filter(({ metric }) => metric === id).map((plot) => ({ plot, name: String(at + 1) })),
    );
    return {
      plots: found.map(({ plot }) => plot),
      names: rows.length > 1 ? found.map(({ name }) => name) : [],
    };
  });
}

function place(drafts: readonly Draft[]): { rows: Placed[]; height: number } {
  const cards = drafts.map(cardRows);
  let top = 0;
  const rows = (cards[0] ?? []).map((row, at): Placed => {
    const beside = cards.map((card) => card[at] as CardRow);
    const lanes = lanesOf(beside);
    const words = beside.flatMap(({ words: said }, record) =>
      said.length > 0 ? `${beside.length > 1 ? `${record + 1}: ` : ''}${said.join(', ')}` : [],
    );
    const height =
      28 +
      Math.max(1, lanes.length) *
        (lane + (drafts.length > 1 ? 12 : 0)) *
        (row.group === 'standard' ? 0.6 : 1);
    const placed = { row, lanes, words, top, height };
    top += height;
    return placed;
  });
  return { rows, height: top };
}

function Row({ row, lanes, words, top, height }: Placed) {
  const isEmpty = lanes.length + words.length === 0;
  const step = (height - 28) / Math.max(1, lanes.length);
  return (
    <g>
      <text className="card-title" x={0} y={top + 18}>
        {row.title}
      </text>
      {isEmpty && (
        <>
          <rect
            x={left}
            y={top + 26}
            width={right - left}
            height={height - 36}
            fill="url(#card-hatch)"
            className="card-missing"
          />
          <text x={0} y={top + 40}>
            not stated
          </text>
        </>
      )}
      {words.map((said, at) => (
        <text key={at} x={left} y={top + 18 + 16 * at}>
          {said}
        </text>
      ))}
      {lanes.map(({ plots, names }, at) => (
        <Lane key={at} plots={plots} names={names} top={top + 28 + at * step} />
      ))}
      <line className="card-rule" x1={0} x2={width} y1={top + height} y2={top + height} />
    </g>
  );
}

const headLines: readonly LineId[] = [
  'liquidContent',
  'electrodeArea',
  'made',
  'tested',
  'failed',
  'cyclesBefore',
  'stateOfCharge',
  'temperature',
  'pressureAtStart',
];

/** What the card says above its rows. */
function CardHead({ draft, number }: { draft: Draft; number?: number }) {
  return (
    <div className="card-head">
      <p className="record-name">
        {number && `${number} `}
        {draft.name || 'A population without a name'}
      </p>
      {draft.note && <p>{draft.note}</p>}
      <dl>
        {headLines.map((id) => (
          <div key={id} data-state={shownLine(draft, id)}>
            <dt>{definitions[id].label}</dt>
            <dd>{shownLine(draft, id)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface Properties {
  drafts: readonly Draft[];
  provenance: Provenance;
}

/** The card of one record, or of two beside each other: one page on paper. */
export function Card({ drafts, provenance }: Properties) {
  const { rows, height } = useMemo(() => place(drafts), [drafts]);
  const number = (at: number) => (drafts.length > 1 ? at + 1 : undefined);
  return (
    <section className="record-card" aria-label="The card">
      {drafts.map((draft, at) => (
        <CardHead key={at} draft={draft} number={number(at)} />
      ))}
      <FigureFrame
        caption="Each dot is a specimen, the bar the 95 % interval of the mean, the stroke the mean; an arrow is a specimen without the event; what is not stated is hatched."
        name="safety-record"
        provenance={provenance}
      >
        <div className="record-scroll" tabIndex={0} role="group" aria-label="The metrics">
          <svg
            className="card-svg"
            viewBox={`0 0 ${width} ${height + 4}`}
            role="img"
            aria-label="The six metrics of the record, each on its own axis"
          >
            <defs>
              <pattern
                id="card-hatch"
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line className="card-stripe" x1="0" y1="0" x2="0" y2="6" />
              </pattern>
            </defs>
            {rows.map((row) => (
              <Row key={row.row.group} {...row} />
            ))}
          </svg>
        </div>
      </FigureFrame>
      <ChartTable
        label="The values of the card"
        columns={[
          'Metric',
          'Record',
          'Unit',
          'Specimens',
          'Without event',
          'Mean',
          '95 % interval',
        ]}
        rows={() =>
          rows.flatMap(({ lanes }) =>
            lanes.flatMap(({ plots, names }) =>
              plots.map((plot, at) => [
                plot.label,
                names[at] ?? '',
                plot.unit,
                plot.dots.map((value) => formatNumber(value)).join(', '),
                plot.bounds.map((value) => formatNumber(value)).join(', '),
                plot.mean === undefined ? '' : formatNumber(plot.mean),
                plot.interval ? plot.interval.map((value) => formatNumber(value)).join(' to ') : '',
              ]),
            ),
          )
        }
      />
    </section>
  );
}
