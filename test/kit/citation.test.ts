import { describe, expect, it } from 'vitest';
import { citeAsBibtex, citeAsText, permalink } from '../../src/kit/model/citation.ts';

const site = {
  name: 'Interphase',
  version: '1.2.3',
  page: 'https://example.org/i/calculators/conductivity/',
};
const cited = {
  title: 'Ionic conductivity from a resistance',
  site,
  query: 'v=1&bulkResistance=10+Ohm',
  date: new Date('2026-11-23T12:00:00Z'),
  works: [
    {
      key: 'irvine1990',
      text: 'Irvine, J. T. S. (1990). Electroceramics.',
      url: '/references/#irvine1990',
    },
  ],
};

describe('the citation of a calculation', () => {
  it('names version, date, permalink and the works behind the model', () => {
    const text = citeAsText(cited);
    expect(text).toContain('version 1.2.3');
    expect(text).toContain('2026-11-23');
    expect(text).toContain(permalink(site, cited.query));
    expect(text).toContain('Irvine');
  });

  it('is a BibTeX entry with balanced braces', () => {
    const entry = citeAsBibtex(cited);
    expect(entry.split('{').length).toBe(entry.split('}').length);
    expect(entry).toMatch(/^@misc\{interphase-ionic-conductivity-from-a-resistance-2026-11-23,/);
    expect(entry).toContain('urldate = {2026-11-23}');
  });
});
