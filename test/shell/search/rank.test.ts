import { describe, expect, test } from 'vitest';
import { filesFor, ranked } from '#shell/search/rank.ts';

// Passages 0 and 1 are of one page, 2 and 3 of two others.
const index = { firsts: [0, 2, 3], count: 4 };
const words = {
  conducting: [1, 100],
  conductivity: [0, 100, 2, 100],
  garnet: [1, 80, 3, 90],
};
const passages = (...asked: string[]) => ranked(asked, words, index).map(({ passage }) => passage);

describe('what answers', () => {
  test('has the word, the word itself before one that begins alike', () => {
    expect(passages('conductivity')).toEqual([0, 2]);
    expect(ranked(['conductivity'], words, index)[0]?.places).toEqual([0, 1]);
  });

  test('of several words has them all, somewhere on the page', () => {
    expect(passages('garnet', 'conductivity')).toEqual([1]);
  });

  test('has some of them where nothing has them all', () => {
    expect(passages('garnet', 'polymer')).toEqual([3, 1]);
  });

  test('is nothing where no word is near', () => {
    expect(passages('xqzvw')).toEqual([]);
  });

  test('is led by the rarer word', () => {
    const rare = { ion: [0, 100, 2, 100, 3, 100], void: [2, 100] };
    const [first] = ranked(['ion', 'sodium', 'void'], rare, index);
    expect(first?.passage).toBe(2);
  });
});

// The files: aa…, bb…, cat…, catx…; one or two letters are answered by themselves alone, longer words by what begins so.
test.each([
  ['b', [0]],
  ['bb', [1]],
  ['ca', [1]],
  ['cat', [2, 3]],
  ['caty', [3]],
  ['bbx', [1]],
  ['cars', [1]],
  ['a', []],
  ['0', []],
])('words that answer %s stand in the files %j', (asked, files) => {
  expect(filesFor(asked, ['aa', 'bb', 'cat', 'catx'])).toEqual(files);
});
