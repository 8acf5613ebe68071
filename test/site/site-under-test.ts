import { join } from 'node:path';

/** The site is tested under a base path, as GitHub Pages publishes a project. */
export const siteUnderTest = {
  origin: 'https://example.org',
  base: '/interphase/',
  folder: join(import.meta.dirname, '../../.test-site'),
};
