import { dashArray } from './dash-array.ts';
import { dotPath } from './XyMarkers.tsx';
import type { PlacedEntry } from './xy-layout.ts';

/** What the lines, points and bands of a chart mean, inside the drawing so that it is saved with it. */
export function XyLegend({ entries }: { entries: readonly PlacedEntry[] }) {
  return (
    <g>
      {entries.map(({ label, look, kind, dash, marker, hollow, x, y }) => (
        <g key={kind + label} className={`look-${look} ${look}`}>
          {kind === 'line' && (
            <line
              className="xy-curve"
              x1={x}
              x2={x + 24}
              y1={y - 4}
              y2={y - 4}
              strokeDasharray={dashArray(dash)}
            />
          )}
          {kind === 'points' && (
            <path
              className={hollow ? 'marker marker-bulk' : 'marker'}
              d={marker ?? dotPath}
              transform={`translate(${x + 12} ${y - 4})`}
            />
          )}
          {kind === 'band' && <rect className="xy-band" x={x} y={y - 10} width={24} height={12} />}
          <text x={x + 30} y={y}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
