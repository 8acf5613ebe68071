import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { facesUsedBy } from './font-faces.ts';
import { islandModules, moduleGraph, pathOf } from './modules.ts';

/** Bytes that a first visit to a page brings over the line, as a server that compresses sends them. */
export interface PageWeight {
  page: string;
  kind: string;
  hasCalculator: boolean;
  html: number;
  css: number;
  js: number;
  fonts: number;
  images: number;
  total: number;
  /** The page and its files. */
  requests: number;
  /** All of it but the page, by their paths in the site. */
  files: string[];
}

/** Files that are compressed by their nature gain nothing from gzip; a server sends them as they are. */
function bytesOf(file: string): number {
  const content = readFileSync(file);
  return /\.(woff2|png|jpe?g|webp|avif)$/.test(file)
    ? content.length
    : gzipSync(content, { level: 9 }).length;
}

function attributesOf(elements: HTMLElement[], name: string): string[] {
  return elements.flatMap((element) => element.getAttribute(name) ?? []);
}

function kindOf(document: HTMLElement): string {
  return /kind-(\w+)/.exec(document.querySelector('body')?.getAttribute('class') ?? '')?.[1] ?? '';
}

/** An island waits until it is seen; on the page that is about it, it is seen at once. */
function islandsAwake(document: HTMLElement, kind: string): HTMLElement[] {
  return document
    .querySelectorAll('astro-island')
    .filter((island) => kind === 'calculator' || island.getAttribute('client') !== 'visible');
}

/** What a page loads before anyone clicks or scrolls. `page` is its file in the built site. */
export function pageWeight(outDir: string, base: string, page: string): PageWeight {
  const html = readFileSync(join(outDir, page), 'utf8');
  const document = parse(html);
  const kind = kindOf(document);
  const files = (addresses: string[]) => [
    ...new Set(addresses.map((address) => pathOf(address, base))),
  ];
  const sum = (paths: string[]) =>
    paths.reduce((bytes, path) => bytes + bytesOf(join(outDir, path)), 0);
  const linked = (selector: string) => attributesOf(document.querySelectorAll(selector), 'href');

  const sheets = files(linked('link[rel=stylesheet]'));
  const scripts = attributesOf(document.querySelectorAll('script[src]'), 'src');
  const started = moduleGraph(outDir, files([...scripts, ...linked('link[rel=modulepreload]')]));
  const awake = islandsAwake(document, kind).flatMap((island) =>
    islandModules(outDir, base, island),
  );
  const css = sheets.map((path) => readFileSync(join(outDir, path), 'utf8')).join('');
  const fonts = files([...linked('link[as=font]'), ...facesUsedBy(document, css)]);
  const icons = linked('link[rel=icon]');
  const images = files([...attributesOf(document.querySelectorAll('img'), 'src'), ...icons]);

  const js = [...new Set([...started, ...awake])];

  const parts = {
    html: bytesOf(join(outDir, page)),
    css: sum(sheets),
    js: sum(js),
    fonts: sum(fonts),
    images: sum(images),
  };
  const total = Object.values(parts).reduce((bytes, part) => bytes + part, 0);
  const all = [...sheets, ...js, ...fonts, ...images];
  return {
    page,
    kind,
    hasCalculator: document.querySelector('astro-island') !== null,
    ...parts,
    total,
    requests: 1 + all.length,
    files: all,
  };
}
