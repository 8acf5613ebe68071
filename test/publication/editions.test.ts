import { describe, expect, it } from 'vitest';
import { editionsIn, inNewest, keptEditions } from '#publication/editions';
import { builtSite } from '../build/built-site.ts';

describe('the kept editions', () => {
  it('are the tags that name a version, with the day of their commit', () => {
    // date -u -d 2027-01-31T23:30:00Z +%s
    expect(editionsIn('v1.10.0\t1801438200\nv1.9.0\t0\nvacation\t1\nv\t1\n')).toEqual([
      { version: '1.10.0', date: '2027-01-31' },
      { version: '1.9.0', date: '1970-01-01' },
    ]);
    expect(editionsIn('')).toEqual([]);
  });

  it('are none where they are not built beside the site', () => {
    expect(keptEditions({})).toEqual([]);
  });
});

describe('a page of a kept edition', () => {
  const newest = '/interphase/';

  it('leads to the same page of the newest, where it is known to be there or nothing is known', () => {
    const site = builtSite({ 'glossary/index.html': '' });
    const there = { url: '/interphase/glossary/', isSame: true };
    expect(inNewest(newest, '/glossary/', { NEWEST_SITE: site })).toEqual(there);
    expect(inNewest(newest, '/glossary/', {})).toEqual(there);
  });

  it('leads to the title page where it is gone, or has no address of its own', () => {
    const site = builtSite({ 'index.html': '' });
    const home = { url: newest, isSame: false };
    expect(inNewest(newest, '/gone/', { NEWEST_SITE: site })).toEqual(home);
    expect(inNewest(newest, undefined, {})).toEqual(home);
    expect(inNewest(newest, '/', { NEWEST_SITE: site })).toEqual({ url: newest, isSame: true });
  });
});
