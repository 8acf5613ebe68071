import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citationKey } from '../../src/citation/cited-page.ts';
import { asBibtex, asRis } from '../../src/citation/files.ts';
import { byPersons, page } from './cited-page.ts';

/** What an independent reader makes of a file. */
function read(file: string) {
  const [work, ...more] = (new Cite(file) as unknown as { data: Record<string, unknown>[] }).data;
  expect(more).toEqual([]);
  return work as Record<string, unknown>;
}

describe('BibTeX', () => {
  it('is read back with its title, author, address and key', () => {
    const work = read(asBibtex(page, 'Model after irvine1990'));
    expect(work.title).toBe(page.title);
    expect(work.URL).toBe(page.url);
    expect(work.author).toEqual([{ family: 'The Interphase authors' }]);
    expect(work['citation-key']).toBe(page.key);
    expect(work.note).toBe('Interphase, version 0.1.0. Model after irvine1990');
    expect(work.issued).toEqual({ 'date-parts': [[2026, 11]] });
  });

  it('keeps every person', () => {
    const [, , last] = read(asBibtex(byPersons)).author as object[];
    expect(last).toMatchObject({ given: 'Niek', family: 'Klerk', 'non-dropping-particle': 'de' });
  });
});

describe('RIS', () => {
  it('is read back with its title, author, site, date and address', () => {
    const work = read(asRis(page, ['Model after Irvine et al. 1990']));
    expect(work).toMatchObject({
      type: 'webpage',
      title: page.title,
      URL: page.url,
      author: [{ literal: 'The Interphase authors' }],
      issued: { 'date-parts': [[2026, 11, 23]] },
    });
  });

  it('writes one value a line, with the marks the format asks for', () => {
    const lines = asRis(byPersons).trimEnd().split('\r\n');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( .+)?$/);
    expect(lines.at(0)).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  -');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Doe, Jane Mary',
      'AU  - Kim, Ju-Sik',
      'AU  - de Klerk, Niek',
    ]);
  });
});

describe('a citation key', () => {
  it.each([
    ['/', '', 'interphase'],
    ['/ion-transport/conductivity/', '', 'interphase:ion-transport-conductivity'],
    ['/data/', 'EV01', 'interphase:data-EV01'],
  ])('of %s %s is %s', (path, anchor, key) => {
    expect(citationKey(path, anchor)).toBe(key);
  });
});
