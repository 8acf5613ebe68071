import { describe, expect, it } from 'vitest';
import { referenceLabel } from '../../src/data/reference-label.ts';
import type { Reference } from '../../src/data/reference-schema.ts';

const work = (year: number, authors: string[], title = 'A title', more?: true): Reference => ({
  id: 'work2000',
  type: 'article-journal',
  ...(authors.length > 0 && {
    author: authors.map((name) => {
      const [family = '', given = ''] = name.split(', ');
      return given ? { family, given } : { literal: family };
    }),
  }),
  title,
  issued: { 'date-parts': [[year]] },
  custom: {
    certainty: 'seen',
    verifiedAgainst: 'A list.',
    ofReview: false,
    ...(more && { moreAuthors: more }),
  },
});

describe('referenceLabel', () => {
  it('names one and two authors, and three as et al.', () => {
    expect(referenceLabel(work(1933, ['Wagner, Carl']))).toBe('Wagner 1933');
    expect(referenceLabel(work(1965, ['Deal, B. E.', 'Grove, A. S.']))).toBe('Deal and Grove 1965');
    expect(
      referenceLabel(work(1987, ['Evans, James', 'Vincent, Colin A.', 'Bruce, Peter G.'])),
    ).toBe('Evans et al. 1987');
  });

  it('says et al. when the list of authors is known to go on', () => {
    expect(referenceLabel(work(2024, ['Puls, Sebastian'], 'A title', true))).toBe(
      'Puls et al. 2024',
    );
  });

  it('names a body as it signs', () => {
    expect(referenceLabel(work(2008, ['JCGM']))).toBe('JCGM 2008');
  });

  it('shortens the title of a work whose authors are not known', () => {
    expect(
      referenceLabel(
        work(2024, [], 'Re-evaluating critical current density in <i>solid</i> batteries'),
      ),
    ).toBe('Re-evaluating critical current density … 2024');
  });

  it('adds initials where first authors share a family name', () => {
    const s = work(2022, ['Kim, Sewon', 'Kim, Ju-Sik', 'Miara, Lincoln']);
    const j = work(2023, ['Kim, Ju-Sik', 'Yoon, Gabin', 'Kim, Sewon']);
    expect(referenceLabel(s, [s, j])).toBe('Kim S. et al. 2022');
    expect(referenceLabel(j, [s, j])).toBe('Kim J.-S. et al. 2023');
  });

  it('adds none for two works of one author', () => {
    const works = [2016, 2017].map((year) =>
      work(year, ['Sharafi, Asma', 'Kazyak, Eric', 'Davis, A.']),
    );
    expect(works.map((one) => referenceLabel(one, works))).toEqual([
      'Sharafi et al. 2016',
      'Sharafi et al. 2017',
    ]);
  });
});
