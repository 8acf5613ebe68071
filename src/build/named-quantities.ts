import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = join(fileURLToPath(new URL('.', import.meta.url)), '..');

/** Files that run in a browser and may name a quantity. */
function naming(): string[] {
  return ['calculators', 'kit', 'table', 'chart'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(root, room, path)),
  );
}

/** The definitions without the lines of quantities that none of these texts names. */
export function definitionsNamedIn(definitions: string, texts: readonly string[]): string {
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
  return definitions.replace(/^ {2}(\w+): .*,\n/gm, (line, id: string) =>
    words.has(id) ? line : '',
  );
}

/** Half of the quantities are for the data and the text: a browser gets those its instruments name. */
export function namedQuantities(): Plugin {
  return {
    name: 'named-quantities',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/src\/units\/quantity-(?:definitions|names)\.ts$/ },
      handler(code) {
        const files = naming();
        files.forEach((file) => this.addWatchFile(file));
        const named = definitionsNamedIn(
          code,
          files.map((file) => readFileSync(file, 'utf8')),
        );
        return { code: named, map: null };
      },
    },
  };
}
