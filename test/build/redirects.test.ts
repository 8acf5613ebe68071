import { describe, expect, it } from 'vitest';
import { pageAtOldAddress } from '#build/moved-pages';
import { movedAnchors, movedPages } from '#build/redirects';

const redirects = {
  '/old/': '/new/',
  '/new/#eq-old': '/new/#eq-new',
  '/new/#gone': '/other/#here',
};

describe('redirects', () => {
  it('lead from moved pages to the new ones, below the base', () => {
    expect(movedPages('/interphase/', redirects)).toEqual({
      '/old/': '/interphase/new/',
      '/changes/old/': '/interphase/changes/new/',
    });
    expect(movedPages('/', redirects)['/old/']).toBe('/new/');
  });

  it('are found by the page an anchor left', () => {
    expect(movedAnchors('/new/', redirects)).toEqual([
      { anchor: 'eq-old', to: '/new/#eq-new' },
      { anchor: 'gone', to: '/other/#here' },
    ]);
    expect(movedAnchors('/old/', redirects)).toEqual([]);
  });
});

describe('the page at an old address', () => {
  const parts = [{ anchor: 'fig-old', to: '/interphase/new/#fig-new' }];
  const page = pageAtOldAddress('/interphase/new/', 'https://example.org', parts);

  it('names the new one for those who cannot or will not follow', () => {
    expect(page).toContain('<link rel="canonical" href="https://example.org/interphase/new/">');
    expect(page).toMatch(/http-equiv="refresh" content="\d; url=\/interphase\/new\/"/);
    expect(page).toContain('<a id="fig-old" href="/interphase/new/#fig-new">');
  });

  it('leads on at once where no part of it was ever linked to', () => {
    const plain = pageAtOldAddress('/new/?a=1&b="', 'https://example.org', []);
    expect(plain).toContain('content="0; url=/new/?a=1&amp;b=&quot;"');
    expect(plain).not.toContain('<script');
  });
});
