import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import type { Properties } from './Picture.tsx';
import { shown } from './shown.ts';

/** Enough for the eye; all rows count. */
const drawn = 600;

/** The measured current against the root of time, in which its early fall is a straight line. */
export function TraceFigure({ values, results, outputUnits, provenance }: Properties) {
  const unit = outputUnits.initialCurrent ?? 'uA';
  const rows = values.trace ?? [];
  const every = Math.max(1, Math.ceil(rows.length / drawn));
  const thinned = rows.filter((_, index) => index % every === 0);
  const start = results.initialCurrent?.value;
  const end = results.steadyStateCurrent?.value;
  const mark = (value: number | undefined, label: string) =>
    value === undefined ? [] : [{ at: fromSI(value, unit), label, dash: 'dashed' as const }];
  return (
    <FigureFrame
      name="polarisation"
      provenance={provenance}
      caption={`The measured current against the root of time. Early on, while each electrode has salt enough around it, it falls on a straight line, whose start is the initial current. The other mark is the mean of the last tenth of the time.${every > 1 ? ` Every ${every}th value is drawn.` : ''}`}
    >
      <XyChart
        id="nernst-planck-trace"
        title="Current after a small voltage was switched on"
        description={`The initial current is ${start === undefined ? 'unknown' : shown(start, unit)}, the steady one ${end === undefined ? 'unknown' : shown(end, unit)}.`}
        x={{ label: 'root of the time √(t / s)', holds: [0] }}
        y={{ label: `current I / ${units[unit].label}`, holds: [0] }}
        points={[
          {
            id: 'measured',
            look: 'own',
            points: thinned.map(({ time, current }) => ({
              x: Math.sqrt(time),
              y: fromSI(Math.abs(current), unit),
            })),
          },
        ]}
        yMarks={[...mark(start, 'initial'), ...mark(end, 'steady')]}
        plotHeight={200}
      />
      <ChartTable
        label="Measured current"
        columns={['Time', 'Current']}
        rows={() =>
          thinned.map(({ time, current }) => [
            formatQuantity(time, { unit: 's', digits: 4 }).text,
            shown(current, unit),
          ])
        }
      />
    </FigureFrame>
  );
}
