import { memo, useMemo } from 'react';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { Provenance } from '#chart/provenance.ts';
import { formatNumber } from '#units/format';
import { layouts, placedRows, type Layout, type Placed } from './card-layout.ts';
import { Lane } from './CardLane.tsx';
import { cardRows, type CardRow } from './card-rows.ts';
import type { Draft } from './draft.ts';
import { definitions, type LineId } from './lines.ts';
import { shownLine } from './read-line.ts';

/** Where nothing is stated: beside the axes that are not there, or under the title where it is narrow. */
function Missing({ top, height, layout }: { top: number; height: number; layout: Layout }) {
  const { left, right, labels } = layout;
  const x = labels === 'beside' ? left : 72;
  return (
    <>
      <rect
        x={x}
        y={top + 26}
        width={right - x}
        height={labels === 'beside' ? height - 36 : 14}
        fill={`url(#card-hatch-${labels})`}
        className="card-missing"
      />
      <text x={0} y={labels === 'beside' ? top + 40 : top + 37}>
        not stated
      </text>
    </>
  );
}

function Row({ row, lanes, words, top, height, layout }: Placed & { layout: Layout }) {
  const { left, width, labels } = layout;
  const isBeside = labels === 'beside';
  return (
    <g>
      <text className="card-title" x={0} y={top + 18}>
        {row.title}
      </text>
      {lanes.length + words.length === 0 && <Missing {...{ top, height, layout }} />}
      {words.map((said, at) => (
        <text key={at} x={isBeside ? left : 0} y={top + (isBeside ? 18 : 36) + 16 * at}>
          {said}
        </text>
      ))}
      {lanes.map((lane, at) => (
        <Lane key={at} {...lane} layout={layout} />
      ))}
      <line className="card-rule" x1={0} x2={width} y1={top + height} y2={top + height} />
    </g>
  );
}

interface DrawingProperties {
  cards: readonly CardRow[][];
  of: keyof typeof layouts;
}

/** All rows in one picture. */
const Drawing = memo(function Drawing({ cards, of }: DrawingProperties) {
  const layout = layouts[of];
  const { rows, height } = placedRows(cards, layout);
  return (
    <svg
      className={`card-svg card-${of}`}
      viewBox={`0 0 ${layout.width} ${height + 4}`}
      role="img"
      aria-label="The six metrics of the record, each on its own axis"
    >
      <defs>
        <pattern
          id={`card-hatch-${layout.labels}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="card-stripe" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {rows.map((row) => (
        <Row key={row.row.group} {...row} layout={layout} />
      ))}
    </svg>
  );
});

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
const CardHead = memo(function CardHead({ draft, number }: { draft: Draft; number?: number }) {
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
});

interface Properties {
  drafts: readonly Draft[];
  provenance: Provenance;
}

/** The card of one record, or of two beside each other: one page on paper. */
export const Card = memo(function Card({ drafts, provenance }: Properties) {
  const cards = useMemo(() => drafts.map(cardRows), [drafts]);
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
        <Drawing cards={cards} of="wide" />
        <Drawing cards={cards} of="narrow" />
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
          placedRows(cards, layouts.wide).rows.flatMap(({ lanes }) =>
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
});
