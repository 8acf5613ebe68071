import { describe, expect, it } from 'vitest';
import { possibleUses } from '../../src/table/possible-uses.ts';
import { readTableText } from '../../src/table/read-table-text.ts';
import type { ColumnUse } from '../../src/table/import-outcome.ts';
import { readTable } from '../../src/table/read-table.ts';
import { shapes } from './files/shapes.ts';

const { shape, units } = shapes.growth;

const use = (reading: string): ColumnUse[] => [
  { column: 'time', as: 'value', reading, unit: '', factor: 1 },
  { column: 'value', as: 'value', reading: 'itself', unit: 'Ohm.cm2', factor: 1 },
];

/** Seconds that times of a column come to under an answer of the chooser. */
function secondsOf(cells: readonly string[], reading: string): unknown[] {
  const text = ['time,ASR (Ω cm²)', ...cells.map((cell) => `${cell},20`)].join('\n');
  const outcome = readTableText(shape, { text: '', units, choices: {} }, text, use(reading));
  if (outcome.kind !== 'table') throw new Error(JSON.stringify(outcome));
  const table = readTable(shape, outcome.text, outcome.units);
  if (!table.ok) throw new Error(table.problem);
  return table.rows.map(({ time }) => time);
}

describe('the answers for times of two parts', () => {
  it('stand in the menu of the chooser', () => {
    const labels = possibleUses(shape).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'time as h:min:s',
        'time as h:min',
        'time as min:s',
        'time of day, from the first on',
      ]),
    );
  });

  it.each([
    ['clockHoursMinutes', ['01:30', '26:00'], [5400, 93_600]],
    ['clockMinutesSeconds', ['01:30', '90:00.5', '1:00:01'], [90, 5400.5, 3601]],
    ['clock', ['01:30:00', '1 days 00:00:10'], [5400, 86_410]],
    ['clockOfDay', ['22:00', '23:30', '00:15', '21:00', '20:00'], [0, 5400, 8100, 82_800, 165_600]],
  ])('%s: %j', (reading, cells, seconds) => {
    expect(secondsOf(cells, reading)).toEqual(seconds);
  });
});
