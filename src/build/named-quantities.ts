import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = join(fileURLToPath(new URL('.', import.meta.url)), '..');
const definitions = join(root, 'units/quantity-definitions.ts');
const names = join(root, 'units/quantity-names.ts');

const isCode = (path: string) => /\.tsx?$/.test(path);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map((path) => join(root, folder, path));
}

/** Files that run on every page with an instrument and may name a quantity. */
function sharedFiles(): string[] {
  const ofAllCalculators = readdirSync(join(root, 'calculators')).filter(isCode);
  return [
    ...['kit', 'table', 'chart'].flatMap(filesBelow),
    ...ofAllCalculators.map((file) => join(root, 'calculators', file)),
  ];
}

function wordsIn(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []));
}

const line = /^ {2}(\w+): .*,\n/gm;

/** The definitions without the lines of quantities that these words do not name. */
export function definitionsNamedIn(code: string, words: ReadonlySet<string>): string {
  return code.replace(line, (whole, id: string) => (words.has(id) ? whole : ''));
}

/** What an instrument names beyond what all of them do, as code that enters it. */
export function ownQuantities(instrument: string): string {
  const own = wordsIn(filesBelow(`calculators/${instrument}`)).difference(wordsIn(sharedFiles()));
  // The names follow the definitions; only their lines are wanted here, not the type they import.
  const linesOf = (file: string) => {
    const code = definitionsNamedIn(readFileSync(file, 'utf8'), own);
    return [...code.matchAll(line)].map(([whole]) => whole).join('');
  };
  const choices = readFileSync(definitions, 'utf8').match(/^const \w+ = \[.*\] as const;$/gm) ?? [];
  return [
    `import { addQuantities } from ${JSON.stringify(join(root, 'units/quantities.ts'))};`,
    ...choices.map((choice) => choice.replace(' as const', '')),
    `addQuantities({\n${linesOf(definitions)}}, {\n${linesOf(names)}});`,
  ].join('\n');
}

const instrument = /\/src\/calculators\/([^/?]+)\/(?:calculator\.ts|Island\.tsx)(?:\?whole)?$/;
const own = /^\0quantities:([\w-]+)$/;

/**
 * Half of the quantities are for the data and the text, and most others for one instrument: a page gets those
 * that all instruments name, and those of its own, which enter before anything else of it runs.
 */
export function namedQuantities(): Plugin {
  return {
    name: 'named-quantities',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^quantities:[\w-]+$/ },
      handler: (id) => ({ id: `\0${id}`, moduleSideEffects: true }),
    },
    load: {
      filter: { id: own },
      handler: (id) => ownQuantities(own.exec(id)?.[1] as string),
    },
    transform: {
      filter: { id: [/\/src\/units\/quantity-(?:definitions|names)\.ts$/, instrument] },
      handler(code, id) {
        const owner = instrument.exec(id)?.[1];
        if (owner) return { code: `import 'quantities:${owner}';\n${code}`, map: null };
        return { code: definitionsNamedIn(code, wordsIn(sharedFiles())), map: null };
      },
    },
  };
}
