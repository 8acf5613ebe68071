import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRedirects } from '../../src/build/redirects.ts';
import { pages } from './pages.ts';
import { publicAddresses } from './public-addresses.ts';

const file = join(import.meta.dirname, 'addresses.txt');
const now = publicAddresses(pages);

// ADDRESSES=add writes down the new ones; none is ever taken off the list by a command.
if (process.env.ADDRESSES === 'add') {
  const before = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const all = [...new Set([...before, ...now])].filter(Boolean).toSorted();
  writeFileSync(file, `${all.join('\n')}\n`);
}
const noted = readFileSync(file, 'utf8').trim().split('\n');

describe('an address once published', () => {
  it('still leads somewhere', () => {
    const there = new Set([...now, ...Object.keys(readRedirects())]);
    // Put it back, or name its successor in content/redirects.json.
    expect(noted.filter((address) => !there.has(address))).toEqual([]);
  });

  it('is written down', () => {
    const known = new Set(noted);
    // To add them: ADDRESSES=add npx vitest run --project site test/site/addresses.test.ts
    expect(now.filter((address) => !known.has(address))).toEqual([]);
  });

  it('is redirected to an address that exists', () => {
    const there = new Set(now);
    expect(Object.values(readRedirects()).filter((to) => !there.has(to))).toEqual([]);
  });
});
