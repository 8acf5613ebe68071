/** What a licence of texts and data asks of whoever uses them. */
type Asked = 'credit' | 'share-alike' | 'not-for-profit';

/** A licence as pages, files and catalogues name it. */
export interface Licence {
  /** SPDX id: CC-BY-4.0. */
  id: string;
  /** In a line: “MIT licence”, “CC BY 4.0”. */
  name: string;
  /** In full: “Creative Commons Attribution 4.0”. */
  title: string;
  /** Where it can be read. */
  url: string;
  /** Known of those made for texts and data. */
  asks?: readonly Asked[];
  /** Words by which its text is known in the file LICENSE. */
  words: string;
}

const commons = (kind: string, title: string, ...asks: Asked[]): Licence => ({
  id: `CC-${kind}-4.0`,
  name: `CC ${kind} 4.0`,
  title: `Creative Commons ${title} 4.0`,
  url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/4.0/`,
  asks: ['credit', ...asks],
  words: `${title} 4.0 International`,
});

const approved = (id: string, name: string, page: string, words: string): Licence => ({
  id,
  name,
  title: name,
  url: `https://opensource.org/license/${page}`,
  words,
});

/** The same text for “this version only” and “this version or any later”. */
function gnu(family: string, title: string, version: string): Licence[] {
  const url = `https://www.gnu.org/licenses/${family.toLowerCase()}-${version}.html`;
  return ['only', 'or-later'].map((reach) => {
    const later = reach === 'or-later' ? ' or later' : '';
    return {
      id: `${family}-${version}-${reach}`,
      name: `GNU ${family} ${version}${later}`,
      title: `GNU ${title} ${version}${later}`,
      url,
      words: `GNU ${title}`,
    };
  });
}

const redistribution = 'Redistribution and use in source and binary forms';

/** The licences a book made with this code may name; one that is missing is added here. */
const known: readonly Licence[] = [
  approved('MIT', 'MIT licence', 'mit', 'MIT License'),
  approved('Apache-2.0', 'Apache License 2.0', 'apache-2-0', 'Apache License'),
  approved('BSD-2-Clause', 'BSD 2-Clause licence', 'bsd-2-clause', redistribution),
  approved('BSD-3-Clause', 'BSD 3-Clause licence', 'bsd-3-clause', redistribution),
  approved('ISC', 'ISC licence', 'isc-license-txt', 'Permission to use, copy, modify'),
  approved('0BSD', 'Zero-Clause BSD licence', '0bsd', 'Permission to use, copy, modify'),
  approved('MPL-2.0', 'Mozilla Public License 2.0', 'mpl-2-0', 'Mozilla Public License'),
  approved('EUPL-1.2', 'EUPL 1.2', 'eupl-1-2', 'European Union Public Licence'),
  approved('Unlicense', 'Unlicense', 'unlicense', 'released into the public domain'),
  ...gnu('GPL', 'General Public License', '3.0'),
  ...gnu('LGPL', 'Lesser General Public License', '3.0'),
  ...gnu('AGPL', 'Affero General Public License', '3.0'),
  commons('BY', 'Attribution'),
  commons('BY-SA', 'Attribution-ShareAlike', 'share-alike'),
  commons('BY-NC', 'Attribution-NonCommercial', 'not-for-profit'),
  commons('BY-NC-SA', 'Attribution-NonCommercial-ShareAlike', 'not-for-profit', 'share-alike'),
  {
    id: 'CC0-1.0',
    name: 'CC0 1.0',
    title: 'Creative Commons Zero 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    asks: [],
    words: 'CC0 1.0 Universal',
  },
];

export const licenceIds: readonly string[] = known.map(({ id }) => id);

/** The licence with this SPDX id. */
export function licenceOf(id: string): Licence {
  const licence = known.find((candidate) => candidate.id === id);
  if (!licence) {
    throw new Error(`${id} is no licence known here. Use one of: ${licenceIds.join(', ')}.`);
  }
  return licence;
}
