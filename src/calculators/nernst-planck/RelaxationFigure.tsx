import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { thinned } from '#chart/thinned.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { Properties } from './Picture.tsx';

/** The voltage after the cut on a logarithmic scale, with the line that gave D. */
export function RelaxationFigure({ values, details, provenance }: Properties) {
  const { window } = details;
  if (!window) return null;
  const rest = values.restVoltage ?? 0;
  const rows = thinned(values.relaxation ?? []).map(({ time, voltage }) => ({
    time,
    size: Math.abs(voltage - rest),
  }));
  const start = values.relaxation?.[0]?.time ?? 0;
  const onLine = (time: number) => Math.exp(window.intercept - window.rate * time);
  const milli = (voltage: number) => fromSI(voltage, 'mV');
  const description = `ln U falls on a straight line from ${formatQuantity(window.from, { unit: 's', digits: 3 }).text} to ${formatQuantity(window.until, { unit: 's', digits: 3 }).text} after the cut, through ${window.rows} rows.`;
  return (
    <FigureFrame
      name="relaxation"
      provenance={provenance}
      caption={`${description} What decays faster is gone by then. Rows before and after count for nothing.`}
    >
      <XyChart
        id="nernst-planck-relaxation"
        title="Voltage after the current was cut"
        description={description}
        x={{ label: 'time after the cut t / s', holds: [0] }}
        y={{ label: 'voltage less that at rest / mV', logarithmic: true }}
        series={[
          {
            id: 'line',
            label: 'late line',
            look: 'own',
            points: [window.from, window.until].map((time) => [time, milli(onLine(time))] as const),
          },
        ]}
        points={[
          {
            id: 'measured',
            label: 'measured',
            points: rows
              .filter(({ size }) => size > 0)
              .map(({ time, size }) => ({ x: time - start, y: milli(size) })),
          },
        ]}
        xMarks={[
          { at: window.from, dash: 'dotted' },
          { at: window.until, dash: 'dotted' },
        ]}
        plotHeight={200}
      />
      <ChartTable
        label="Voltage after the cut"
        columns={['Time after the cut', 'Voltage', 'By the line']}
        rows={() =>
          rows.map(({ time, size }) => [
            formatQuantity(time - start, { unit: 's', digits: 4 }).text,
            formatQuantity(size, { unit: 'mV', digits: 3 }).text,
            formatQuantity(onLine(time - start), { unit: 'mV', digits: 3 }).text,
          ])
        }
      />
    </FigureFrame>
  );
}
