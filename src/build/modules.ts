import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { HTMLElement } from 'node-html-parser';

const importedName = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;

function codeOf(outDir: string, path: string): string {
  return readFileSync(join(outDir, path), 'utf8');
}

function beside(path: string, name: string): string {
  return posix.join(posix.dirname(path), name);
}

/** Path in the site of an address on one of its pages. */
export function pathOf(address: string, base: string): string {
  return posix.join('/', address.slice(base.length));
}

/** These modules and all that they import when they start; what they import later is not among them. */
export function moduleGraph(outDir: string, starts: string[]): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of codeOf(outDir, path).matchAll(importedName))
      add(beside(path, name as string));
  };
  starts.forEach(add);
  return [...found];
}

/** The island asks for its own calculator, `./<id>/calculator.ts`, as soon as it wakes; for its picture later. */
function ownModules(outDir: string, path: string, id: string): string[] {
  const entry = new RegExp(
    `["'\`]\\./${id}/calculator\\.ts["'\`]:.{0,40}?import\\(["'\`](\\.[^"'\`]+)["'\`]\\)`,
    'g',
  );
  return Array.from(codeOf(outDir, path).matchAll(entry), ([, name]) =>
    beside(path, name as string),
  );
}

const declaresTable = /\bkind:\s*["'`]table["'`]/;
const tableField = /\bimport\(["'`](\.[^"'`]*\/table\.[^"'`]+)["'`]\)/g;

/** The field of a table comes with a declaration that has one. */
function tableModules(outDir: string, graph: readonly string[], own: readonly string[]): string[] {
  if (!own.some((path) => declaresTable.test(codeOf(outDir, path)))) return [];
  return graph.flatMap((path) =>
    Array.from(codeOf(outDir, path).matchAll(tableField), ([, name]) =>
      beside(path, name as string),
    ),
  );
}

function calculatorOf(island: HTMLElement): string {
  const properties = JSON.parse(island.getAttribute('props') ?? '{}') as { id?: [number, string] };
  return properties.id?.[1] ?? '';
}

/** Everything that an island needs before it answers. */
export function islandModules(outDir: string, base: string, island: HTMLElement): string[] {
  const starts = ['component-url', 'renderer-url', 'before-hydration-url']
    .flatMap((name) => island.getAttribute(name) ?? [])
    .map((address) => pathOf(address, base));
  const graph = moduleGraph(outDir, starts);
  const id = calculatorOf(island);
  const own = graph.flatMap((path) => (id ? ownModules(outDir, path, id) : []));
  return moduleGraph(outDir, [...graph, ...own, ...tableModules(outDir, graph, own)]);
}
