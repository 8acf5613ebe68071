import { memo } from 'react';
import { markerPath } from './family-marker.ts';
import { familyIds, familyNames, type FamilyId } from './family-names.ts';
import type { LiteraturePoint } from './literature-point.ts';
import { logarithmicScale } from './scale.ts';

/** Where the lanes stand in the drawing. */
interface LanesFrame {
  left: number;
  right: number;
  top: number;
}

const laneHeight = 25;

/** Spreads points of a lane a little, always the same way, so that none hides another. */
function lift(index: number): number {
  return [0, -5, 5, -2.5, 2.5][index % 5] ?? 0;
}

interface LaneProperties {
  family: FamilyId;
  points: LiteraturePoint[];
  y: number;
  frame: LanesFrame;
  x: (si: number) => number;
  describe: (point: LiteraturePoint) => string;
  onPoint: (point: LiteraturePoint) => void;
}

function Lane({ family, points, y, frame, x, describe, onPoint }: LaneProperties) {
  const { left, right } = frame;
  const sorted = [...points].sort((a, b) => a.value - b.value);
  return (
    <g className={`family-${family}`}>
      <text className="chart-lane" x={left - 8} y={y + 4} textAnchor="end">
        {familyNames[family]}
      </text>
      <line className="chart-grid" x1={left} x2={right} y1={y} y2={y} />
      {sorted.map((point, index) => {
        const place = `translate(${x(point.value).toFixed(1)} ${y + lift(index)})`;
        return (
          <g key={point.id} onPointerEnter={() => onPoint(point)}>
            <path
              className={point.contribution === 'bulk' ? 'marker marker-bulk' : 'marker'}
              d={markerPath(family, 46)}
              transform={place}
            >
              <title>{describe(point)}</title>
            </path>
            {point.bound && (
              <path
                className="marker-bound"
                d={point.bound === 'upper' ? 'M-6 0h-9m4 -3l-4 3l4 3' : 'M6 0h9m-4 -3l4 3l-4 3'}
                transform={place}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

function lanesOf(points: LiteraturePoint[]): FamilyId[] {
  return familyIds.filter((family) => points.some((point) => point.family === family));
}

/** Height of the lanes that these points need. */
export function lanesHeight(points: LiteraturePoint[]): number {
  return lanesOf(points).length * laneHeight;
}

interface LanesProperties {
  points: LiteraturePoint[];
  /** Ends of the axis. */
  lower: number;
  upper: number;
  frame: LanesFrame;
  show: (si: number) => number;
  describe: (point: LiteraturePoint) => string;
  onPoint: (point: LiteraturePoint) => void;
}

/** All published points. They stay as they are while the reader types, unless the axis moves. */
export const LiteratureLanes = memo(function LiteratureLanes(properties: LanesProperties) {
  const { points, lower, upper, frame, show, describe, onPoint } = properties;
  const scale = logarithmicScale([lower, upper], [frame.left, frame.right]);
  return lanesOf(points).map((family, index) => (
    <Lane
      key={family}
      family={family}
      points={points.filter((point) => point.family === family)}
      y={frame.top + (index + 0.5) * laneHeight}
      frame={frame}
      x={(si) => scale(show(si))}
      describe={describe}
      onPoint={onPoint}
    />
  ));
});
