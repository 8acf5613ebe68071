import { fromSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import type { Scale } from '#chart/scale.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { XySeries } from '#chart/xy-chart-parts.ts';
import type { Place } from './compute.ts';
import type { LimitId } from './limits.ts';
import { words } from './words.ts';

/** A limit as a line: currents over what the x axis measures, SI. */
export interface Line {
  id: LimitId;
  side: 'below' | 'above';
  assumed: boolean;
  binds: boolean;
  points: readonly (readonly [x: number, current: number])[];
}

interface Properties {
  id: string;
  title: string;
  description: string;
  x: { label: string; unit: UnitId; domain: readonly [number, number] };
  current: UnitId;
  currents: readonly [number, number];
  lines: readonly Line[];
  /** The reader’s cell: its place on x, and its current. */
  own: { x: number; current: number };
  /** Where the arrow points. */
  target?: { x: number; current: number };
}

const lineGap = 15;

/** Labels at the left ends of the lines, above them, pushed apart where two lines meet. */
function labelsOf(
  lines: readonly Line[],
  place: (line: Line) => number,
  frame: readonly [number, number],
) {
  const [top, bottom] = frame;
  const wanted = lines
    .map((line) => ({ line, y: place(line) - 5 }))
    .filter(({ y }) => y > top - 5 && y < bottom + 5)
    .toSorted((one, other) => one.y - other.y);
  let last = -Infinity;
  return wanted.map(({ line, y }) => {
    last = Math.max(y, last + lineGap, top + 11);
    return { line, y: last };
  });
}

/** From the reader’s cell to the nearest edge, with a head. */
function Arrow({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (!(length > 12 && Number.isFinite(length))) return null;
  const [ux, uy] = [dx / length, dy / length];
  const at = (along: number, across: number) =>
    `${(to[0] - along * ux - across * uy).toFixed(1)} ${(to[1] - along * uy + across * ux).toFixed(1)}`;
  const start = `${(from[0] + 6 * ux).toFixed(1)} ${(from[1] + 6 * uy).toFixed(1)}`;
  return (
    <path
      className="xy-mark look-own own"
      d={`M${start}L${at(1, 0)}M${at(8, 4)}L${at(1, 0)}L${at(8, -4)}`}
    />
  );
}

/** What no limit above allows, and what a leak below takes. */
function bandsOf(
  lines: readonly Line[],
  [low, high]: readonly [number, number],
  toX: (x: number) => number,
  toJ: (j: number) => number,
) {
  const first = lines[0];
  if (!first) return [];
  const clamp = (j: number) => Math.min(high, Math.max(low, j));
  const edge = (side: Line['side'], index: number) =>
    lines.filter((line) => line.side === side).map(({ points }) => points[index]?.[1] as number);
  const over = first.points.map(
    ([x], index) =>
      [toX(x), toJ(clamp(Math.min(high, ...edge('below', index)))), toJ(high)] as const,
  );
  const under = first.points.map(
    ([x], index) => [toX(x), toJ(low), toJ(clamp(Math.max(low, ...edge('above', index))))] as const,
  );
  return [
    { id: 'over', look: 'faint', points: over },
    { id: 'under', look: 'faint', points: under },
  ];
}

/** Limits of the current over another quantity; what they allow stays blank. */
export function LimitChart({
  id,
  title,
  description,
  x,
  current,
  currents,
  lines,
  own,
  target,
}: Properties) {
  const toX = (si: number) => fromSI(si, x.unit);
  const toJ = (si: number) => fromSI(si, current);
  const series: XySeries[] = lines.map(({ id: line, assumed, binds, points }) => ({
    id: line,
    look: binds ? 'own' : 'plain',
    dash: assumed ? 'dashed' : 'solid',
    points: points.map(([at, j]) => [toX(at), toJ(j)] as const),
  }));
  const overlay = (xScale: Scale, yScale: Scale) => {
    const left = xScale(toX(x.domain[0]));
    const frame = [yScale(toJ(currents[1])), yScale(toJ(currents[0]))] as const;
    const place = ({ points }: Line) => yScale(toJ(points[0]?.[1] ?? Number.NaN));
    const point = (at: { x: number; current: number }) =>
      [xScale(toX(at.x)), yScale(toJ(at.current))] as const;
    return (
      <>
        {labelsOf(lines, place, frame).map(({ line, y }) => (
          <text
            key={line.id}
            className={`xy-mark-label ${line.binds ? 'look-own' : 'look-plain'}`}
            x={left + 6}
            y={y}
          >
            {words[line.id].label}
            {line.assumed && ' (assumed)'}
            {line.binds && ', binds'}
          </text>
        ))}
        {target && <Arrow from={point(own)} to={point(target)} />}
      </>
    );
  };
  return (
    <XyChart
      id={id}
      title={title}
      description={description}
      x={{ label: x.label, logarithmic: true, domain: [toX(x.domain[0]), toX(x.domain[1])] }}
      y={{
        label: `current density j / ${units[current].label}`,
        logarithmic: true,
        domain: [toJ(currents[0]), toJ(currents[1])],
      }}
      series={series}
      bands={bandsOf(lines, currents, toX, toJ)}
      points={[
        {
          id: 'own',
          look: 'own',
          label: 'your cell',
          points: [{ x: toX(own.x), y: toJ(own.current) }],
        },
      ]}
      overlay={overlay}
      plotHeight={250}
    />
  );
}

/** A place of the map on the axes of the chart. */
export const onMap = ({ time, currentDensity }: Place) => ({ x: time, current: currentDensity });
