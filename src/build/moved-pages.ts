import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { movedAnchors, movedPages } from './redirects.ts';

/** An address of a part that moved with its page, and where the part stands now. */
interface MovedPart {
  anchor: string;
  to: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => entities[sign] as string);
const link = (to: string, id = '') =>
  `<a${id && ` id="${escaped(id)}"`} href="${escaped(to)}">${escaped(to)}</a>`;

/** Leads at once to the part asked for; what is no part leads where the page went. */
const leadOn =
  "location.replace((document.getElementById(decodeURIComponent(location.hash.slice(1))) || document.querySelector('a')).href)";

/** What stands at the old address of a page; without JavaScript the links and, after a while, the page itself lead on. */
export function pageAtOldAddress(to: string, origin: string, parts: readonly MovedPart[]): string {
  const list = parts.map(
    (part) => `<li>#${escaped(part.anchor)}: ${link(part.to, part.anchor)}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escaped(new URL(to, origin).href)}">
<meta http-equiv="refresh" content="${parts.length > 0 ? 3 : 0}; url=${escaped(to)}">
</head>
<body>
<p>This page has moved: ${link(to)}</p>
${list.length > 0 ? `<ul>\n${list.join('\n')}\n</ul>\n<script>${leadOn}</script>\n` : ''}</body>
</html>
`;
}

/** Astro’s own pages of redirects know of no anchors: a link to a figure would end at the head of the new page. */
export function movedAnchorsFollow(base: string, origin: string): AstroIntegration {
  const root = base.replace(/\/$/, '');
  return {
    name: 'moved-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [from, to] of Object.entries(movedPages(base))) {
          const parts = movedAnchors(from).map((part) => ({ ...part, to: root + part.to }));
          const file = new URL(`.${from}index.html`, dir);
          await writeFile(file, pageAtOldAddress(to, origin, parts));
        }
      },
    },
  };
}
