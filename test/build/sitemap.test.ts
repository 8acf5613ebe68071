import { expect, it } from 'vitest';
import { sitemapOptions } from '#build/sitemap';
import { readPrimer } from '#publication/primer';

const { filter, serialize } = sitemapOptions('/interphase/');
const url = (path: string) => `https://example.org/interphase${path}`;
const lastChange = (path: string) =>
  serialize({ url: url(path) } as { lastmod?: string; url: string }).lastmod;

it('leaves out what asks not to be indexed', () => {
  expect(filter(url('/cite/ion-transport/conductivity/'))).toBe(false);
  expect(filter(url('/cite/'))).toBe(true);
  expect(filter(url('/glossary/'))).toBe(true);
});

it('gives the list of changes to a page the day of that page', () => {
  expect(lastChange('/changes/glossary/')).toBe(lastChange('/glossary/'));
  expect(lastChange(`/changes/${readPrimer().name}/`)).toBe(lastChange('/'));
});
