import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/data/column.ts';
import { addressOf } from '../../src/data/kind.ts';
import { kinds, kindsWith } from '../../src/data/kinds.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { loadContent } from './load-content.ts';

const { content } = checkedContent(loadContent());

/** A name, a title or a cell that says nothing, or shows what is no text. */
const empty = /^\s*$|undefined|\[object/;

describe.each(kinds)('records of $collection', (kind) => {
  const entries = content[kind.collection];

  it('are there, and stand on a page of the site', () => {
    expect(entries.length, `content/${kind.home} is empty`).toBeGreaterThan(0);
    expect(addressOf(kind, 'x')).toMatch(/^\/[a-z].*\/(#.+)?$/);
    if (!kind.page) return;
    const file = `src/pages${kind.page.replace(/\/$/, '')}.astro`;
    expect(existsSync(file), `${file}: the kind names this page, and it is missing.`).toBe(true);
  });

  it('have a title and a name of their own for search', () => {
    const { search } = kind;
    if (!search) return;
    for (const entry of entries) {
      const [own = ''] = search.names(entry, entries);
      expect([search.title(entry, entries), own].filter((text) => empty.test(text))).toEqual([]);
    }
  });

  it('have a title by which they are cited', () => {
    const titles = entries.map((entry) => kind.citedAs?.(entry) ?? 'none');
    expect(titles.filter((title) => empty.test(title))).toEqual([]);
    // Records are cited at their anchors, which stand on the page of the kind.
    if (kind.citedAs) expect(kind.page).toBeDefined();
  });

  it('have cells of the type of their column, and each row its id', () => {
    const { columns = [] } = kind.download ?? {};
    for (const entry of entries) {
      const row = rowOf(columns, entry);
      for (const { name, type } of columns) {
        const cell = row[name];
        if (cell === undefined) continue;
        const wanted = type === 'integer' ? 'number' : type;
        expect(typeof cell, `${entry.file}: ${name}`).toBe(wanted);
      }
      if (columns.length > 0) expect(row.id).toBe(entry.id);
    }
  });

  it('name records of kinds that exist', () => {
    const known = kinds.map(({ collection }): string => collection);
    const named = entries.flatMap(({ data }) => kind.mentions?.(data) ?? []);
    expect(named.filter(({ of }) => !known.includes(of))).toEqual([]);
  });
});

it('each place in an order is taken once', () => {
  for (const part of ['search', 'citing', 'download'] as const) {
    const places = kindsWith(part).map((kind) => kind[part].order);
    expect(new Set(places).size, `${part}: ${places.join(', ')}`).toBe(places.length);
  }
});

it('a column without a cell of its own shows the field of its name, a list with semicolons', () => {
  const columns = [
    { name: 'id', type: 'string', description: 'Name' },
    { name: 'words', type: 'string', description: 'Words' },
    { name: 'none', type: 'string', description: 'Left out' },
  ] as const;
  const entry = { id: 'a', data: { words: ['x', 'y'] } };
  expect(rowOf(columns, entry)).toEqual({ id: 'a', words: 'x; y', none: undefined });
});
