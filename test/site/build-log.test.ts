import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { logOf } from './run-build.ts';
import { siteUnderTest } from './site-under-test.ts';

it('is a page at most, without a warning', () => {
  const lines = readFileSync(logOf(siteUnderTest.folder), 'utf8').split('\n');
  expect(lines.filter((line) => /\b(?:warn|error)/i.test(line))).toEqual([]);
  expect(lines.some((line) => line.includes('can be searched'))).toBe(true);
  expect(lines.length).toBeLessThan(60);
});
