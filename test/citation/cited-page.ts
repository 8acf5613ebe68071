import type { CitedPage } from '../../src/citation/cited-page.ts';

/** A page whose title has what formats escape. */
export const page: CitedPage = {
  key: 'interphase:ion-transport-conductivity-eq-a_b',
  title: 'Conductivity & more: Equation (2.1), 50 % of σ in {braces}',
  authors: [{ literal: 'The Interphase authors' }],
  site: 'Interphase',
  version: '0.1.0',
  date: '2026-11-23',
  url: 'https://example.org/interphase/ion-transport/conductivity/?r=85%C2%B10.6+Ohm#eq-a_b',
};

export const byPersons: CitedPage = {
  ...page,
  title: 'Conductivity from a spectrum',
  authors: [
    { family: 'Doe', given: 'Jane Mary' },
    { family: 'Kim', given: 'Ju-Sik' },
    { family: 'de Klerk', given: 'Niek' },
  ],
};
