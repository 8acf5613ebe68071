import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { speculationRules } from './speculation-rules.ts';

const inlineElement = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const policyElement = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

type Hash = `sha256-${string}`;

function hashOf(content: string): Hash {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** Scripts that stand in the pages themselves, as they were written. */
const scripts = Object.fromEntries(
  Object.entries({
    first: '../shell/before-first-paint.js',
    asleep: '../kit/while-asleep.js',
    waking: './wake-when-seen.js',
  }).map(([name, path]) => [name, readFileSync(new URL(path, import.meta.url), 'utf8').trim()]),
) as Record<'first' | 'asleep' | 'waking', string>;

/** A script without what only its authors read. */
const short = (code: string): string => minifySync('inline.js', code).code.trim();

/** What is decided before the first paint, theme and sections, as it stands in the head. */
export const beforeFirstPaint = (): string => short(scripts.first);

/** The script before each calculator, as it stands there. */
export const whileAsleep = (): string => short(scripts.asleep);

/** The script behind the last calculator of a page. */
export const wakeWhenSeen = (): string => short(scripts.waking);

const shortened = Object.values(scripts).map((code) => [code, short(code)] as const);

/** The page with its own scripts in their short form. */
export function withShortScripts(html: string): string {
  return shortened.reduce(
    (page, [code, less]) =>
      page.replaceAll(`<script>${code}</script>`, () => `<script>${less}</script>`),
    html,
  );
}

/** What a page may load: its own origin, nothing inline that is not named by its hash. */
export function contentPolicy(base = '/') {
  return {
    directives: [
      "default-src 'none'",
      "img-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ] as const,
    scriptDirective: {
      resources: ["'self'"],
      hashes: [beforeFirstPaint(), whileAsleep(), wakeWhenSeen(), speculationRules(base)].map(
        hashOf,
      ),
    },
  };
}

function isData(attributes: string): boolean {
  const type = /\btype="([^"]*)"/.exec(attributes)?.[1];
  return type !== undefined && !['module', 'text/javascript', 'speculationrules'].includes(type);
}

/** Hashes of the scripts and styles that stand in the page itself. */
function inlineHashes(html: string): string[] {
  return Array.from(html.matchAll(inlineElement))
    .filter(([, , attributes]) => !/\bsrc=/.test(attributes ?? '') && !isData(attributes ?? ''))
    .map(([, , , content]) => hashOf(content ?? ''));
}

function forbidInlineAttributes(html: string): void {
  const tags = html.replace(inlineElement, '').matchAll(/<[a-z][^>]*\s(style|on[a-z]+)="[^>]*>/g);
  for (const [tag] of tags) throw new Error(`an inline style or handler, use a class: ${tag}`);
}

/** Astro lists the hash of every script of the site; a page needs those of its own inline ones. */
export function withExactPolicy(html: string): string {
  const [meta, policy] = policyElement.exec(html) ?? [];
  // A redirect page has nothing to protect.
  if (!meta || !policy) return html;
  forbidInlineAttributes(html);
  const needed = new Set(inlineHashes(html));
  const exact = policy.replace(/ '(sha256-[^']+)'/g, (whole, hash: string) => {
    return needed.delete(hash) ? whole : '';
  });
  if (needed.size > 0)
    throw new Error(
      `an inline script or style that the policy does not name: ${[...needed].join(', ')}`,
    );
  // Chromium leaves the policy out of a page that it saves, whose style would be forbidden, only if written like this.
  const first = `<meta http-equiv="Content-Security-Policy" content="${exact}">`;
  // What stands before the policy is not bound by it: only the encoding may.
  return html.replace(meta, '').replace(/<meta charset="utf-8">/i, (charset) => charset + first);
}
