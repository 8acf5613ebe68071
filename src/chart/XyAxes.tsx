import type { Tick } from './axis-ticks.ts';
import type { Scale } from './scale.ts';
import { fittingTicks, type PlotFrame } from './xy-layout.ts';

interface Ticks {
  scale: Scale;
  ticks: readonly Tick[];
  label: string;
  frame: Pick<PlotFrame, 'left' | 'right' | 'top' | 'bottom'>;
}

interface BottomTicks extends Ticks {
  /** Draws every tick it is given, instead of as many as surely have room for their labels. */
  everyTick?: boolean;
}

/** Gridlines, tick labels and title of the axis below the plot. */
export function BottomAxis({ scale, ticks, label, frame, everyTick }: BottomTicks) {
  const { left, right, top, bottom } = frame;
  return (
    <g>
      {(everyTick ? ticks : fittingTicks(ticks, right - left)).map((tick) => (
        <g key={tick.at}>
          <line
            className="chart-grid"
            x1={scale(tick.at)}
            x2={scale(tick.at)}
            y1={top}
            y2={bottom + 4}
          />
          <text x={scale(tick.at)} y={bottom + 18} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      <text className="xy-title" x={(left + right) / 2} y={bottom + 40} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

/** Gridlines, tick labels and title of the axis left of the plot. */
export function LeftAxis({ scale, ticks, label, frame }: Ticks) {
  const { left, right, top, bottom } = frame;
  const middle = (top + bottom) / 2;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line
            className="chart-grid"
            x1={left - 4}
            x2={right}
            y1={scale(tick.at)}
            y2={scale(tick.at)}
          />
          <text x={left - 8} y={scale(tick.at) + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      <text
        className="xy-title"
        x={14}
        y={middle}
        textAnchor="middle"
        transform={`rotate(-90 14 ${middle})`}
      >
        {label}
      </text>
    </g>
  );
}

/** A second reading of the x axis above the plot, such as °C above 1000/T. */
export function TopAxis({ scale, ticks, label, frame }: Ticks) {
  const { left, right, top } = frame;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick.at}>
          <path className="chart-grid" d={`M${scale(tick.at).toFixed(1)} ${top}v-5`} />
          <text x={scale(tick.at)} y={top - 9} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      <text className="xy-title" x={(left + right) / 2} y={top - 28} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
