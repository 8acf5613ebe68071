import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const folder = join(siteUnderTest.folder, '_astro');
const sheets = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

it('there are style sheets with lines under or through words', () => {
  expect(sheets.join('').match(/text-decoration/g)?.length).toBeGreaterThan(10);
});

it('no line is written in a shorthand of several values, which Safari drops', () => {
  const shorthands = sheets.flatMap((css) => css.match(/(?<![\w-])text-decoration:[^;}]+/g) ?? []);
  const values = shorthands.map((declaration) => declaration.replace(/^[^:]*:\s*/, '').trim());
  expect(values.filter((value) => /\s/.test(value))).toEqual([]);
});

/** Selectors of a sheet, one by one: commas within brackets part nothing. */
const selectorsOf = (css: string) =>
  [...css.matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/),
  );

it('no rule behind :has() ends in *, for which a browser restyles every element at a change', () => {
  const behind = sheets.flatMap(selectorsOf).filter((selector) => selector.includes(':has('));
  expect(behind.length).toBeGreaterThan(10);
  expect(behind.filter((selector) => /(^|[\s>+~])\*\s*$/.test(selector))).toEqual([]);
});
