import { formatNumber } from '#units/format';
import { XyChart } from '#chart/XyChart.tsx';
import type { Details, RankedFit } from './compute.ts';
import { residualsOf } from './fit-law.ts';
import { drawnPoints, withBar } from './FitPlot.tsx';

interface Properties {
  id: string;
  fit: RankedFit;
  details: Details;
  /** Label of the unit of the residuals. */
  unit: string;
}

/** Measured less fitted, against √t: what a good R² hides. */
export function ResidualPlot({ id, fit, details, unit }: Properties) {
  const { series, timeConstantHours } = details;
  const residuals = residualsOf(fit, series, timeConstantHours);
  const stride = Math.ceil(residuals.length / drawnPoints);
  const points = residuals.flatMap((y, index) =>
    index % stride === 0
      ? [{ x: Math.sqrt(series.hours[index] ?? 0), ...withBar(y, series.uncertainties?.[index]) }]
      : [],
  );
  const largest = residuals.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return (
    <XyChart
      id={id}
      title={`Residuals of the ${fit.name} law`}
      description={`Measured values differ from the ${fit.name} law by at most ${formatNumber(largest, 2)} ${unit}.`}
      x={{ label: '√t / √h', holds: [0] }}
      y={{ label: `residual / ${unit}`, holds: [0], tickCount: 4 }}
      plotHeight={110}
      yMarks={[{ at: 0, dash: 'solid' }]}
      points={[{ id: 'residuals', points }]}
    />
  );
}
