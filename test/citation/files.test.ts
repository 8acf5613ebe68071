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
    expect(work.issued).toEqual({ 'date-parts': [[2026, 11, 23]] });
  });

  it('writes months as macros, without braces, as BibTeX and biber want them', () => {
    expect(asBibtex(page)).toMatch(/^ {2}month = nov,$/m);
  });

  it('sets indices, signs and quotation marks as LaTeX has them, and loses none', () => {
    const title =
      'β-Li₃PS₄ on Li₆.₄La₃Zr₁.₄Ta₀.₆O₁₂: “4 mAh cm⁻²”, 5 µm · 60 °C – 100 % & more_or_less';
    const text = asBibtex({ ...page, title });
    expect(text).toContain(
      String.raw`{{$\beta$-Li$_{3}$PS$_{4}$ on Li$_{6.4}$La$_{3}$Zr$_{1.4}$Ta$_{0.6}$O$_{12}$: ` +
        '``' +
        String.raw`4 mAh cm$^{-2}$'', 5 $\mu$m $\cdot$ 60 $^{\circ}$C -- 100 \% \& more\_or\_less}}`,
    );
    // By the letters of ASCII alone: BibTeX itself and older engines know no others.
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
  });

  it('keeps every sign that means something to TeX', () => {
    const title = 'k_B & 5 % of #1 in {x}';
    expect(read(asBibtex({ ...page, title })).title).toBe(title);
    // LaTeX, the reader that matters, takes a bare underscore for an index.
    expect(asBibtex({ ...page, title })).toContain('k\\_B \\& 5 \\% of \\#1 in \\{x\\}');
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
      // The name of a body, whole: readers cut it at its last blank where no comma ends it.
      author: [{ family: 'The Interphase authors', given: '' }],
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
    expect(citationKey('interphase', path, anchor)).toBe(key);
  });
});
