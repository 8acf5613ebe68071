import type { Author } from '#citation/cited-page';
import { wholeTitle, type Primer } from './primer.ts';

/** What the files for archives say besides the primer's own record. */
export interface ReleaseNote {
  version: string;
  /** Day of the release: 2026-11-23. */
  date: string;
}

const nameOf = (author: Author): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ');

/** JSON strings are YAML strings, whatever stands in them. */
const quoted = (text: string): string => JSON.stringify(text);
const list = (items: readonly string[]) => items.map((item) => `  - ${quoted(item)}`).join('\n');

function authorInCff(author: Author): string {
  if ('literal' in author) return `  - name: ${quoted(author.literal)}`;
  const given = author.given ? `\n    given-names: ${quoted(author.given)}` : '';
  return `  - family-names: ${quoted(author.family)}${given}`;
}

/** CITATION.cff, which GitHub and Zenodo read (citation-file-format.github.io, 1.2.0). */
function citationCff(primer: Primer, { version, date }: ReleaseNote): string {
  return `# Written by \`npx node src/publication/write-citation-files.ts\` from content/primer.json, package.json and CHANGELOG.md.
cff-version: 1.2.0
message: ${quoted('If you use this primer or one of its calculators, please cite it, and the works it names for what you used.')}
type: software
title: ${quoted(wholeTitle(primer))}
abstract: ${quoted(primer.description)}
version: ${quoted(version)}
date-released: '${date}'
license:
${list([...new Set(Object.values(primer.licences))])}
authors:
${primer.authors.map(authorInCff).join('\n')}
keywords:
${list(primer.keywords)}
${primer.repository ? `repository-code: ${quoted(primer.repository)}\n` : ''}`;
}

function authorInCodemeta(author: Author) {
  if ('literal' in author) return { '@type': 'Organization', name: author.literal };
  return { '@type': 'Person', familyName: author.family, givenName: author.given };
}

const asJson = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

/** codemeta.json (codemeta.github.io, 3.0). */
function codemeta(primer: Primer, { version, date }: ReleaseNote): string {
  return asJson({
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    name: wholeTitle(primer),
    description: primer.description,
    version,
    dateModified: date,
    license: [...new Set(Object.values(primer.licences))].map(
      (name) => `https://spdx.org/licenses/${name}`,
    ),
    author: primer.authors.map(authorInCodemeta),
    keywords: primer.keywords,
    inLanguage: primer.language,
    codeRepository: primer.repository,
    programmingLanguage: 'TypeScript',
    runtimePlatform: 'Node.js',
  });
}

/** Zenodo takes languages by ISO 639-3; of one that is missing here it is told nothing. */
const threeLetters: Readonly<Record<string, string>> = {
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  zh: 'zho',
};

/** .zenodo.json, which goes before CITATION.cff when a release is archived. */
function zenodo(primer: Primer, { version, date }: ReleaseNote): string {
  const language = threeLetters[new Intl.Locale(primer.language).language];
  return asJson({
    title: wholeTitle(primer),
    upload_type: 'software',
    description: primer.description,
    creators: primer.authors.map((author) => ({ name: nameOf(author) })),
    version,
    publication_date: date,
    license: primer.licences.code,
    keywords: primer.keywords,
    ...(language && { language }),
  });
}

/** Every file with its text. */
export function citationFiles(primer: Primer, release: ReleaseNote): Record<string, string> {
  return {
    'CITATION.cff': citationCff(primer, release),
    'codemeta.json': codemeta(primer, release),
    '.zenodo.json': zenodo(primer, release),
  };
}
