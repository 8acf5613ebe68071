import { DomainError, requirePositive } from '#units/domain-error';
import { fromSI } from '#units/convert';
import type { Values } from '../inputs.ts';
import type { Thresholds, TraceEvent } from './events.ts';
import { notesOf } from './notes.ts';
import { recordsOf, type Sample, type TraceRecord } from './records.ts';
import { testOfRecord, type Reading } from './test-of-record.ts';

/** A record as it is drawn, thinned to what the eye can tell. */
export interface DrawnRecord {
  name: string;
  /** SI: time, current density, voltage. */
  points: (readonly [time: number, currentDensity: number, voltage: number])[];
  /** Rows there were. */
  rows: number;
  events: TraceEvent[];
}

export interface TraceReading {
  readings: Reading[];
  drawn: DrawnRecord[];
}

const drawnParts = 250;

/** In each of so many parts the rows with the least and the largest voltage, so that no peak is lost. */
function thinnedRows(samples: readonly Sample[]): Sample[] {
  if (samples.length <= 2 * drawnParts) return [...samples];
  const size = samples.length / drawnParts;
  return Array.from({ length: drawnParts }, (_, part) => {
    const rows = samples.slice(Math.floor(part * size), Math.floor((part + 1) * size));
    const low = rows.reduce((a, b) => (b.voltage < a.voltage ? b : a));
    const high = rows.reduce((a, b) => (b.voltage > a.voltage ? b : a));
    return low.time <= high.time ? [low, high] : [high, low];
  }).flat();
}

function drawnOf({ name, samples }: TraceRecord, { events }: Reading): DrawnRecord {
  const points = thinnedRows(samples).map(
    ({ time, currentDensity, voltage }) => [time, currentDensity, voltage] as const,
  );
  return { name, points, rows: samples.length, events };
}

function thresholdsOf(values: Values): Thresholds {
  const { fallOfVoltage = 0, riseOfVoltage = 0, wireShare = 0 } = values;
  requirePositive({ fallOfVoltage, riseOfVoltage, wireShare });
  for (const [name, share] of Object.entries({ fallOfVoltage, wireShare })) {
    if (share < 1) continue;
    throw new DomainError(name, `must be less than 100 %, not ${fromSI(share, '%')} %`, share);
  }
  return { fall: fallOfVoltage, rise: riseOfVoltage, wire: wireShare };
}

/** Every specimen of a trace, taken apart. */
export function readTrace(values: Values, progress: (stage: string) => void): TraceReading {
  const thresholds = thresholdsOf(values);
  const records = recordsOf(values);
  const readings = records.map((record, index) => {
    progress(
      records.length > 1 ? `specimen ${index + 1} of ${records.length}` : 'finding the steps',
    );
    const reading = testOfRecord(record, thresholds, values.shortCriterion);
    return { ...reading, notes: notesOf(reading, records.length) };
  });
  return { readings, drawn: records.map((record, index) => drawnOf(record, readings[index]!)) };
}
