import type { CitedPage } from '#citation/cited-page';

/** What search engines and catalogues are told of a page, in the vocabulary of schema.org. */
export interface Described {
  /** Address from the root. */
  path: string;
  kind: 'home' | 'chapter' | 'calculator' | 'reference';
  description: string;
  keywords: readonly string[];
  language: string;
  /** Address of the licence of text and data. */
  licence: string;
  /** Address and title of the whole primer. */
  whole: { url: string; title: string };
  /** Pages above this one, from the top down, with whole addresses where they have one. */
  steps: readonly { title: string; url?: string }[];
  /** What only this page has: the terms of a glossary, the files of a dataset. */
  own?: Record<string, unknown>;
}

const typesOf: Record<Described['kind'], string | string[]> = {
  home: 'Book',
  chapter: ['Chapter', 'LearningResource'],
  calculator: ['WebApplication', 'LearningResource'],
  reference: 'WebPage',
};

/** A calculator runs in the browser and costs nothing. */
const ofCalculator = {
  applicationCategory: 'EducationalApplication',
  operatingSystem: 'Any',
  isAccessibleForFree: true,
};

function authorOf(author: CitedPage['authors'][number]) {
  if ('literal' in author) return { '@type': 'Organization', name: author.literal };
  const { family, given } = author;
  return { '@type': 'Person', familyName: family, ...(given && { givenName: given }) };
}

function breadcrumbs(steps: Described['steps'], work: CitedPage) {
  const named = steps.filter(({ url }) => url !== undefined);
  const trail = [...named, { title: work.title, url: work.url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: url,
    })),
  };
}

export function structuredData(work: CitedPage, page: Described) {
  const { kind, whole, keywords } = page;
  const described = {
    '@type': typesOf[kind],
    '@id': work.url,
    url: work.url,
    name: work.title,
    description: page.description,
    inLanguage: page.language,
    author: work.authors.map(authorOf),
    datePublished: work.date,
    version: work.version,
    license: page.licence,
    ...(keywords.length > 0 && { keywords: keywords.join(', ') }),
    ...(kind === 'calculator' && ofCalculator),
    ...(kind !== 'home' && {
      isPartOf: { '@type': 'Book', '@id': whole.url, name: whole.title },
    }),
    ...page.own,
  };
  const graph = page.steps.length > 0 ? [described, breadcrumbs(page.steps, work)] : [described];
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** JSON that can stand in a page: nothing in it ends the element. */
export const asScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
