import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address below which the newest edition of the other book stands. */
const newest = '/salt/';

/** The pages that its newest edition still has. */
export const stillThere = ['', 'glossary/'];

const folder = join(import.meta.dirname, '../../.test-fork');
const newestSite = join(folder, 'newest');

/** The same source as a book of somebody else, as an edition that is kept: one build tells of both. */
export const fork = {
  PRIMER: 'test/fork/primer.json',
  BASE_PATH: `${newest}editions/0.0.1/`,
  OUT_DIR: join(folder, 'book'),
  NEWEST_EDITION: newest,
  NEWEST_SITE: newestSite,
};

/** Its newest edition, which has lost all pages but two. */
export function writeNewest(): void {
  rmSync(newestSite, { recursive: true, force: true });
  for (const page of stillThere) {
    mkdirSync(join(newestSite, page), { recursive: true });
    writeFileSync(join(newestSite, page, 'index.html'), '');
  }
}
