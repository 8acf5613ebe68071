import { expect, test } from 'vitest';
import { editionOf } from '#publication/edition';

test('the date of an edition can be fixed', () => {
  expect(editionOf({ SOURCE_DATE_EPOCH: '1781654400' }).date).toBe('2026-06-17');
});

test('the version is that of the package', () => {
  expect(editionOf({}).version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('an edition that is kept knows the newest', () => {
  expect(editionOf({ NEWEST_EDITION: '/interphase/' }).newest).toBe('/interphase/');
  expect(editionOf({})).not.toHaveProperty('newest');
});
