import { expect, test } from 'vitest';
import { chapterSchema } from '../../src/data/chapter-schema.ts';

const chapter = {
  title: 'Where it goes',
  part: 9,
  order: 910,
  summary: 'What comes next.',
  sources: [],
  keywords: ['outlook'],
};

test('a chapter may name values, each by one word, or none', () => {
  const given = { cathode: '(composite-density: {mixture}; porosity=0.05)', mixture: 'a=1 mm' };
  expect(chapterSchema.parse({ ...chapter, given }).given).toEqual(given);
  expect(chapterSchema.parse(chapter).given).toBeUndefined();
});

test.each([
  [{ 'two words': '1 mm' }, 'by one word'],
  [{ thickness: '' }, 'Say what is given'],
  [{ thickness: 70 }, 'Say what is given'],
])('%o is refused with its remedy', (given, remedy) => {
  const { error } = chapterSchema.safeParse({ ...chapter, given });
  expect(JSON.stringify(error?.issues)).toContain(remedy);
});
