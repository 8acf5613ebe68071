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

test('a chapter may name values: quantities, lists, calculations, relations', () => {
  const values = {
    layer: '25 um',
    count: 3,
    layers: ['layer', '1 mm'],
    both: 'layer * 2',
    area: { relation: 'disc-area', with: { diameter: '12 mm' } },
  };
  expect(chapterSchema.parse({ ...chapter, values }).values).toEqual({ ...values, count: '3' });
  expect(chapterSchema.parse(chapter).values).toBeUndefined();
});

test.each([
  [{ 'two words': '1 mm' }, ['values', 'two words'], /one word/],
  [{ thickness: '' }, ['values', 'thickness'], /no quantity. Write a number with its unit/],
  [{ thickness: [] }, ['values', 'thickness'], /The list is empty. Write its entries/],
  [
    { area: { relation: 'disc-area' } },
    ['values', 'area', 'with'],
    /Give the inputs by their names/,
  ],
  [
    { area: { relation: 'disc-area', width: {} } },
    ['values', 'area'],
    /width: no such field in a value. Remove it or use one of: relation, with, pick/,
  ],
])('%o is refused with its remedy', (values, path, message) => {
  const issues = chapterSchema.safeParse({ ...chapter, values }).error?.issues ?? [];
  const found = issues.find((issue) => message.test(issue.message));
  expect(found?.path, JSON.stringify(issues)).toEqual(path);
});
