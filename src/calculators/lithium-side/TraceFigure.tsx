import { useState } from 'react';
import { fromSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import type { XyPoints } from '#chart/xy-chart-parts.ts';
import type { Properties } from './Picture.tsx';
import { shown } from './shown.ts';
import type { EventKind } from './trace/events.ts';
import type { DrawnRecord } from './trace/read-trace.ts';

/** Each kind of event by colour and by shape. */
const looks: Record<EventKind, { look: string; marker: string; hollow?: boolean }> = {
  void: { look: 'family-oxide', marker: 'M-5 4L0-5L5 4z' },
  'possible soft short': { look: 'family-sulfide', marker: 'M0-6L6 0L0 6L-6 0z', hollow: true },
  'soft short': { look: 'family-sulfide', marker: 'M0-6L6 0L0 6L-6 0z' },
  'hard short': { look: 'own', marker: 'M-4-4H4V4H-4z' },
  stopped: { look: 'plain', marker: 'M-5-5L5 5M5-5L-5 5', hollow: true },
};

const names: Record<EventKind, string> = {
  void: 'voltage rises: voids',
  'possible soft short': 'voltage falls: perhaps a soft short',
  'soft short': 'soft short',
  'hard short': 'hard short',
  stopped: 'stopped while rising',
};

/** Voltage in the drawing at a time: that of the nearest drawn row. */
function voltageAt({ points }: DrawnRecord, time: number): number {
  const after = points.findIndex(([at]) => at >= time);
  return (points[after] ?? points.at(-1))?.[2] ?? 0;
}

function markersOf(record: DrawnRecord, time: UnitId): XyPoints[] {
  const kinds = [...new Set(record.events.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    id: kind.replaceAll(' ', '-'),
    label: names[kind],
    ...looks[kind],
    points: record.events
      .filter((event) => event.kind === kind)
      .map((event) => ({
        x: fromSI(event.time, time),
        y: fromSI(voltageAt(record, event.time), 'mV'),
        title: `${names[kind]} after ${shown(event.time, time)}`,
      })),
  }));
}

function Charts({ record, time, unit }: { record: DrawnRecord; time: UnitId; unit: UnitId }) {
  const { points, events } = record;
  const first = events[0];
  const x = { label: `time t / ${units[time].label}` };
  const seen = first
    ? `The first event is ${names[first.kind]}, after ${shown(first.time, time)}.`
    : 'No event was found.';
  return (
    <>
      <XyChart
        id="lithium-side-voltage"
        title="Voltage of the cell against time"
        description={seen}
        x={x}
        y={{ label: 'voltage U / mV', holds: [0] }}
        series={[
          {
            id: 'voltage',
            look: 'plain',
            points: points.map(
              ([at, , voltage]) => [fromSI(at, time), fromSI(voltage, 'mV')] as const,
            ),
          },
        ]}
        points={markersOf(record, time)}
        plotHeight={190}
      />
      <XyChart
        id="lithium-side-current"
        title="Current density against time"
        description="The current density that was read, in its steps."
        x={x}
        y={{ label: `j / ${units[unit].label}`, holds: [0] }}
        series={[
          {
            id: 'current',
            look: 'faint',
            points: points.map(
              ([at, current]) => [fromSI(at, time), fromSI(current, unit)] as const,
            ),
          },
        ]}
        plotHeight={120}
      />
    </>
  );
}

/** The measured trace with what was found in it; one specimen at a time. */
export function TraceFigure({ details, given, outputUnits, provenance }: Properties) {
  const [chosen, setChosen] = useState(0);
  const record = details.drawn[chosen] ?? details.drawn[0];
  if (!record) return null;
  const unit = outputUnits.criticalCurrentDensity ?? given.currentDensity?.unit ?? 'mA/cm2';
  const time = outputUnits.testDuration ?? 'h';
  const isThinned = record.rows > record.points.length;
  return (
    <FigureFrame
      name="lithium-side-trace"
      provenance={provenance}
      caption={`The voltage, and under it the current density j. ${record.events.length === 0 ? 'No event was found.' : 'Signs mark what was found.'}${isThinned ? ` ${record.points.length} of ${record.rows} rows are drawn; all were read.` : ''}`}
    >
      {details.drawn.length > 1 && (
        <label className="starting-points">
          Specimen{' '}
          <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {details.drawn.map(({ name }, index) => (
              <option key={index} value={index}>
                {name || `${index + 1}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <Charts record={record} time={time} unit={unit} />
      <ChartTable
        summary="What was found, as a table"
        label="Events of the trace"
        columns={['After', 'At', 'Seen', 'Change of U/j', 'Spectra']}
        rows={() =>
          record.events.map((event) => [
            shown(event.time, time),
            shown(event.currentDensity, unit),
            names[event.kind],
            shown(event.change, '%', 2),
            event.spectra ?? 'none beside it',
          ])
        }
      />
    </FigureFrame>
  );
}
