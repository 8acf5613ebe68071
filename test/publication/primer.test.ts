import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bookParts, fileStem, readPrimer } from '#publication/primer';
import { primerProblems } from '#publication/primer-schema';

type Fields = Record<string, unknown>;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Fields;
const sound = read('test/fork/primer.json');
const withFields = (fields: Fields) => ({ ...sound, ...fields });
const rules = (chapter: unknown) => withFields({ rules: { chapter } });

describe('content/primer.json', () => {
  it('is as it should be, and so is the one of the other book', () => {
    expect(primerProblems(read('content/primer.json'))).toEqual([]);
    expect(primerProblems(sound)).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'an unknown licence',
      withFields({ licences: { code: 'MIT', content: 'CC-BY' } }),
      /^licences\.content: “CC-BY” is no licence known here\. Use one of: .*CC-BY-4\.0.*licences\.ts\.$/,
    ],
    [
      'a licence left out',
      withFields({ licences: { code: 'MIT' } }),
      /^licences\.content: Name the licence of the texts and data by its SPDX id/,
    ],
    [
      'a misspelt field',
      withFields({ licenses: {} }),
      /^licenses: no such field in the primer\. .*licences/,
    ],
    ['no title', withFields({ title: ' ' }), /^title: The book needs a title/],
    ['no authors', withFields({ authors: [] }), /^authors: List one author/],
    [
      'an author that is a text',
      withFields({ authors: ['Zoë'] }),
      /^authors\.0: An author has `family`/,
    ],
    ['a name with blanks', withFields({ name: 'Salt & Solid' }), /^name: .*small letters/],
    ['a language in words', withFields({ language: 'German' }), /^language: .*Write en-GB/],
    [
      'a repository without address',
      withFields({ repository: 'zoe' }),
      /^repository: Give the address/,
    ],
    ['a book without parts', withFields({ parts: [] }), /^parts: A book has one part/],
    [
      'a part twice',
      withFields({
        parts: [
          { slug: 'a', title: 'A' },
          { slug: 'a', title: 'B' },
        ],
      }),
      /^parts: Two parts have the same slug/,
    ],
    ['words the wrong way round', rules({ words: [9, 1] }), /^rules\.chapter\.words: The least/],
    [
      'a number of figures in words',
      rules({ figures: 'one' }),
      /^rules\.chapter\.figures: Give how many/,
    ],
    ['a rule that is none', rules({ tables: 1 }), /^rules\.chapter: tables: no such field/],
    ['nothing', undefined, /^the primer is missing/],
  ])('with %s says what is wrong and what to write', (_, data, message) => {
    const [problem, ...more] = primerProblems(data);
    expect(problem).toMatch(message);
    expect(more).toEqual([]);
  });

  it('needs no rules, no repository and no keywords', () => {
    const { rules: none, repository, ...least } = sound;
    expect(none).toBeUndefined();
    expect(repository).toBeDefined();
    expect(primerProblems({ ...least, keywords: [] })).toEqual([]);
  });
});

describe('readPrimer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'primer-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (text: string) => {
    const PRIMER = join(folder, 'primer.json');
    writeFileSync(PRIMER, text);
    return { PRIMER };
  };

  it('names the file, every field and the remedy', () => {
    const environment = written(JSON.stringify(withFields({ title: '', language: 'x_y' })));
    const lines = () => readPrimer(environment);
    expect(lines).toThrow(`${environment.PRIMER}: title: The book needs a title.`);
    expect(lines).toThrow(`${environment.PRIMER}: language: This is no language tag`);
  });

  it('says which file is no JSON', () => {
    const environment = written('{ "title": }');
    expect(() => readPrimer(environment)).toThrow(`${environment.PRIMER}: This is no JSON`);
  });
});

it('numbers the parts and names files about the title page after the book', () => {
  const primer = readPrimer({ PRIMER: 'test/fork/primer.json' });
  expect(bookParts(primer).slice(0, 2)).toEqual([
    { number: 1, slug: 'salts', title: 'Salts' },
    { number: 2, slug: 'solids', title: 'Solids' },
  ]);
  expect(fileStem('/', primer)).toBe('/salt-solid');
  expect(fileStem('/ion-transport/conductivity/', primer)).toBe('/ion-transport/conductivity');
});
