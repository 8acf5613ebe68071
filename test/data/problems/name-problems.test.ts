import { describe, it } from 'vitest';
import { type Defect, expectFound, set, first, chapter, reference } from './planting.ts';

const defects: Defect[] = [
  [
    'an id that is not the file name',
    set('references', { id: 'irvine1991' }),
    reference,
    /named irvine1990, its id is irvine1991/,
  ],
  [
    'a chapter in the wrong folder',
    set('chapters', { part: 3, order: 310 }),
    chapter,
    /part 3 but stands in another folder/,
  ],
  [
    'a part that the book has not',
    set('chapters', { part: 10, order: 1010 }),
    chapter,
    /There is no part 10/,
  ],
  [
    'an order of another part',
    set('chapters', { order: 310 }),
    chapter,
    /order 310 does not belong to part 2/,
  ],
  [
    'an order taken twice',
    ({ chapters }) =>
      void chapters.push({
        ...first(chapters),
        file: 'content/chapters/ion-transport/b.mdx',
        id: 'ion-transport/b',
        body: '',
      }),
    'content/chapters/ion-transport/b.mdx',
    /order 210 is taken/,
  ],
  [
    'a symbol listed twice',
    ({ symbols }) => void symbols.push(first(symbols)),
    'content/symbols.json',
    /ionicConductivity stands in the list twice/,
  ],
];

describe('nameProblems', () => {
  it.each(defects)('finds %s, and names file and remedy', (...defect) => {
    expectFound(defect);
  });
});
