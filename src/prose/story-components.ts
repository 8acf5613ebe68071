import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { byFileName } from './by-file-name.ts';

/**
 * What an author may write in the story of a calculator: all but drawings and tables of evidence, whose
 * styles would weigh 3 kB on a page that is near its budget already.
 */
const files = import.meta.glob<{ default: AstroComponentFactory }>(
  [
    './components/*.astro',
    '!./components/ElectrodePotentials.astro',
    '!./components/EvidenceTable.astro',
    '!./components/Figure.astro',
  ],
  { eager: true },
);

export const storyComponents = byFileName(files);
