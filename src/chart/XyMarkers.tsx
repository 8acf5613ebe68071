import type { Scale } from './scale.ts';
import type { XyPoints } from './xy-chart-parts.ts';

/** A round marker about (0, 0). */
export const dotPath = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z';

interface Properties {
  set: XyPoints;
  x: Scale;
  y: Scale;
}

function ErrorBar({ ends, along, at }: { ends: [number, number]; along: 'x' | 'y'; at: number }) {
  if (!ends.every(Number.isFinite)) return null;
  const [from, to] = ends.map((end) => end.toFixed(1));
  const across = at.toFixed(1);
  return (
    <path
      className="xy-error-bar"
      d={along === 'y' ? `M${across} ${from}V${to}` : `M${from} ${across}H${to}`}
    />
  );
}

/** Measured values with their error bars. */
export function XyMarkers({ set, x, y }: Properties) {
  const { look = 'plain', marker = dotPath, hollow, points } = set;
  return (
    <g className={`look-${look} ${look}`}>
      {points.map((point, index) => {
        const [atX, atY] = [x(point.x), y(point.y)];
        if (!Number.isFinite(atX) || !Number.isFinite(atY)) return null;
        const { low = point.y, high = point.y, left = point.x, right = point.x } = point;
        return (
          <g key={index}>
            {low !== high && <ErrorBar ends={[y(low), y(high)]} along="y" at={atX} />}
            {left !== right && <ErrorBar ends={[x(left), x(right)]} along="x" at={atY} />}
            <path
              className={hollow ? 'marker marker-bulk' : 'marker'}
              d={marker}
              transform={`translate(${atX.toFixed(1)} ${atY.toFixed(1)})`}
            >
              {point.title && <title>{point.title}</title>}
            </path>
          </g>
        );
      })}
    </g>
  );
}
