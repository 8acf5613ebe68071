import { dashArray } from './dash-array.ts';
import type { Scale } from './scale.ts';
import type { XyMark } from './xy-chart-parts.ts';
import type { PlotFrame } from './xy-layout.ts';

interface Properties {
  marks: readonly XyMark[];
  scale: Scale;
  frame: PlotFrame;
}

const inside = (at: number, from: number, to: number) => at >= from - 0.5 && at <= to + 0.5;

/** Vertical lines at values of x, each with a word at its upper end. */
export function VerticalMarks({ marks, scale, frame }: Properties) {
  const { left, right, top, bottom } = frame;
  return (
    <>
      {marks.map(({ at, label, look = 'own', dash = 'solid' }) => {
        const x = scale(at);
        if (!inside(x, left, right)) return null;
        const late = x > (left + right) / 2;
        return (
          <g key={`${at} ${label}`} className={`look-${look} ${look}`}>
            <path
              className="xy-mark"
              d={`M${x.toFixed(1)} ${top}V${bottom}`}
              strokeDasharray={dashArray(dash)}
            />
            <text
              className="xy-mark-label"
              x={late ? x - 5 : x + 5}
              y={top + 13}
              textAnchor={late ? 'end' : 'start'}
            >
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Horizontal lines at values of y, each with a word at its left end. */
export function HorizontalMarks({ marks, scale, frame }: Properties) {
  const { left, right, top, bottom } = frame;
  return (
    <>
      {marks.map(({ at, label, look = 'plain', dash = 'dashed' }) => {
        const y = scale(at);
        if (!inside(y, top, bottom)) return null;
        return (
          <g key={`${at} ${label}`} className={`look-${look} ${look}`}>
            <path
              className="xy-mark"
              d={`M${left} ${y.toFixed(1)}H${right}`}
              strokeDasharray={dashArray(dash)}
            />
            <text className="xy-mark-label" x={left + 6} y={y < top + 16 ? y + 15 : y - 5}>
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}
