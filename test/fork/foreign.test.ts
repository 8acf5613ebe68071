import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceOf } from '../../src/publication/licences.ts';
import { readPrimer } from '../../src/publication/primer.ts';
import { pages } from '../site/pages.ts';
import { siteUnderTest } from '../site/site-under-test.ts';

const { folder } = siteUnderTest;
const ours = readPrimer({});
const theirs = readPrimer();

/** Files are read as they stand, the words inside pictures too. */
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

const quoted = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const word = quoted(ours.title);

/**
 * The title may also be a word of the subject, as an interphase is. It is a title in the head and the heading of a page,
 * in the fields of citations, before a version, an address or the subtitle, and in the name of the records.
 */
const asTitle = [
  `(?<=content="|title":\\s?"|publisher>|title = \\{|<h1>|class="name"[^>]*>\\s*|&quot;)${word}(?=["<}]|&quot;|\\s*</a>)`,
  `${word}(?=,? (?:version )?\\d+\\.\\d)`,
  `${word}(?=\\.? https?:)`,
  `${word}(?=: .${quoted(ours.subtitle.slice(1, 12))})`,
  `(?<=· )${word}`,
  `(?<=The records of )${word}`,
].join('|');

/** A person has both names beside each other, or the family name in a field of its own. */
const namesOf = (author: (typeof ours.authors)[number]): string[] =>
  'literal' in author
    ? [author.literal]
    : [
        `"familyName":"${author.family}"`,
        ...(author.given
          ? [`${author.family}, ${author.given}`, `${author.given} ${author.family}`]
          : []),
      ];

const licences = Object.values(ours.licences).map(licenceOf);
/** Keys of citations begin with the name; the files about the title page have it. */
const asName = `(?<=[{"/>\\s])${quoted(ours.name)}:(?=[a-z-]+)|/(?:changes|cite|social)/${quoted(ours.name)}\\b(?!-)`;
const forbidden = new RegExp(
  [
    asTitle,
    asName,
    ...ours.authors.flatMap(namesOf).map(quoted),
    ...licences.flatMap(({ id, name, url }) => [name, url, `"${id}"`].map(quoted)),
    quoted(ours.description),
  ].join('|'),
  'g',
);

const found = (text: string) =>
  Array.from(text.matchAll(forbidden), ({ index }) =>
    text.slice(Math.max(0, index - 30), index + 40),
  );

describe('a book of somebody else', () => {
  const files = globSync('**/*.*', { cwd: folder });

  it('says no word of this one', () => {
    expect(files.length).toBeGreaterThan(100);
    const said = files.flatMap((file) => found(textOf(file)).map((words) => `${file}: ${words}`));
    expect(said.slice(0, 20)).toEqual([]);
  });

  it('names no file after this one', () => {
    const about = (stem: string) => files.filter((file) => file.startsWith(stem));
    for (const room of ['changes', 'cite', 'social']) {
      expect(about(`${room}/${ours.name}.`).concat(about(`${room}/${ours.name}/`))).toEqual([]);
    }
    expect(about(`social/${theirs.name}.png`)).toHaveLength(1);
  });

  it('says its own name, authors and licences on every page', () => {
    const { code, content } = theirs.licences;
    for (const { root, path } of pages) {
      const footer = root.querySelector('footer.foot')?.textContent.replaceAll(/\s+/g, ' ');
      expect(footer, path).toContain(`${theirs.title} `);
      expect(footer, path).toContain(licenceOf(code).name);
      expect(footer, path).toContain(licenceOf(content).name);
      expect(root.querySelector('title')?.textContent, path).toContain(theirs.title);
    }
  });
});

it('finds each way in which a book names itself', () => {
  const { title, name, subtitle } = ours;
  const planted = [
    `<title>Symbols · ${title}</title>`,
    `<h1>${title}</h1>`,
    `<a class="name" href="/">\n    ${title}\n  </a>`,
    `<meta property="og:site_name" content="${title}">`,
    `{&quot;name&quot;:[0,&quot;${title}&quot;]`,
    `<dc:publisher>${title}</dc:publisher>`,
    `{"container-title":"${title}"}`,
    `${title} 0.4.1, edition of`,
    `<dc:source>${title}, version 0.4.1</dc:source>`,
    `[Version 0.4.1]. ${title}. https://example.org/`,
    `${title}: ${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}`,
    `The records of ${title}`,
    `@misc{${name}:data,`,
    `"id":"${name}:data"`,
    `<a href="/changes/${name}/">`,
    `/social/${name}.png`,
    ...ours.authors.flatMap(namesOf),
    ...licences.flatMap((licence) => [licence.name, licence.url, `"${licence.id}"`]),
  ];
  expect(planted.filter((text) => found(text).length === 0)).toEqual([]);
  const ofTheSubject = [
    'Interphase growth is slow.',
    '<text class="strong">Interphase</text>',
    '“Glossary: Interphase.” Salt & Solid',
    '<a href="/glossary/#interphase">interphase</a>',
    '/calculators/interphase-growth/',
    'layers of the interphase: they grow',
  ];
  expect(ofTheSubject.filter((text) => found(text).length > 0)).toEqual([]);
});
