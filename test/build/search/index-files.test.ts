import { describe, expect, test } from 'vitest';
import { indexFiles, type SearchIndex, type WordFile } from '#build/search/index-files';
import type { Passage } from '#build/search/passages';

const passage = (url: string, text: string, title?: string, weight = 1): Passage => ({
  of: { kind: 'Chapter', title: url, url },
  ...(title && { section: { title, anchor: title } }),
  text,
  weight,
});

function read(passages: Passage[]) {
  const files = indexFiles(passages);
  const index = JSON.parse(files.get('index.json') ?? '') as SearchIndex;
  const json = (name: string) => JSON.parse(files.get(`${index.folder}/${name}`) ?? '') as never;
  const words = index.starts.map((_, file): WordFile => json(`words-${file}.json`));
  return { files, index, json, words };
}

describe('the index', () => {
  const two = [passage('/a/', 'ion'), passage('/b/', 'void'), passage('/a/', 'ion ion', 'hop')];

  test('keeps the passages of a page beside each other', () => {
    const { index, json } = read(two);
    expect(index).toMatchObject({ count: 3, firsts: [0, 2] });
    expect(json('passage-1.json')).toMatchObject({
      url: '/a/',
      sections: [null, ['hop', 'hop']],
      text: 'ion ion',
    });
  });

  test('says which passages have a word, where it stands more often with more merit', () => {
    const same = [passage('/a/', 'ion void', 'x'), passage('/a/', 'ion ion', 'y')];
    const [first, less, second, more] = read(same).words[0]?.ion ?? [];
    expect([first, second]).toEqual([0, 1]);
    expect(more).toBeGreaterThan(less as number);
  });

  test('has the merit of BM25 in hundredths', () => {
    // One word once in a passage of mean length: 100 · 2.2 · 5 / (5 + 1.2), where the title counts four times.
    const { words } = read([passage('ion', 'ion'), passage('void', 'void')]);
    expect(words[0]?.ion).toEqual([0, Math.round((100 * 2.2 * 5) / 6.2)]);
  });

  test('is parted into files in the order of the alphabet', () => {
    const texts = Array.from(
      { length: 3000 },
      (_, number) => `word${String(number).padStart(4, '0')}`,
    );
    const { words, index } = read([passage('/', texts.join(' '))]);
    expect(words.length).toBeGreaterThan(1);
    const all = words.flatMap((file) => Object.keys(file));
    expect(all).toEqual([...texts].sort());
    expect(index.starts).toEqual(words.map((file) => Object.keys(file)[0]));
    for (const file of words) expect(JSON.stringify(file).length).toBeLessThan(15_000);
  });

  test('stands in a folder of another name when a text is changed', () => {
    expect(read([passage('/', 'a b')]).index.folder).not.toBe(
      read([passage('/', 'a c')]).index.folder,
    );
  });

  test('of a site without a text is empty', () => {
    expect(read([]).index).toMatchObject({ starts: [], firsts: [], count: 0 });
  });
});
