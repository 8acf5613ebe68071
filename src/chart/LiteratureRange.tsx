import { useState } from 'react';
import { ChartSvg } from './ChartSvg.tsx';
import { decadesAround, decadeTicks } from './decades.ts';
import { LiteratureLanes, lanesHeight } from './LiteratureLanes.tsx';
import type { LiteraturePoint } from './literature-point.ts';
import { logarithmicScale, type Scale } from './scale.ts';
import { BottomAxis } from './XyAxes.tsx';
import { chartWidth } from './xy-layout.ts';

interface Own {
  label: string;
  value: number;
  interval?: readonly [number, number];
}

interface Properties {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  points: LiteraturePoint[];
  own: Own;
  /** Turns SI values into the unit of the axis. */
  show: (si: number) => number;
  unitLabel: string;
  quantityLabel: string;
  /** A point in words. */
  describe: (point: LiteraturePoint) => string;
}

const frame = { left: 96, right: chartWidth - 18, top: 34 };

interface OwnProperties {
  own: Own;
  scale: Scale;
  show: (si: number) => number;
  bottom: number;
}

/** The reader's own value as a line with its interval as a band. */
function OwnValue({ own, scale, show, bottom }: OwnProperties) {
  const { left, top } = frame;
  const x = scale(show(own.value));
  const anchor = x > chartWidth - 110 ? 'end' : x < left + 90 ? 'start' : 'middle';
  const [from = 0, to = 0] = own.interval?.map((end) => (end > 0 ? scale(show(end)) : left)) ?? [];
  return (
    <>
      {own.interval && (
        <rect
          className="own-band"
          x={from}
          width={Math.max(0, to - from)}
          y={top - 8}
          height={bottom - top + 8}
        />
      )}
      <line className="own-line" x1={x} x2={x} y1={top - 8} y2={bottom} />
      <text className="own-label" x={x} y={top - 14} textAnchor={anchor}>
        {own.label}
      </text>
    </>
  );
}

function Pointed({ point, words }: { point?: LiteraturePoint; words: string }) {
  if (!point) return 'Point at a marker for its material and paper; the table below has them all.';
  return (
    <>
      {words} <a href={point.url}>source</a>
    </>
  );
}

/** The reader's value among published ones: a lane per family, on a logarithmic axis. */
export function LiteratureRange(properties: Properties) {
  const { id, title, description, points, own, show, describe } = properties;
  const [pointed, setPointed] = useState<LiteraturePoint>();
  const bottom = frame.top + lanesHeight(points);
  const domain = decadesAround([...points, own].map(({ value }) => show(value)));
  const scale = logarithmicScale(domain, [frame.left, frame.right]);
  return (
    <>
      <ChartSvg
        className="literature-range"
        id={id}
        title={title}
        description={description}
        height={bottom + 46}
      >
        <BottomAxis
          scale={scale}
          ticks={decadeTicks(scale, 8)}
          everyTick
          label={`${properties.quantityLabel} / ${properties.unitLabel}`}
          frame={{ ...frame, top: frame.top - 8, bottom: bottom - 2 }}
        />
        <LiteratureLanes
          points={points}
          lower={domain[0]}
          upper={domain[1]}
          frame={frame}
          show={show}
          describe={describe}
          onPoint={setPointed}
        />
        <OwnValue own={own} scale={scale} show={show} bottom={bottom} />
      </ChartSvg>
      <p className="pointed">
        <Pointed point={pointed} words={pointed ? describe(pointed) : ''} />
      </p>
    </>
  );
}
