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
    const gone = noted.filter((address) => !there.has(address));
    const remedy = `Published addresses lead nowhere, among them ${gone[0]}. Put back what stood there, or name its successor in content/redirects.json: "/old/": "/new/" or "/page/#old": "/page/#new".`;
    expect(gone, remedy).toEqual([]);
  });

  it('is written down', () => {
    const known = new Set(noted);
    const fresh = now.filter((address) => !known.has(address));
    const remedy = `${fresh.length} new addresses, among them ${fresh[0]}, are not in test/site/addresses.txt. Write them down by
      ADDRESSES=add npx vitest run --project site test/site/addresses.test.ts
and commit the list: from then on they stay.`;
    expect(fresh, remedy).toEqual([]);
  });

  it('is redirected to an address that exists', () => {
    const there = new Set(now);
    expect(Object.values(readRedirects()).filter((to) => !there.has(to))).toEqual([]);
  });
});
