import { describe, expect, it } from 'vitest';
import { changesIn, sourcesOf } from '#build/page-history';

describe('the history of a page', () => {
  it('is read from the log', () => {
    const log =
      '\u00011795464139\u0002ab12cd3\u0002Mend a sign\n\ncontent/chapters/a/b.mdx\nsrc/x.ts\n\u00010\u0002ffff000\u0002First\n';
    expect(changesIn(log)).toEqual([
      {
        date: '2026-11-23T20:02:19.000Z',
        commit: 'ab12cd3',
        subject: 'Mend a sign',
        files: ['content/chapters/a/b.mdx', 'src/x.ts'],
      },
      { date: '1970-01-01T00:00:00.000Z', commit: 'ffff000', subject: 'First', files: [] },
    ]);
    expect(changesIn('')).toEqual([]);
  });

  it.each([
    ['/ion-transport/conductivity/', 'content/chapters/ion-transport/conductivity.mdx'],
    ['/calculators/conductivity/', 'src/calculators/conductivity/'],
    ['/calculators/', 'content/calculators/'],
    ['/glossary/', 'content/glossary/'],
    ['/data/', 'content/evidence/'],
    ['/', 'content/chapters/'],
  ])('%s is that of %s', (path, source) => {
    expect(sourcesOf(path)).toContain(source);
  });
});
