import { describe, expect, it } from 'vitest';
import { referenceLabel } from '../../src/data/reference-label.ts';
import { referenceSchema } from '../../src/data/reference-schema.ts';
import { contentProblems } from '../../src/data/content-problems.ts';
import { set, reference } from './problems/planting.ts';
import { soundContent } from './sound-content.ts';
import { completed, zoteroExports } from './zotero-exports.ts';

const types = Object.keys(zoteroExports);

it('there are exports of more than ten types', () => expect(types.length).toBeGreaterThan(10));

describe.each(types)('a %s as Zotero exports it', (type) => {
  const work = referenceSchema.parse(completed(type));

  it('is accepted, with years as numbers', () => {
    expect(work.type).toBe(type);
    const { issued } = zoteroExports[type] as {
      issued: { 'date-parts'?: [[string]]; raw?: string; literal?: string };
    };
    const year = issued['date-parts']?.[0][0] ?? issued.raw ?? issued.literal;
    expect(work.issued['date-parts'][0][0]).toBe(Number.parseInt(year ?? '', 10));
  });

  it('leaves behind what belongs to the library it comes from', () => {
    for (const field of ['abstract', 'note', 'source', 'citation-key']) {
      expect(Object.keys(work)).not.toContain(field);
    }
  });
});

describe('what is read', () => {
  it('has one form for a DOI, numbers as texts, the newer names of fields', () => {
    expect(referenceSchema.parse(completed('dataset')).DOI).toBe('10.5555/zenodo.77');
    expect(referenceSchema.parse(completed('book'))['number-of-volumes']).toBe('2');
    const meeting = referenceSchema.parse(completed('paper-conference'));
    expect(meeting['event-title']).toBe('Meeting on Pellets');
    const article = referenceSchema.parse(completed('article-journal'));
    expect(article['container-title-short']).toBe('J. Press. Pellets');
  });

  it('has no empty given name', () => {
    expect(referenceSchema.parse(completed('article')).author).toEqual([{ family: 'Roth' }]);
  });

  it('reads a date in one text, and a span', () => {
    const software = referenceSchema.parse(completed('software'));
    expect(software.issued).toEqual({ 'date-parts': [[2025, 10, 2]] });
    const span = { ...completed('book'), issued: '2010-03/2010-04' };
    expect(referenceSchema.parse(span).issued['date-parts']).toEqual([
      [2010, 3],
      [2010, 4],
    ]);
  });

  it('is cited by its editors where it has no author, and with the particle of a name', () => {
    expect(referenceLabel(referenceSchema.parse(completed('book')))).toBe('Ivers 2010');
    const article = referenceSchema.parse(completed('article-journal'));
    expect(referenceLabel(article)).toBe('Auer and van den Berg 2021');
  });
});

const refused: [what: string, fields: Record<string, unknown>, problem: RegExp, remedy: RegExp][] =
  [
    ['a misspelt field', { journal: 'Science' }, /journal: no such field/, /container-title/],
    ['an unknown type', { type: 'journalArticle' }, /journalArticle is no kind/, /article-journal/],
    ['a name as a text', { editor: ['Falk, Gerd'] }, /editor\.0: A name is an object/, /"family"/],
    ['a name without family', { author: [{ given: 'Ann' }] }, /author\.0: A name has/, /"literal"/],
    ['names that are no list', { translator: 'I. Hall' }, /translator: Zotero shows/, /Write \[/],
    ['a month that is none', { issued: { 'date-parts': [[2020, 13]] } }, /issued: .*no date/, /20/],
    ['a date in words', { issued: { literal: 'last spring' } }, /issued: .*no date/, /shows it as/],
    ['no date', { issued: undefined }, /issued: is missing/, /Zotero shows it as Date/],
    ['an access that is no date', { accessed: true }, /accessed: true is no date/, /Accessed/],
    ['an empty volume', { volume: '' }, /volume: This is empty/, /Zotero shows it as Volume/],
    ['pages as a list', { page: [1, 2] }, /page: This is a text/, /Zotero shows it as Pages/],
    ['an ISSN with a letter', { ISSN: '1234-567A' }, /ISSN: This is no ISSN/, /eight digits/],
    ['an ISBN too short', { ISBN: '12345' }, /ISBN: This is no ISBN/, /thirteen digits/],
    ['a DOI that is none', { DOI: 'doi.org' }, /DOI: This is no DOI/, /Zotero shows it as DOI/],
    ['an address without its start', { URL: 'example.org' }, /URL: This is no address/, /https/],
    ['a language by its name', { language: 'English' }, /language: This is no code/, /en-GB/],
    ['the id of Zotero', { id: 'http://zotero.org/users/1/items/A' }, /is no key/, /name of the/],
    ['no word on how it was checked', { custom: undefined }, /custom: .*missing/, /certainty/],
  ];

describe('what is refused', () => {
  it.each(refused)('%s: the file, the field, what Zotero shows, what to write', (...row) => {
    const [, fields, problem, remedy] = row;
    const loaded = soundContent();
    set('references', fields)(loaded);
    const problems = contentProblems(loaded);
    const found = problems.find((one) => one.file === reference && problem.test(one.problem));
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(`${found?.problem} ${found?.remedy}`).toMatch(remedy);
  });

  it('a list of works: one file is one work', () => {
    const read = referenceSchema.safeParse([completed('book')]);
    expect(read.error?.issues[0]?.message).toMatch(/The file is a list.*Take the brackets/);
  });
});
