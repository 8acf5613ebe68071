import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { mutable } from './mutants.ts';
import { scopeOf, scopes } from './scope.ts';

const root = resolve(import.meta.dirname, '../..');
const inProject = (path: string) => relative(root, path.replace(/\?.*$/, ''));

/** Source files carry their mutants; tests register with the collector instead of with Vitest. */
const mutation = {
  name: 'mutation',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const file = inProject(id);
    if (scopes.some(({ tests }) => tests.test(file)))
      return { code: mutable(file, code, { onlyLoops: true }).code, map: null };
    if (!scopeOf(file)) return undefined;
    const { code: mutated, mutants } = mutable(file, code);
    const list = `globalThis.mutation.know(${JSON.stringify(file)}, ${JSON.stringify(mutants)});\n`;
    return { code: list + mutated, map: null };
  },
  resolveId(id: string, importer?: string) {
    const isTest = importer && /\.test\.tsx?$/.test(inProject(importer));
    return id === 'vitest' && isTest ? resolve(import.meta.dirname, 'collecting.ts') : undefined;
  },
};

export default defineConfig({
  root,
  plugins: [mutation],
  test: {
    name: 'mutation',
    include: ['test/mutation/run.ts'],
    testTimeout: 0,
    server: { deps: { inline: [/fast-check/] } },
  },
});
