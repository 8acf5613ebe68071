import { fromSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import { ChartSvg } from '#chart/ChartSvg.tsx';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { logarithmicAxisTicks } from '#chart/axis-ticks.ts';
import { logarithmicScale, type Scale } from '#chart/scale.ts';
import type { Properties } from './Picture.tsx';
import { lanesOf, type Lane } from './ruler.ts';
import { shown } from './shown.ts';

const left = 112;
const right = 424;
const laneHeight = 26;
const top = 8;

const words = ({ low, high, at }: Lane, unit: UnitId) => [
  shown(low, unit),
  shown(high, unit),
  shown(at, unit),
];

/** Whole decades around all ends. */
function domainOf(lanes: readonly Lane[], unit: UnitId): [number, number] {
  const ends = lanes.flatMap(({ low, high, at }) =>
    [low, high, at].filter((end) => end !== undefined),
  );
  const shownEnds = ends.map((end) => fromSI(end, unit)).filter((end) => end > 0);
  const low = Math.floor(Math.log10(Math.min(...shownEnds) / 1.2));
  const high = Math.ceil(Math.log10(Math.max(...shownEnds) * 1.2));
  return [10 ** low, 10 ** high];
}

function Bar({ lane, y, scale, unit }: { lane: Lane; y: number; scale: Scale; unit: UnitId }) {
  const place = (end: number) => scale(fromSI(end, unit));
  const { low, high, at, kind } = lane;
  const isBar = low !== undefined || high !== undefined;
  const [from, to] = [
    low === undefined ? left : place(low),
    high === undefined ? right : place(high),
  ];
  const middle = y + laneHeight / 2;
  const isOpen = isBar && (low === undefined || high === undefined);
  return (
    <g className={kind === 'measured' ? 'look-own' : 'look-plain'}>
      <title>{`${lane.name}: ${words(lane, unit).join(', ')}`}</title>
      <text x={left - 10} y={middle + 4} textAnchor="end">
        {lane.name}
      </text>
      {isBar && (
        <rect
          x={from}
          y={middle - 6}
          width={Math.max(2, to - from)}
          height={12}
          fill="currentColor"
          fillOpacity={kind === 'measured' ? 0.55 : 0.16}
          stroke="currentColor"
          strokeDasharray={isOpen || kind === 'limit' ? '4 3' : undefined}
        />
      )}
      {at !== undefined && (
        <path
          className="marker"
          d={kind === 'measured' ? 'M0-5L5 0L0 5L-5 0z' : 'M-1-8H1V8H-1z'}
          transform={`translate(${place(at)} ${middle})`}
        />
      )}
    </g>
  );
}

function Ruler({ lanes, unit }: { lanes: readonly Lane[]; unit: UnitId }) {
  const bottom = top + lanes.length * laneHeight + 4;
  const scale = logarithmicScale(domainOf(lanes, unit), [left, right]);
  const summary = lanes.map((lane) => `${lane.name} ${words(lane, unit).join(' to ')}`).join('; ');
  return (
    <ChartSvg
      id="lithium-side-ruler"
      title="Current densities on one axis"
      description={summary}
      height={bottom + 46}
    >
      {logarithmicAxisTicks(scale, 5).map(({ at, label }) => (
        <g key={at} transform={`translate(${scale(at)} 0)`}>
          <line className="chart-grid" y1={top} y2={bottom} />
          <text y={bottom + 16} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={bottom + 36} textAnchor="middle">
        {`current density j / ${units[unit].label}`}
      </text>
      {lanes.map((lane, index) => (
        <Bar key={index} lane={lane} y={top + index * laneHeight} scale={scale} unit={unit} />
      ))}
    </ChartSvg>
  );
}

/** What was measured and what limits it, on one axis. */
export function RulerFigure({ results, details, outputUnits, provenance }: Properties) {
  const unit = outputUnits.criticalCurrentDensity ?? 'mA/cm2';
  const lanes = lanesOf(results, details).slice(0, 40);
  if (lanes.length === 0) return null;
  const hasLimits = lanes.some(({ kind }) => kind === 'limit');
  return (
    <FigureFrame
      name="lithium-side-ruler"
      provenance={provenance}
      caption={`Current densities on one axis. Full bars were measured: from the last step completed to the first that failed.${hasLimits ? ' Dashed bars are limits that rest on assumed values; they are bands, and their ends are no thresholds.' : ''}`}
    >
      <Ruler lanes={lanes} unit={unit} />
      <ChartTable
        label="Current densities on one axis"
        columns={['What', 'From', 'To', 'Value']}
        rows={() => lanes.map((lane) => [lane.name, ...words(lane, unit)])}
      />
    </FigureFrame>
  );
}
