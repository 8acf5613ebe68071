import type { Plugin } from 'vite';

interface ModuleInfo {
  importers: readonly string[];
}

type GetModuleInfo = (id: string) => ModuleInfo | null;

const entry = /\/(?:CalculatorIsland\.tsx|@astrojs\/react\/dist\/client\.js)$/;
/** Islands bring it along; that the bundler makes a file of its own of it, too, nobody asks for. */
const wakes = /\/build\/wake-island\.ts$/;
const isIsland = (start: string) => entry.test(start) || wakes.test(start);
const declaration = /\/src\/calculators\/([^/]+)\/calculator\.ts$/;
const whole = /\/calculator\.ts\?whole$/;
/** What only calculators that fit need. */
const ofFits = /\/src\/(?:statistics\/[^/]+|calculators\/(?:estimate|stated-uncertainties))\.ts$/;
const ofOwn = /\/src\/calculators\/([^/]+)\/[^?]+$/;
const ownIsland = /\/src\/calculators\/([^/]+)\/Island\.tsx$/;
const table = /\/kit\/fields\/TableUnderChoices\.tsx$/;
const picture = /\/src\/calculators\/([^/]+)\/Picture\.tsx$/;
/** Code that some states of a calculator fetch; its declaration is there by then. */
const later = /\/src\/calculators\/([^/]+)\/later\.ts$/;
const ofCalculators =
  /\/src\/(?:calculators|kit|chart|table|units|physics|statistics|citation)\/[^?]+$/;

/** Where the code that leads to a module starts: entries, declarations, and what is fetched only when it is wanted. */
function startsOf(id: string, getModuleInfo: GetModuleInfo): string[] {
  const seen = new Set<string>();
  const starts: string[] = [];
  const climb = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    const importers = getModuleInfo(at)?.importers ?? [];
    // Pictures import the declaration; they are not what it is fetched for.
    const isDeclaration = declaration.test(at);
    if (importers.length === 0 || isDeclaration) starts.push(at);
    if (!isDeclaration) importers.forEach(climb);
  };
  climb(id);
  return starts;
}

const idsIn = (starts: string[], file: RegExp) =>
  new Set(starts.flatMap((start) => file.exec(start)?.[1] ?? []));

/** The folder of an instrument with an island of its own, for what that and parts that come later share: one file. */
function sharedByIsland(id: string, starts: string[]): string | undefined {
  const folder = ofOwn.exec(id)?.[1];
  const isShared = starts.length > 1 && starts.some((start) => ownIsland.test(start));
  const isOwn = starts.every((start) => ofOwn.exec(start)?.[1] === folder);
  return isShared && isOwn ? folder : undefined;
}

/**
 * The file in which a module travels to a page with a calculator: its own, by its id, or `kit` for what
 * several need, `fits` for statistics; that of its picture, or `pictures`. Null where that is left to the bundler: what is fetched
 * only when it is wanted, what pages without a calculator need too, and the island, which waits for files
 * that need the kit.
 */
export function chunkOf(id: string, getModuleInfo: GetModuleInfo): string | null {
  if (entry.test(id)) return null;
  // What only the whole declaration needs comes with it; what is in the slim one too travels as if there were one.
  const starts = startsOf(id, getModuleInfo).filter((start) => !whole.test(start));
  if (starts.length === 0) return null;
  if (!starts.every((start) => isIsland(start) || ofCalculators.test(start))) return null;
  if (starts.some(isIsland)) return 'kit';
  const shared = sharedByIsland(id, starts);
  if (shared) return shared;
  if (starts.some((start) => table.test(start))) return 'table';
  const [declared, drawn] = [idsIn(starts, declaration), idsIn(starts, picture)];
  const own = declared.size > 0 ? declared : drawn;
  const [only] = own;
  if (only === undefined) return null;
  const comesWithIt = (start: string) =>
    declaration.test(start) || picture.test(start) || later.exec(start)?.[1] === only;
  const isWantedLater = !starts.every(comesWithIt);
  if (declared.size === 0) return own.size === 1 ? `${only}-picture` : 'pictures';
  const isShared = declared.size > 1 || isWantedLater || [...drawn].some((each) => each !== only);
  if (!isShared) return only;
  return declared.size > 1 && ofFits.test(id) ? 'fits' : 'kit';
}

const isOfPictures = (name: string) => /(?:^|-)pictures?$/.test(name);

interface Bundle {
  [name: string]: { type: string; isEntry?: boolean; code?: string };
}

const facade =
  /^(?:import\s*\{\s*(\w+) as (\w+)\s*\}\s*from\s*["'`]([^"'`]+)["'`];\s*export\s*\{\s*\2 as default\s*\}|export\s*\{\s*(\w+) as default\s*\}\s*from\s*["'`]([^"'`]+)["'`]);?\s*$/;

/**
 * A declaration and its picture share a file, so the bundler makes two more of 70 bytes that only hand
 * one of its exports on. Takes these away: who imported one imports what it hands on.
 */
export function withoutFacades(bundle: Bundle): void {
  const code = ({ type, code = '' }: Bundle[string]) => (type === 'chunk' ? code : '');
  for (const [name, file] of Object.entries(bundle)) {
    const found = facade.exec(code(file));
    // The way in is asked for by its name, not by a call.
    if (!found || file.isEntry) continue;
    const [, imported, , from, exported = imported, home = from] = found;
    const called = name.slice(name.lastIndexOf('/') + 1).replaceAll('.', '\\.');
    const call = new RegExp(`\\bimport\\(\\s*(["'\`])\\./${called}\\1\\s*\\)`, 'g');
    const direct = `import("${home}").then(e=>({default:e.${exported}}))`;
    for (const importer of Object.values(bundle)) {
      if (call.test(code(importer))) importer.code = code(importer).replace(call, direct);
    }
    delete bundle[name];
  }
}

/**
 * Files of JavaScript by what a page needs together. Left alone, every set of calculators that has a
 * module in common makes a file of its own: 22 to 27 on a page, most of them under 1 kB.
 */
export function calculatorChunks(): Plugin {
  const named = (wanted: (name: string) => boolean) => ({
    name: (id: string, context: { getModuleInfo: GetModuleInfo }) => {
      const name = chunkOf(id, (other) => context.getModuleInfo(other));
      return name && wanted(name) ? name : null;
    },
  });
  return {
    name: 'calculator-chunks',
    enforce: 'pre',
    // Vite's helper asks for the imports of a file beforehand; here that is the kit, which is there. What is
    // left of it is nothing: a copy for each importer, which the minifier takes away.
    resolveId: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: (_, importer) => `\0preload-helper:${importer}`,
    },
    load: {
      filter: { id: /^\0preload-helper:/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle(_, bundle) {
      if (this.environment.name === 'client') withoutFacades(bundle as Bundle);
    },
    configEnvironment: (environment) =>
      environment === 'client'
        ? {
            build: {
              modulePreload: false,
              rolldownOptions: {
                preserveEntrySignatures: 'allow-extension',
                output: {
                  codeSplitting: {
                    // A group takes along what its modules import: first what all of them need.
                    groups: [
                      { ...named((name) => name === 'kit'), priority: 6 },
                      { ...named((name) => name === 'fits'), priority: 5 },
                      { ...named((name) => name === 'table'), priority: 4 },
                      { ...named((name) => !isOfPictures(name)), priority: 3 },
                      { ...named((name) => name === 'pictures'), priority: 2 },
                      { ...named(isOfPictures), priority: 1 },
                    ],
                  },
                },
              },
            },
          }
        : undefined,
  };
}
