import { describe, expect, it } from 'vitest';
import { bibtex, formattedReference, ris } from '../../src/prose/formatted-reference.ts';
import { referenceSchema } from '../../src/data/reference-schema.ts';
import { completed } from '../data/zotero-exports.ts';
import { asCslJson } from '../../src/citation/cited-page.ts';

const work = {
  id: 'irvine1990',
  type: 'article-journal',
  author: [
    { family: 'Irvine', given: 'John T. S.' },
    { family: 'Sinclair', given: 'Derek C.' },
  ],
  title: 'Electroceramics: characterization of Li<sub>7</sub> compounds',
  'container-title': 'Advanced Materials',
  volume: '2',
  page: '132-138',
  issued: { 'date-parts': [[1990]] },
  DOI: '10.1002/adma.19900020304',
};

describe('formattedReference', () => {
  // The first work waits until the style and its locale are compiled.
  it('writes APA with the DOI as a link and keeps subscripts', () => {
    const html = formattedReference(work);
    expect(html).toContain('Irvine, J. T. S., &#38; Sinclair, D. C. (1990)');
    expect(html).toContain('Li<sub>7</sub>');
    expect(html).toContain(
      '<a href="https://doi.org/10.1002/adma.19900020304">doi:10.1002/adma.19900020304</a>',
    );
    expect(html).not.toMatch(/style=|<div/);
  });

  it('ends no line within initials or a range of pages', () => {
    const html = formattedReference({
      ...work,
      id: 'tarascon1990',
      author: [{ family: 'Tarascon', given: 'Jean-Marie' }],
    } as typeof work);
    expect(html).toContain('Tarascon, <span class="glue">J.-M.</span> (1990)');
    expect(html).toContain('<span class="glue">132–138</span>');
  });

  it('shows the beginning of a long address, and says that paper needs the whole', () => {
    const address =
      'https://index.example.org/article/what-the-index-makes-of-its-title/3bd8896a485';
    const found = { ...work, id: 'index1990', DOI: undefined, URL: address };
    const html = formattedReference(found as unknown as typeof work);
    expect(html).toContain(`<a rel="external" href="${address}">index.example.org/article/…</a>`);
  });

  it('says et al. when the list of authors goes on', () => {
    const html = formattedReference({ ...work, custom: { moreAuthors: true } });
    expect(html).toContain('Irvine, J. T. S., Sinclair, D. C., et al. (1990)');
    const first = { ...work, author: work.author.slice(0, 1), custom: { moreAuthors: true } };
    expect(formattedReference(first)).toContain('Irvine, J. T. S., et al. (1990)');
  });
});

describe('bibtex', () => {
  it('keeps the key the primer cites by', () => {
    expect(bibtex([work])).toMatch(/^@article\{irvine1990,/);
  });

  it('makes no article of a preprint, for which BibTeX would miss the journal', () => {
    expect(bibtex([{ ...work, type: 'article' }])).toMatch(/^@misc\{irvine1990,/);
  });

  it('writes and others when the list of authors goes on', () => {
    expect(bibtex([{ ...work, custom: { moreAuthors: true } }])).toContain('and others');
  });
});

describe('ris', () => {
  it('keeps a long title in its line', () => {
    const title =
      'Ionic conductivity of solid electrolytes based on lithium titanium phosphate glass';
    const lines = ris({ ...work, title } as typeof work).split('\n');
    expect(lines).toContain(`TI  - ${title}`);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

/** As the seventh edition of the manual of the APA prints each kind of work. */
const inApa: [type: string, printed: string][] = [
  [
    'chapter',
    'Dorn, E. (2018). Interfaces at rest (I. Hall, Trans.). In G. Falk & H. Gross (Eds.), Handbook of Cells (2nd ed., Vol. 3, pp. 55–78). Wiley.',
  ],
  ['book', 'Ivers, J. (Ed.). (2010). Ions and their company (3rd ed., Vols. 1–2). Akademie.'],
  [
    'paper-conference',
    'Kern, L. (2019). Pressure and its memory. In M. Lang (Ed.), Proceedings of the Meeting on Pellets (pp. 9–16). The Pellet Society.',
  ],
  [
    'thesis',
    'Moser, N. (2016). Grain boundaries that conduct [PhD thesis]. University of Nowhere.',
  ],
  ['standard', 'International Electrotechnical Commission. (2021). Secondary cells: terms'],
  ['webpage', 'Otto, P. (2023, August 9). How to cut lithium. Notes from a Glovebox.'],
  ['article-journal', 'Auer, A. B., & van den Berg, C. (2021). On the density of pellets.'],
];

describe('works as Zotero exports them', () => {
  const workOf = (type: string) => referenceSchema.parse(completed(type));

  it.each(inApa)(
    'a %s is printed with its editors, translators, place in a book',
    (type, printed) => {
      const html = formattedReference(workOf(type));
      expect(html.replaceAll(/<[^>]+>/g, '').replaceAll('&#38;', '&')).toContain(printed);
    },
  );

  it('are of the kind that BibTeX has for them, with editors', () => {
    expect(bibtex([workOf('thesis')])).toMatch(/^@phdthesis\{/);
    expect(bibtex([workOf('paper-conference')])).toMatch(/^@inproceedings\{/);
    const chapter = bibtex([workOf('chapter')]);
    expect(chapter).toMatch(/^@in(?:book|collection)\{/);
    expect(chapter).toContain('editor = {Falk, Gerd and Gross, Hanna}');
    expect(chapter).toContain('series = {Topics in {Cells}}');
  });

  it('have months that BibTeX knows, the day or none', () => {
    expect(bibtex([workOf('thesis')])).toContain('month = may,');
    expect(bibtex([workOf('report')])).toContain('month = feb,');
  });

  it('keep the particles of names in BibTeX and RIS', () => {
    expect(bibtex([workOf('article-journal')])).toContain('van den Berg, Carl');
    expect(ris(workOf('article-journal'))).toContain('AU  - van den Berg, Carl');
    expect(bibtex([workOf('article-magazine')])).toContain('von Thal, Uwe');
  });

  it('have a day of access where they have an address', () => {
    expect(bibtex([workOf('webpage')])).toContain('accessed 2026-11-03');
    expect(bibtex([workOf('article-journal')])).not.toContain('accessed');
  });

  it('name in RIS the editors and the series of a chapter', () => {
    const chapter = ris(workOf('chapter'));
    expect(chapter).toMatch(/^TY {2}- CHAP$/m);
    expect(chapter).toMatch(/^A2 {2}- Falk, Gerd$/m);
    expect(chapter).toMatch(/^T3 {2}- Topics in Cells$/m);
  });
});

describe('the primer itself', () => {
  const primer = asCslJson({
    key: 'interphase',
    title: 'Interphase',
    authors: [{ literal: 'The Interphase authors' }],
    site: 'Interphase',
    version: '1.2.0',
    date: '2026-11-23',
    url: 'https://example.org/',
  });

  it('is cited with version, day and address', () => {
    const html = formattedReference(primer);
    expect(html).toContain('2026, November 23');
    expect(html).toContain('Version 1.2.0');
    expect(html).toContain('<a href="https://example.org/">example.org/</a>');
  });

  it('has a month BibTeX understands', () => {
    expect(bibtex([primer])).toContain('month = nov,');
  });

  it('gives its address once', () => {
    expect(bibtex([primer]).match(/example\.org/g)).toHaveLength(1);
  });

  it('goes into RIS', () => {
    expect(ris(primer)).toContain('UR  - https://example.org/');
  });
});
