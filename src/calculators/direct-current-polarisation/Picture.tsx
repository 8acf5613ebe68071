import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { thinned } from '#chart/thinned.ts';
import { XyChart } from '#chart/XyChart.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';

type Properties = PictureOf<typeof calculator>;

const nano = (current: number) => fromSI(current, 'nA');
const shown = (value: number, unit: 'nA' | 's' | 'mV') =>
  formatQuantity(value, { unit, digits: 4 }).text;

/** The current as it falls to what electrons carry. */
function TracePicture({ values, details, provenance }: Properties) {
  const { steady } = details;
  if (!steady) return null;
  const rows = thinned(values.trace ?? []);
  const description = `The current settles at ${shown(steady.value, 'nA')}.`;
  return (
    <FigureFrame
      name="direct-current-polarisation"
      provenance={provenance}
      caption={`${description} What flows before is carried by ions, which pile up at the electrodes; what stays is carried by electrons.`}
    >
      <XyChart
        id={`${calculator.id}-trace`}
        title="Current after a voltage was switched on"
        description={description}
        x={{ label: 'time t / s', holds: [0] }}
        y={{ label: 'current I / nA', logarithmic: true }}
        points={[
          {
            id: 'measured',
            look: 'own',
            points: rows
              .filter(({ current }) => current !== 0)
              .map(({ time, current }) => ({ x: time, y: nano(Math.abs(current)) })),
          },
        ]}
        yMarks={[{ at: nano(steady.value), label: 'steady', dash: 'dashed' }]}
        plotHeight={200}
      />
      <ChartTable
        label="Measured current"
        columns={['Time', 'Current']}
        rows={() => rows.map(({ time, current }) => [shown(time, 's'), shown(current, 'nA')])}
      />
    </FigureFrame>
  );
}

/** Current against voltage with the line, of one reading through zero. */
function VoltagePicture({ values, details, results, provenance }: Properties) {
  const { readings, appliedVoltage = 0, steadyStateCurrent = 0 } = values;
  const isLine = readings === 'voltages';
  const measured = isLine
    ? (values.steps ?? [])
    : [{ voltage: appliedVoltage, current: steadyStateCurrent }];
  const conductance = 1 / (results.resistance?.value ?? Number.NaN);
  const { intercept, slope } = details.line ?? { intercept: 0, slope: conductance };
  const largest = measured.reduce((most, each) => Math.max(most, each.voltage), 0);
  const smallest = measured.reduce((least, each) => Math.min(least, each.voltage), 0);
  const description = `The line has a slope of one over ${formatQuantity(1 / slope, { unit: 'MOhm', digits: 3 }).text}.`;
  return (
    <FigureFrame
      name="direct-current-polarisation"
      provenance={provenance}
      caption={`${description} ${isLine ? 'Electrons obey Ohm’s law: the readings lie on a straight line.' : 'One reading and zero make every line straight: further voltages would show whether Ohm’s law holds.'}`}
    >
      <XyChart
        id={`${calculator.id}-voltages`}
        title="Steady current against voltage"
        description={description}
        x={{ label: 'voltage V / mV', holds: [0] }}
        y={{ label: 'steady current I / nA', holds: [0] }}
        series={[
          {
            id: 'line',
            look: 'own',
            points: [smallest, largest].map(
              (voltage) => [fromSI(voltage, 'mV'), nano(intercept + slope * voltage)] as const,
            ),
          },
        ]}
        points={[
          {
            id: 'measured',
            label: 'measured',
            points: thinned(measured).map((each) => ({
              x: fromSI(each.voltage, 'mV'),
              y: nano(each.current),
            })),
          },
        ]}
        plotHeight={200}
      />
      <ChartTable
        label="Steady currents"
        columns={['Voltage', 'Current', 'By the line']}
        rows={() =>
          thinned(measured).map(({ voltage, current }) => [
            shown(voltage, 'mV'),
            shown(current, 'nA'),
            shown(intercept + slope * voltage, 'nA'),
          ])
        }
      />
    </FigureFrame>
  );
}

export default function PolarisationPicture(properties: Properties) {
  return properties.values.readings === 'trace' ? (
    <TracePicture {...properties} />
  ) : (
    <VoltagePicture {...properties} />
  );
}
