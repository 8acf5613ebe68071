import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changedPage,
  changesIn,
  changesPath,
  changesTo,
  historyFrom,
  sourcesOf,
} from '#publication/page-history';
import { readPrimer } from '#publication/primer';

/** As `git log --name-status -M` writes it: the chapter was moved, then mended. */
const log = [
  '\u00011795464139\u0002ab12cd3\u0002bbbb111\u0002Mend a sign\n\nM\tcontent/chapters/a/b.mdx\nA\tsrc/x.ts\n',
  '\u00011795000000\u0002bbbb111\u0002ffff000\u0002Move a chapter\n\nR096\tcontent/chapters/z/b.mdx\tcontent/chapters/a/b.mdx\n',
  '\u00010\u0002ffff000\u0002\u0002First\n\nA\tcontent/chapters/z/b.mdx\nA\tcontent/chapters/a/c.mdx\n',
].join('');

describe('the history of a page', () => {
  it('is read from the log', () => {
    const [mended, moved, first] = changesIn(log);
    expect(mended).toEqual({
      date: '2026-11-23T20:02:19.000Z',
      commit: 'ab12cd3',
      subject: 'Mend a sign',
      files: ['content/chapters/a/b.mdx', 'src/x.ts'],
      moved: {},
      isFirst: false,
    });
    expect(moved?.moved).toEqual({ 'content/chapters/a/b.mdx': 'content/chapters/z/b.mdx' });
    expect(first).toMatchObject({ date: '1970-01-01T00:00:00.000Z', isFirst: true });
    expect(changesIn('')).toEqual([]);
  });

  it('goes on behind a move, and not into the changes of others', () => {
    const subjects = (source: string) =>
      changesTo([source], changesIn(log)).map(({ subject }) => subject);
    expect(subjects('content/chapters/a/b.mdx')).toEqual([
      'Mend a sign',
      'Move a chapter',
      'First',
    ]);
    expect(subjects('content/chapters/a/c.mdx')).toEqual(['First']);
  });

  it('says what is missing in a shallow copy and outside a clone', () => {
    expect(historyFrom(log, false)).toMatchObject({ kind: 'whole' });
    const cut = historyFrom(log, true);
    expect(cut).toMatchObject({ kind: 'cut', since: '1970-01-01T00:00:00.000Z' });
    expect(cut.changes.map(({ subject }) => subject)).toEqual(['Mend a sign', 'Move a chapter']);
    expect(historyFrom('', false)).toEqual({ kind: 'none', changes: [] });
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

  it('of every page that has a file of its own holds the changes to that file', () => {
    const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro') && !/\[|404/.test(name))
      .map((name) => name.replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const path = `/${file.replace(/(?:index)?\.astro$/, '/')}`.replace(/\/+$/, '/');
      expect(sourcesOf(path)).toContain(`src/pages/${file}`);
    }
  });

  it.each([
    ['/', `/changes/${readPrimer().name}/`],
    ['/glossary/', '/changes/glossary/'],
    ['/changes/', '/changes/changes/'],
    ['/ion-transport/conductivity/', '/changes/ion-transport/conductivity/'],
  ])('of %s stands at %s', (path, changes) => {
    expect(changesPath(path)).toBe(changes);
    expect(changedPage(changes)).toBe(path);
    expect(changedPage('/changes/')).toBeUndefined();
  });
});
