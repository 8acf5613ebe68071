import { describe, it } from 'vitest';
import {
  type Defect,
  expectFound,
  set,
  chapter,
  story,
  evidence,
  electrolyte,
  electrode,
  correction,
  term,
  sourceMap,
} from './planting.ts';

const defects: Defect[] = [
  [
    'an unknown study',
    set('evidence', { study: 'nobody1900' }),
    evidence,
    /study names nobody1900/,
  ],
  [
    'an unknown reference of a story',
    set('calculators', { references: ['nobody1900'] }),
    story,
    /references names nobody1900/,
  ],
  [
    'an unknown reference of a window',
    set('electrolytes', {
      stabilityWindow: {
        low: 1,
        high: 2,
        unit: 'V',
        kind: 'practical',
        method: 'x',
        reference: 'nobody1900',
        certainty: 'seen',
      },
    }),
    electrolyte,
    /stabilityWindow\.reference names nobody1900/,
  ],
  [
    'an unknown reference of an electrode',
    set('electrodes', { references: ['nobody1900'] }),
    electrode,
    /references names nobody1900/,
  ],
  [
    'an unknown work in the source map',
    set('sourceMap', { cites: ['nobody1900'] }),
    sourceMap,
    /I-2\.cites names nobody1900/,
  ],
  [
    'an unknown source id of a chapter',
    set('chapters', { sources: ['I-2', 'T4', 'I-99'] }),
    chapter,
    /sources names I-99/,
  ],
  [
    'an unknown source id of a record',
    set('evidence', { origin: { review: { ids: ['T4.3', 'D-9'], where: 'x' } } }),
    evidence,
    /origin\.review\.ids names D-9/,
  ],
  [
    'an unknown correction of a record',
    set('evidence', { corrections: ['Q99'] }),
    evidence,
    /corrections names Q99/,
  ],
  [
    'an unknown related correction',
    set('corrections', { seeAlso: ['W99'] }),
    correction,
    /seeAlso names W99/,
  ],
  [
    'an unknown related term',
    set('glossary', { seeAlso: ['nothing'] }),
    term,
    /seeAlso names nothing/,
  ],
];

describe('keyProblems', () => {
  it.each(defects)('finds %s, and names file and remedy', (...defect) => {
    expectFound(defect);
  });
});
