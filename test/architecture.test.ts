import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors, exceptions } from './doors.ts';

const source = resolve(import.meta.dirname, '../src');

interface Import {
  file: string;
  specifier: string;
  /** Room and file, such as `kit/model/state`, or `package:react`. */
  target: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|astro|mdx?|mjs|js|css)$/.test(name))
    .map((name) => join(folder, name));
}

const patterns = [
  /(?<!['"])\bfrom\s*['"]([^'"]+)['"]/g,
  /@?\bimport\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bnew URL\(\s*['"`]([^'"`]+)['"`],\s*import\.meta\.url/g,
  /@import\s+url\(\s*['"]?([^'")]+)/g,
];
const globs = /import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|['"][^'"]+['"])/g;

/** The patterns of a glob, one or a list; those that leave something out read nothing. */
function globbed(code: string): string[] {
  return [...code.matchAll(globs)]
    .flatMap(([, argument = '']) => [...argument.matchAll(/['"]([^'"]+)['"]/g)])
    .map(([, pattern]) => pattern as string)
    .filter((pattern) => !pattern.startsWith('!'));
}

/** Imports stand in the code; strings in comments are none. */
function codeOf(text: string): string {
  return text.replaceAll(/(^|[\s({,])\/\*[\s\S]*?\*\//g, '$1').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function targetOf(file: string, specifier: string): string {
  const bare = (path: string) => path.replace(/\.(ts|tsx|astro|css|mjs|js)$/, '');
  if (specifier.startsWith('#')) return bare(specifier.slice(1));
  if (specifier.startsWith('.')) {
    return bare(
      relative(source, resolve(dirname(file), specifier))
        .split(sep)
        .join('/'),
    );
  }
  return `package:${specifier}`;
}

function importsOf(file: string, text: string): Import[] {
  const code = codeOf(text);
  const named = patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] as string),
  );
  return [...named, ...globbed(code)].map((specifier) => ({
    file,
    specifier,
    target: targetOf(file, specifier),
  }));
}

function isOpen(room: string, { file, target }: Import): boolean {
  if (target.startsWith('../')) return target === '../package.json';
  const open = [...(doors[room] ?? []), ...(exceptions[relative(source, file)] ?? [])];
  if (target.startsWith('package:')) {
    return open.some(
      (door) => door === 'package:*' || target === door || target.startsWith(`${door}/`),
    );
  }
  const [targetRoom = ''] = target.split('/');
  return targetRoom === room || open.some((door) => target === door || targetRoom === door);
}

function roomOf(file: string): string {
  return relative(source, file).split(sep)[0] as string;
}

/** The rooms a file of each room really enters. */
function entered(imports: readonly Import[]): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const { file, target } of imports) {
    const [to = ''] = target.split('/');
    const from = roomOf(file);
    if (to === from || target.startsWith('package:') || target.startsWith('../')) continue;
    rooms.set(from, (rooms.get(from) ?? new Set()).add(to));
  }
  return rooms;
}

/** The first way found that leads from a place back to it, or nothing. */
function circle(next: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const walk = (place: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(place)) return [...path.slice(path.indexOf(place)), place];
    if (done.has(place)) return undefined;
    for (const to of next.get(place) ?? []) {
      const found = walk(to, [...path, place]);
      if (found) return found;
    }
    done.add(place);
    return undefined;
  };
  for (const place of next.keys()) {
    const found = walk(place, []);
    if (found) return found;
  }
  return undefined;
}

const files = filesOf(source).filter((file) => relative(source, file).includes(sep));

describe('rooms and doors', () => {
  it('finds the imports of every room it knows', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !doors[room])).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('lets no file import through a wall', () => {
    const through = files.flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8'))
        .filter((found) => !isOpen(roomOf(file), found))
        .map(
          ({ specifier }) =>
            `${relative(source, file)} imports ${specifier}: not a door of ${roomOf(file)}`,
        ),
    );
    expect(through).toEqual([]);
  });

  it('stands on floors: no way leads from a room back into it', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
    const looking = (file: string) => relative(source, file) in exceptions;
    expect(circle(entered(imports.filter(({ file }) => !looking(file))))).toBeUndefined();
  });

  it('knows a circle when there is one', () => {
    const to = (...rooms: string[]) => new Set(rooms);
    const tower = new Map([
      ['c', to('a', 'b')],
      ['b', to('a')],
    ]);
    expect(circle(tower)).toBeUndefined();
    expect(circle(new Map([...tower, ['a', to('c')]]))).toEqual(['c', 'a', 'c']);
  });

  it('keeps one calculator out of another', () => {
    const visits = files
      .filter((file) => /calculators[\\/][^\\/]+[\\/]/.test(relative(source, file)))
      .flatMap((file) => {
        const own = relative(source, file).split(sep)[1];
        return importsOf(file, readFileSync(file, 'utf8')).filter(({ target }) => {
          const [room, folder, rest] = target.split('/');
          return room === 'calculators' && rest !== undefined && folder !== own;
        });
      });
    expect(visits).toEqual([]);
  });

  it('lets no text import anything: what an author may write needs none', () => {
    const texts = filesOf(resolve(source, '../content')).filter((name) => /\.mdx?$/.test(name));
    expect(texts.length).toBeGreaterThan(20);
    const importing = texts.filter((name) =>
      /^(?:import|export)\s/m.test(readFileSync(name, 'utf8')),
    );
    expect(importing).toEqual([]);
  });

  it('sees a planted break of each kind', () => {
    const planted = (path: string, line: string) =>
      importsOf(join(source, path), line).filter(
        (found) => !isOpen(roomOf(join(source, path)), found),
      );
    expect(planted('physics/a.ts', `import React from 'react'`)).toHaveLength(1);
    expect(planted('physics/a.ts', `import { x } from '../data/y.ts'`)).toHaveLength(1);
    expect(planted('data/a.ts', `import { discArea } from '#physics/disc-area'`)).toHaveLength(1);
    expect(planted('prose/a.astro', `const x = await import('#physics/disc-area')`)).toHaveLength(
      1,
    );
    expect(planted('shell/a.astro', `import '#kit/calculator.css'`)).toHaveLength(1);
    expect(planted('units/a.ts', `import { readFileSync } from 'node:fs'`)).toHaveLength(1);
    expect(planted('kit/a.ts', `import { z } from 'astro/zod'`)).toHaveLength(1);
    expect(planted('physics/a.ts', `import { toSI } from '#units/convert'`)).toHaveLength(0);
    const glob = (patterns: string) =>
      `const files = import.meta.glob<{ default: X }>(${patterns})`;
    expect(planted('shell/a.ts', glob(`'../calculators/*/calculator.ts'`))).toHaveLength(1);
    expect(planted('shell/a.ts', glob(`['./*.ts', '!./b.ts', '../kit/*.ts']`))).toHaveLength(1);
    expect(planted('units/a.ts', 'await import(`#data/schemas`)')).toHaveLength(1);
    expect(planted('units/a.ts', `await import(/* @vite-ignore */ '../kit/x.ts')`)).toHaveLength(1);
    expect(
      planted('statistics/a.ts', `new Worker(new URL('../kit/w.ts', import.meta.url))`),
    ).toHaveLength(1);
    expect(planted('units/a.ts', `export { x } from '#kit/model/state.ts'`)).toHaveLength(1);
    expect(planted('units/a.ts', `let x: import('#data/schemas').X`)).toHaveLength(1);
    expect(planted('kit/a.css', `@import '../styles/tokens.css';`)).toHaveLength(1);
    expect(planted('prose/a.mdx', `import { discArea } from '#physics/disc-area'`)).toHaveLength(1);
    expect(planted('units/a.ts', `// import x from 'react'`)).toHaveLength(0);
  });
});
