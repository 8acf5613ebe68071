import { memo, useState } from 'react';
import type { LiteraturePoint } from './literature-point.ts';
import { logarithmicScale } from './scale.ts';
import { families, markerPath, type Family } from './family.ts';

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

const width = 440;
const left = 96;
const right = 18;
const top = 34;
const laneHeight = 25;

/** The decades that hold every point and the reader's own. */
function decades(values: number[]): [number, number] {
  const logarithms = values.filter((value) => value > 0).map(Math.log10);
  return [
    10 ** Math.floor(Math.min(...logarithms) - 0.2),
    10 ** Math.ceil(Math.max(...logarithms) + 0.2),
  ];
}

function power(value: number): string {
  const exponent = Math.round(Math.log10(value));
  const raised = [...String(exponent)].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻').join('');
  return exponent === 0 ? '1' : `10${raised}`;
}

/** Spreads points of a lane a little, always the same way, so that none hides another. */
function lift(index: number): number {
  return [0, -5, 5, -2.5, 2.5][index % 5] ?? 0;
}

interface LaneProperties {
  family: Family;
  points: LiteraturePoint[];
  y: number;
  x: (si: number) => number;
  describe: (point: LiteraturePoint) => string;
  onPoint: (point: LiteraturePoint) => void;
}

function Lane({ family, points, y, x, describe, onPoint }: LaneProperties) {
  const sorted = [...points].sort((a, b) => a.value - b.value);
  return (
    <g className={`family-${family.id}`}>
      <text className="chart-lane" x={left - 8} y={y + 4} textAnchor="end">
        {family.label}
      </text>
      <line className="chart-grid" x1={left} x2={width - right} y1={y} y2={y} />
      {sorted.map((point, index) => (
        <g key={point.id} onPointerEnter={() => onPoint(point)}>
          <path
            className={point.contribution === 'bulk' ? 'marker marker-bulk' : 'marker'}
            d={markerPath(family, 46)}
            transform={`translate(${x(point.value).toFixed(1)} ${y + lift(index)})`}
          >
            <title>{describe(point)}</title>
          </path>
          {point.bound && (
            <path
              className="marker-bound"
              d={point.bound === 'upper' ? 'M-6 0h-9m4 -3l-4 3l4 3' : 'M6 0h9m-4 -3l4 3l-4 3'}
              transform={`translate(${x(point.value).toFixed(1)} ${y + lift(index)})`}
            />
          )}
        </g>
      ))}
    </g>
  );
}

interface LanesProperties {
  points: LiteraturePoint[];
  lower: number;
  upper: number;
  show: (si: number) => number;
  describe: (point: LiteraturePoint) => string;
  onPoint: (point: LiteraturePoint) => void;
}

function lanesOf(points: LiteraturePoint[]): Family[] {
  return families.filter((family) => points.some((point) => point.family === family.id));
}

/** All published points. They stay as they are while the reader types, unless the axis moves. */
const Lanes = memo(function Lanes(properties: LanesProperties) {
  const { points, lower, upper, show, describe, onPoint } = properties;
  const scale = logarithmicScale([lower, upper], [left, width - right]);
  return lanesOf(points).map((family, index) => (
    <Lane
      key={family.id}
      family={family}
      points={points.filter((point) => point.family === family.id)}
      y={top + (index + 0.5) * laneHeight}
      x={(si) => scale(show(si))}
      describe={describe}
      onPoint={onPoint}
    />
  ));
});

/** The reader's value among published ones: a lane per family, on a logarithmic axis. */
export function LiteratureRange(properties: Properties) {
  const { id, title, description, points, own, show, unitLabel, quantityLabel, describe } =
    properties;
  const [pointed, setPointed] = useState<LiteraturePoint>();
  const lanes = lanesOf(points);
  const bottom = top + lanes.length * laneHeight;
  const domain = decades([...points.map((point) => show(point.value)), show(own.value)]);
  const scale = logarithmicScale(domain, [left, width - right]);
  const x = (si: number) => scale(show(si));
  const exponents = Math.round(Math.log10(domain[1] / domain[0]));
  const every = Math.ceil(exponents / 8);
  const ticks = Array.from(
    { length: Math.floor(exponents / every) + 1 },
    (_, index) => domain[0] * 10 ** (index * every),
  );
  const ownX = x(own.value);
  const anchor = ownX > width - 110 ? 'end' : ownX < left + 90 ? 'start' : 'middle';
  const band = own.interval?.map((end) => (end > 0 ? x(end) : left));
  return (
    <>
      <svg
        className="literature-range"
        viewBox={`0 0 ${width} ${bottom + 46}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className="chart-grid"
              x1={scale(tick)}
              x2={scale(tick)}
              y1={top - 8}
              y2={bottom}
            />
            <text className="chart-tick" x={scale(tick)} y={bottom + 16} textAnchor="middle">
              {power(tick)}
            </text>
          </g>
        ))}
        <text
          className="chart-axis"
          x={(left + width - right) / 2}
          y={bottom + 38}
          textAnchor="middle"
        >
          {quantityLabel} / {unitLabel}
        </text>
        <Lanes
          points={points}
          lower={domain[0]}
          upper={domain[1]}
          show={show}
          describe={describe}
          onPoint={setPointed}
        />
        {band && (
          <rect
            className="own-band"
            x={band[0]}
            width={Math.max(0, (band[1] ?? 0) - (band[0] ?? 0))}
            y={top - 8}
            height={bottom - top + 8}
          />
        )}
        <line className="own-line" x1={ownX} x2={ownX} y1={top - 8} y2={bottom} />
        <text className="own-label" x={ownX} y={top - 14} textAnchor={anchor}>
          {own.label}
        </text>
      </svg>
      <p className="pointed">
        {pointed ? (
          <>
            {describe(pointed)} <a href={pointed.url}>source</a>
          </>
        ) : (
          'Point at a marker for its material and paper; the table below has them all.'
        )}
      </p>
    </>
  );
}
