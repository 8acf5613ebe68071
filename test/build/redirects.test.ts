import { describe, expect, it } from 'vitest';
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
