import { formatNumber } from '#units/format';
import { lineHeight, type Layout, type PlacedLane } from './card-layout.ts';
import type { DotPlot } from './card-rows.ts';

/** An axis that begins at zero where the values are strengths and amounts, and around them where they lie close. */
function extent(plots: readonly DotPlot[]): [number, number] {
  const all = plots.flatMap(({ dots, bounds, interval = [] }) => [...dots, ...bounds, ...interval]);
  const [lower, upper] = [Math.min(...all), Math.max(...all)];
  const isClose = lower > 0.5 * upper || lower < 0;
  const margin = (isClose ? upper - lower : upper) * 0.08 || Math.abs(upper) * 0.1 || 1;
  return [isClose ? lower - margin : 0, upper + margin];
}

/** Three round numbers or so along an axis. */
function ticksOf([lower, upper]: [number, number]): number[] {
  const rough = (upper - lower) / 3;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * decade >= rough) ?? 10) * decade;
  const first = Math.ceil(lower / step);
  const count = Math.floor(upper / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}

function Dots({ plot, x, y }: { plot: DotPlot; x: (value: number) => number; y: number }) {
  const { dots, bounds, mean, interval } = plot;
  return (
    <g>
      {interval && (
        <line className="card-bar" x1={x(interval[0])} x2={x(interval[1])} y1={y} y2={y} />
      )}
      {mean !== undefined && (
        <line className="card-mean" x1={x(mean)} x2={x(mean)} y1={y - 6} y2={y + 6} />
      )}
      {dots.map((value, at) => (
        <circle key={at} className="card-dot" cx={x(value)} cy={y + ((at % 3) - 1) * 3} r={3} />
      ))}
      {bounds.map((value, at) => (
        <path key={at} className="card-bound" d={`M${x(value)} ${y}h12m-4 -3l4 3l-4 3`} />
      ))}
    </g>
  );
}

/** One metric on its axis: the specimens as dots, their mean as a stroke, its 95 % interval as a bar. */
export function Lane({ plots, names, label, top, layout }: PlacedLane & { layout: Layout }) {
  const { left, right, labels } = layout;
  const range = extent(plots);
  const x = (value: number) => left + ((value - range[0]) / (range[1] - range[0])) * (right - left);
  const first = labels === 'beside' ? top : top + lineHeight * label.length + 4;
  const axis = first + 14 * plots.length + 6;
  const isUnit = (at: number) => labels === 'beside' && at === label.length - 1;
  return (
    <g>
      {label.map((line, at) => (
        <text
          key={at}
          className={isUnit(at) ? 'card-unit' : undefined}
          x={0}
          y={top + 10 + lineHeight * at}
        >
          {line}
        </text>
      ))}
      {plots.map((plot, at) => (
        <g key={at}>
          {names[at] && (
            <text className="card-unit" x={left - 14} y={first + 10 + 14 * at} textAnchor="middle">
              {names[at]}
            </text>
          )}
          <Dots plot={plot} x={x} y={first + 6 + 14 * at} />
        </g>
      ))}
      <line className="axis" x1={left} x2={right} y1={axis} y2={axis} />
      {ticksOf(range).map((tick) => (
        <text key={tick} className="card-unit" x={x(tick)} y={axis + 11} textAnchor="middle">
          {formatNumber(tick, 3)}
        </text>
      ))}
    </g>
  );
}
