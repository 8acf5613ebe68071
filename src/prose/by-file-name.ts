import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

type Files = Record<string, { default: AstroComponentFactory }>;

/** Components by the name of their file, which is how an author writes them. */
export function byFileName(files: Files): Record<string, AstroComponentFactory> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path.replace(/^.*\/|\.astro$/g, ''),
      file.default,
    ]),
  );
}
