import { describe, expect, it } from 'vitest';
import type { Evidence } from '#data/evidence-schema';
import { rowOf } from '#data/column';
import { kind } from '#data/kinds/evidence';
import { aspectNames, rowsOf, usefulChoices } from '../../src/prose/evidence/rows.ts';

const record = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  study: 'kong2024',
  system: 'a cell',
  quantity: 'qualitative',
  conditions: { pressure: 'not applicable' },
  cell: 'not stated',
  region: 'electrolyte',
  origin: { review: { ids: ['T3.4'], where: 'Table 3, row 4' } },
  check: { label: 'seen in the paper', detail: 'seen' },
  statement: 'It works.',
  ...more,
});

const worded = record('EV41', { aspects: { Mechanism: 'contact', 'Safety relevance': 'none' } });
const measured = record('EV01', {
  quantity: 'interfacialAreaSpecificResistance',
  value: 31.6,
  unit: 'Ohm.cm2',
  bound: 'exact',
  origin: { review: { ids: ['T3.4', 'T4.3'], where: 'Table 3, row 4' } },
});

describe('rows of a living table', () => {
  it('are the worded records, each with what was measured in the same row', () => {
    expect(rowsOf([measured, worded], 'T3')).toEqual([{ record: worded, companions: [measured] }]);
  });

  it('are all records where none is worded', () => {
    expect(rowsOf([measured], 'T4')).toEqual([{ record: measured, companions: [] }]);
  });

  it('have the columns of words in the order in which the records give them', () => {
    expect(aspectNames([measured, worded])).toEqual(['Mechanism', 'Safety relevance']);
  });
});

describe('choices of a filter', () => {
  it('are those that tell records apart', () => {
    const other = record('EV02', { family: 'oxide', cell: 'liquid-assisted' });
    expect(usefulChoices([worded, other]).map(({ name }) => name)).toEqual(['family', 'cell']);
  });

  it('put numbers in the order of their size', () => {
    const at = (value: number): Evidence['conditions'] => ({
      temperature: { value, unit: 'Cel' },
      pressure: 'none',
    });
    const [temperatures] = usefulChoices([
      record('EV42', { conditions: at(150) }),
      record('EV43', { conditions: at(25) }),
    ]);
    expect(temperatures!.values.map((words) => Number.parseInt(words, 10))).toEqual([25, 150]);
  });
});

const evidenceColumns = (data: Evidence) => rowOf(kind.download!.columns, { id: data.id, data });

describe('columns of the download', () => {
  it('are the same for every record', () => {
    expect(Object.keys(evidenceColumns(measured))).toEqual(Object.keys(evidenceColumns(worded)));
  });

  it('are whole words without spaces, so that a script can name them', () => {
    for (const column of Object.keys(evidenceColumns(measured)))
      expect(column).toMatch(/^[a-zA-Z]+$/);
  });
});
