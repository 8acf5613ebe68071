import { thinned } from './thinned.ts';
import { XyChart } from './XyChart.tsx';
import type { XyPoints } from './xy-chart-parts.ts';

interface Properties {
  id: string;
  title: string;
  description: string;
  x: { label: string; holds?: number[] };
  /** Label of the unit of the residuals. */
  unit: string;
  points: XyPoints['points'];
}

/** Measured less fitted: what a good R² hides. */
export function ResidualPlot({ id, title, description, x, unit, points }: Properties) {
  return (
    <XyChart
      id={id}
      title={title}
      description={description}
      x={x}
      y={{ label: `residual / ${unit}`, holds: [0], tickCount: 4 }}
      plotHeight={110}
      yMarks={[{ at: 0, dash: 'solid' }]}
      points={[{ id: 'residuals', points: thinned(points) }]}
    />
  );
}
