import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<{ default: AstroComponentFactory }>('./*.astro', { eager: true });

/** What an author may write in MDX without an import: every component that stands in this folder. */
export const components: Record<string, AstroComponentFactory> = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [path.replace(/^\.\/|\.astro$/g, ''), file.default]),
);
