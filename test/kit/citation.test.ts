import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { permalink } from '../../src/kit/model/citation.ts';
import { citationForms } from '../../src/kit/model/citation-forms.ts';

const site = {
  name: 'Interphase',
  key: 'interphase',
  authors: [{ literal: 'The Interphase authors' }],
  version: '1.2.3+ab12cd3',
  edition: '2026-06-17',
  page: 'https://example.org/i/calculators/conductivity/',
};
const calculation = {
  title: 'Ionic conductivity from a resistance',
  site,
  query: 'v=1&bulkResistance=10%C2%B10.1+Ohm',
  date: new Date('2026-11-23T12:00:00Z'),
  works: [
    {
      key: 'irvine1990',
      text: 'Irvine, J. T. S. (1990). Electroceramics.',
      url: '/references/#irvine1990',
    },
  ],
};
const forms = citationForms(calculation);
const url = permalink(site, calculation.query);

/** What an independent reader makes of a file. */
function read(file: string): Record<string, unknown> {
  const [work] = (new Cite(file) as unknown as { data: Record<string, unknown>[] }).data;
  return work ?? {};
}

describe('the citation of a calculation', () => {
  it('has a key of its own for every state, so that two can stand in one bibliography', () => {
    const keyOf = (query: string) =>
      /^@misc\{([^,]+),/.exec(citationForms({ ...calculation, query })[3]!.text)?.[1];
    expect(keyOf(calculation.query)).toMatch(/^interphase:calculation-[a-z0-9-]+$/);
    expect(keyOf(calculation.query)).not.toBe(keyOf('v=1&bulkResistance=10%C2%B10.2+Ohm'));
    expect(keyOf(calculation.query)).toBe(keyOf(calculation.query));
  });

  it('names the works behind it in the note of BibTeX and CSL-JSON, not only their keys', () => {
    expect(forms[3]!.text).toContain('Model after: Irvine, J. T. S. (1990). Electroceramics.');
    expect(forms[5]!.text).toContain('Model after: Irvine, J. T. S. (1990). Electroceramics.');
  });

  it('has every form', () => {
    expect(forms.map(({ name }) => name)).toEqual([
      'APA',
      'Chicago',
      'IEEE',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });

  it.each(forms)(
    'names the edition, address and the works behind the model in $name',
    ({ text }) => {
      expect(text).toContain('1.2.3+ab12cd3 of 2026-06-17');
      expect(text).toMatch(
        /2026\D+11\D+23|November 23, 2026|2026, November 23|Nov\. 23, 2026|month = \{nov\}/,
      );
      expect(text).toContain(url);
      expect(text).toMatch(/[Ii]rvine/);
    },
  );

  it.each(forms.filter(({ file }) => file))('is read back from $name', ({ text }) => {
    const work = read(text);
    expect(work.title).toBe('Ionic conductivity from a resistance [calculation]');
    expect(work.URL).toBe(url);
    expect(JSON.stringify(work.author)).toContain('The Interphase authors');
    expect((work.issued as { 'date-parts': number[][] })['date-parts'][0]).toEqual(
      expect.arrayContaining([2026, 11]),
    );
  });
});
