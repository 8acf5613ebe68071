import { join } from 'node:path';

const { BASE_PATH = '/interphase/', OUT_DIR, NEWEST_EDITION } = process.env;

/** The site is tested under a base path, as GitHub Pages publishes a project; test/fork names another site. */
export const siteUnderTest = {
  origin: 'https://example.org',
  base: BASE_PATH,
  folder: OUT_DIR ?? join(import.meta.dirname, '../../.test-site'),
  /** Where the newest edition stands, if the site is one that is kept. */
  newest: NEWEST_EDITION,
};
