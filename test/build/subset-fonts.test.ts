import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import subset from 'subset-font';
import { expect, test } from 'vitest';
import { subsetFont } from '#build/subset-fonts';
import { noCharacters } from '#build/used-characters';
import { builtSite } from './built-site.ts';

const require = createRequire(import.meta.url);

async function subsetOf(family: string, file: string, maximum: number) {
  const folder = builtSite({});
  const copy = join(folder, file);
  copyFileSync(require.resolve(`@fontsource/${family}/files/${file}`), copy);
  const [before, after] = await subsetFont(pathToFileURL(copy), noCharacters());
  expect(statSync(copy).size).toBe(after);
  expect(after).toBeLessThan(Math.min(before, maximum));
  return readFileSync(copy);
}

test('a text face keeps ASCII in at most 10 kB', async () => {
  const font = await subsetOf('stix-two-text', 'stix-two-text-latin-400-normal.woff2', 10_000);
  expect(font.subarray(0, 4).toString('latin1')).toBe('wOF2');
});

test('the mathematics face keeps what sets fractions and roots', async () => {
  const font = await subsetOf('stix-two-math', 'stix-two-math-latin-400-normal.woff2', 20_000);
  const uncompressed = await subset(font, 'x', { targetFormat: 'sfnt' });
  expect(uncompressed.subarray(0, 400).toString('latin1')).toContain('MATH');
});
