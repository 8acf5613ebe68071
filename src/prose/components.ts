import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { byFileName } from './by-file-name.ts';

const files = import.meta.glob<{ default: AstroComponentFactory }>('./components/*.astro', {
  eager: true,
});

/** What an author may write in MDX without an import: every component in `components/`. */
export const components = byFileName(files);
