import { integer, measuredColumns, number, text } from '../column.ts';
import { evidenceSchema, type Evidence } from '../evidence-schema.ts';
import { defineKind } from '../kind.ts';
import {
  mentionsOfOrigin,
  originCells,
  placesInReview,
  whereRead,
  withFlatOrigin,
} from '../origin.ts';
import { shortId } from '../short-id.ts';

declare module '../schemas.ts' {
  interface Schemas {
    evidence: typeof evidenceSchema;
  }
}

export const kind = defineKind<typeof evidenceSchema>({
  name: 'Evidence',
  schema: evidenceSchema,
  files: 'json',
  page: '/data/',
  mentions: (record) => [
    { field: 'study', of: 'references', keys: [record.study] },
    { field: 'references', of: 'references', keys: record.references },
    ...mentionsOfOrigin(record),
    { field: 'corrections', of: 'corrections', keys: record.corrections },
  ],
  search: {
    order: 8,
    title: ({ id, data }) => `${id}, ${data.system}`,
    names: ({ id, data }) => [id, shortId(id), data.system, data.strategy],
  },
  citedAs: ({ id, data }) => `Record ${id}, ${data.system}`,
  citing: { order: 4, title: ({ id }) => id },
  download: {
    order: 1,
    what: 'Reported results of papers',
    formats: ['csv', 'json'],
    keysOf: { study: 'references' },
    columns: [
      text('id', 'Name of the record'),
      text('study', 'The work that reports the result: id in references.csv'),
      text('system', 'Electrodes, electrolyte and cell, in words'),
      text(
        'quantity',
        'What was measured: id in symbols.csv, or “qualitative” for a statement without a number',
      ),
      number(
        'value',
        'The number as reported, in the unit of the column unit; empty for a statement',
      ),
      number('uncertainty', 'Reported ±, in the same unit'),
      text('unit', 'Unit of value and uncertainty, UCUM code'),
      text(
        'bound',
        'exact: as printed; about: roughly; lower: more than; upper: less than the value',
      ),
      text('contribution', 'For a conductivity: bulk, grain boundary, total, film or liquid'),
      ...measuredColumns(
        'temperature',
        'Temperature of the measurement',
        ({ conditions }: Evidence) => conditions.temperature,
      ),
      ...measuredColumns(
        'currentDensity',
        'Current per electrode area',
        ({ conditions }: Evidence) => conditions.currentDensity,
      ),
      ...measuredColumns(
        'specificCurrent',
        'Current per mass of active material',
        ({ conditions }: Evidence) => conditions.specificCurrent,
      ),
      ...measuredColumns(
        'arealCapacity',
        'Charge per area of a half-cycle',
        ({ conditions }: Evidence) => conditions.arealCapacity,
      ),
      integer(
        'cycles',
        'Number of cycles after which the value was read',
        ({ data }) => data.conditions.cycles,
      ),
      ...measuredColumns(
        'upperCutoff',
        'Upper cut-off potential of the cell',
        ({ conditions }: Evidence) => conditions.upperCutoff,
      ),
      text(
        'pressure',
        'Stack pressure: none, applied, not stated or not applicable',
        ({ data }) => data.conditions.pressure,
      ),
      ...measuredColumns(
        'stackPressure',
        'Stack pressure during the test',
        ({ conditions }: Evidence) => conditions.stackPressure,
      ),
      ...measuredColumns(
        'startCurrent',
        'First current of a test with rising current',
        ({ conditions }: Evidence) => conditions.startCurrent,
      ),
      ...measuredColumns(
        'stepCurrent',
        'Step by which the current was raised',
        ({ conditions }: Evidence) => conditions.stepCurrent,
      ),
      ...measuredColumns(
        'halfCycleTime',
        'Time of a half-cycle',
        ({ conditions }: Evidence) => conditions.halfCycleTime,
      ),
      text('direction', 'alternating or one way', ({ data }) => data.conditions.direction),
      ...measuredColumns(
        'electrodeArea',
        'Area of an electrode',
        ({ conditions }: Evidence) => conditions.electrodeArea,
      ),
      text('notStated', 'Conditions the report leaves open, separated by semicolons', ({ data }) =>
        data.conditions.notStated?.join('; '),
      ),
      text('cell', 'all-solid, liquid-assisted or not stated'),
      text('region', 'Part of the cell the result is about'),
      text('family', 'Family of the electrolyte'),
      text('strategy', 'What was done to the interface'),
      text('mechanism', 'Why it works'),
      text(
        'whereInSource',
        'Place of the source review, or of the work of the column readIn, in words',
        ({ data }) => whereRead(data),
      ),
      text('sourceIds', 'The same as ids of the source map, separated by semicolons', ({ data }) =>
        placesInReview(data).join('; '),
      ),
      text(
        'origin',
        'review or paper: where the result was read, in the source review or in another work',
        ({ data }) => originCells(data).origin,
      ),
      text(
        'readIn',
        'The work in which it was read, where that is not the review: id in references.csv',
        ({ data }) => originCells(data).readIn,
      ),
      text(
        'added',
        'Day on which such a result was entered',
        ({ data }) => originCells(data).added,
      ),
      text('check', 'How far the value was checked', ({ data }) => data.check.label),
      text('checkDetail', 'Against what, or why not', ({ data }) => data.check.detail),
      text('statement', 'The result in one sentence'),
      text('caveat', 'What it does not mean, or what is missing'),
      text('references', 'Works behind the caveat: ids in references.csv, separated by semicolons'),
      text(
        'corrections',
        'Entries of the ledger about it: ids in corrections.csv, separated by semicolons',
      ),
    ],
    json: ({ data }) => withFlatOrigin(data, 'whereInSource'),
  },
});
