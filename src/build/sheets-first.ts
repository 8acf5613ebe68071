import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { pagesOf } from './pages-of.ts';

const sheet = /<link rel="stylesheet"[^>]*>/g;
const font = /<link rel="preload"[^>]*as="font"[^>]*>/g;
const firstScript = '</script>';

/**
 * The first frame waits for style sheets and not for fonts, which share the line with them: sheets stand at the top
 * of the head, behind the script of the theme, which would wait for what stands before it; fonts at its end.
 */
export function sheetsFirst(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const found = (kind: RegExp) => (head.match(kind) ?? []).join('');
  const others = head.replaceAll(sheet, '').replaceAll(font, '');
  const top = others.indexOf(firstScript);
  if (end < 0 || top < 0) return html;
  const behind = top + firstScript.length;
  return (
    others.slice(0, behind) + found(sheet) + others.slice(behind) + found(font) + html.slice(end)
  );
}

/** A step behind those that add sheets or fonts to the head. */
export function orderHeads(): AstroIntegration {
  return {
    name: 'sheets-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of await pagesOf(dir)) {
          const html = await readFile(page, 'utf8');
          const ordered = sheetsFirst(html);
          if (ordered !== html) await writeFile(page, ordered);
        }
      },
    },
  };
}
