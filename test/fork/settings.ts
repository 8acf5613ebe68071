import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrimer, type Primer } from '../../src/publication/primer.ts';

/** Address below which the newest edition of the other book stands. */
const newest = '/salt/';

/** The pages that its newest edition still has. */
export const stillThere = ['', 'glossary/'];

const folder = join(import.meta.dirname, '../../.test-fork');

/** The same source as a book of somebody else, as an edition that is kept: one build tells of both. */
export const fork = {
  PRIMER: join(folder, 'primer.json'),
  BASE_PATH: `${newest}editions/0.0.1/`,
  OUT_DIR: join(folder, 'book'),
  NEWEST_EDITION: newest,
  NEWEST_SITE: join(folder, 'newest'),
};

const other = (licence: string, one: string, two: string) => (licence === one ? two : one);

/** The other book has the folders of this one under titles of its own, no rules, and other licences whatever ours are. */
function foreignPrimer({ parts, licences }: Primer): Primer {
  const foreign = readPrimer({ PRIMER: join(import.meta.dirname, 'primer.json') });
  return {
    ...foreign,
    parts: parts.map(({ slug }, index) => ({ slug, title: `Week ${index + 1}` })),
    licences: {
      code: other(licences.code, foreign.licences.code, 'MIT'),
      content: other(licences.content, foreign.licences.content, 'CC-BY-4.0'),
    },
  };
}

/** What the build reads: its primer.json, and its newest edition, which has lost all pages but two. */
export function writeFork(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const page of stillThere) {
    mkdirSync(join(fork.NEWEST_SITE, page), { recursive: true });
    writeFileSync(join(fork.NEWEST_SITE, page, 'index.html'), '');
  }
  writeFileSync(fork.PRIMER, JSON.stringify(foreignPrimer(readPrimer({}))));
}
