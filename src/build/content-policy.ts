import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { pagesOf } from './pages-of.ts';
import { speculationRules } from './speculation-rules.ts';

const firstScript = new URL('../shell/before-first-paint.js', import.meta.url);
const asleepScript = new URL('../kit/while-asleep.js', import.meta.url);
const wakingScript = new URL('./wake-when-seen.js', import.meta.url);
const inlineElement = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const policyElement = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

type Hash = `sha256-${string}`;

function hashOf(content: string): Hash {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** What is decided before the first paint, theme and sections, as it stands in the head. */
export function beforeFirstPaint(): string {
  return readFileSync(firstScript, 'utf8').trim();
}

/** The script before each calculator, as it stands there. */
export function whileAsleep(): string {
  return readFileSync(asleepScript, 'utf8').trim();
}

/** The script behind the last calculator of a page. */
export function wakeWhenSeen(): string {
  return readFileSync(wakingScript, 'utf8').trim();
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
  const first = `<meta http-equiv="content-security-policy" content="${exact}">`;
  // What stands before the policy is not bound by it: only the encoding may.
  return html.replace(meta, '').replace(/<meta charset="utf-8">/i, (charset) => charset + first);
}

export function exactContentPolicy(): AstroIntegration {
  return {
    name: 'exact-content-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const page of await pagesOf(dir)) {
          try {
            await writeFile(page, withExactPolicy(await readFile(page, 'utf8')));
          } catch (error) {
            throw new Error(`${page.pathname}: ${(error as Error).message}`, { cause: error });
          }
        }
      },
    },
  };
}
