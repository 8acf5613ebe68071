import { formatNumber } from '#units/format';
import { XyChart } from '#chart/XyChart.tsx';
import { thinned } from './ArrheniusPlot.tsx';
import { relativeOf, type Row } from './data.ts';

interface Properties {
  id: string;
  rows: readonly Row[];
  /** ln(measured / fitted) of each row. */
  residuals: readonly number[];
}

/** Measured over fitted, less one, in per cent: what a good R² hides. */
export function ResidualPlot({ id, rows, residuals }: Properties) {
  const points = rows.map((row, index) => {
    const y = 100 * Math.expm1(residuals[index] ?? 0);
    const spread = 200 * (relativeOf(row) ?? 0);
    return { x: 1000 / row.temperature, y, low: y - spread, high: y + spread };
  });
  const largest = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  return (
    <XyChart
      id={id}
      title="Residuals"
      description={`Measured values differ from the fit by at most ${formatNumber(largest, 2)} per cent.`}
      x={{ label: '1000 K / T' }}
      y={{ label: 'residual / %', holds: [0], tickCount: 4 }}
      plotHeight={110}
      yMarks={[{ at: 0, dash: 'solid' }]}
      points={[{ id: 'residuals', points: thinned(points) }]}
    />
  );
}
