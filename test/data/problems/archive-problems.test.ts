import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/data/content-problems.ts';
import { soundContent } from '../sound-content.ts';
import { type Defect, first, expectFound, set, evidence, sourceMap } from './planting.ts';

const defects: Defect[] = [
  [
    'a work under two keys',
    ({ references }) =>
      void references.push({
        ...first(references),
        file: 'content/references/west1990.json',
        id: 'west1990',
        data: { ...first(references).data, id: 'west1990', DOI: '10.1002/ADMA.19900020304' },
      }),
    'content/references/west1990.json',
    /is that of content\/references\/irvine1990\.json/,
  ],
  [
    'a table row without evidence',
    ({ evidence: records }) =>
      void records.forEach(({ data }) =>
        Object.assign(data as object, { origin: { review: { ids: ['I-2'], where: 'x' } } }),
      ),
    sourceMap,
    /No evidence record stands for T4\.3/,
  ],
  [
    'a place of the review without a home',
    set('chapters', { sources: ['T4'] }),
    sourceMap,
    /No page rewrites I-2/,
  ],
  [
    'an error of the review repeated',
    set('evidence', { statement: 'All solid electrolytes are nonflammable.' }),
    evidence,
    /not safe from fire/,
  ],
];

describe('referenceProblems, coverageProblems, proseProblems', () => {
  it.each(defects)('finds %s, and names file and remedy', (...defect) => {
    expectFound(defect);
  });

  it('lets pass a work that nothing cites yet: it is one file', () => {
    const content = soundContent();
    content.references.push({
      ...first(content.references),
      file: 'content/references/nobody1900.json',
      id: 'nobody1900',
      data: { ...first(content.references).data, id: 'nobody1900', DOI: '10.1000/nobody' },
    });
    expect(contentProblems(content)).toEqual([]);
  });
});
