import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/data/entry.ts';
import { evidenceFor } from '../../src/data/evidence-for.ts';
import type { Evidence } from '../../src/data/evidence-schema.ts';

const record = (id: string, study: string, ...sourceIds: string[]): Entry<Evidence> => ({
  id,
  data: { id, study, origin: { review: { ids: sourceIds, where: '' } } } as unknown as Evidence,
});

const records = [
  record('EV06', 'cen2025', 'M-3', 'T4.5', 'D-6'),
  record('EV12', 'zhang2024', 'T4.1'),
  record('EV11', 'zhang2024', 'T4.1'),
  record('EV01', 'kong2024', 'T3.4', 'T4.3', 'D-6'),
];

const idsOf = (entries: Entry<Evidence>[]): string[] => entries.map(({ id }) => id);

describe('evidenceFor', () => {
  it('gives the records of one place', () => {
    expect(idsOf(evidenceFor(records, 'D-6'))).toEqual(['EV01', 'EV06']);
    expect(idsOf(evidenceFor(records, 'T4.1'))).toEqual(['EV11', 'EV12']);
  });

  it('gives the records of a table in the order of its rows', () => {
    expect(idsOf(evidenceFor(records, 'T4'))).toEqual(['EV11', 'EV12', 'EV01', 'EV06']);
  });

  it('counts rows and records: the tenth comes after the ninth', () => {
    const long = [
      record('EV100', 'kong2024', 'T4.10'),
      record('EV99', 'kong2024', 'T4.10'),
      record('EV01', 'kong2024', 'T4.9', 'T4.10'),
    ];
    expect(idsOf(evidenceFor(long, 'T4'))).toEqual(['EV01', 'EV99', 'EV100']);
  });

  it('does not take D for a table', () => {
    expect(evidenceFor(records, 'D')).toEqual([]);
  });
});
