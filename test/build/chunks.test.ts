import { describe, expect, test } from 'vitest';
import { chunkOf, withoutFacades } from '#build/chunks';

/** A site of five files of a kit, two calculators and a page script: who imports each module. */
const importers: Record<string, string[]> = {
  '/s/src/calculators/CalculatorIsland.tsx': [],
  '/s/src/calculators/registry.ts': ['/s/src/calculators/CalculatorIsland.tsx'],
  '/s/node_modules/preact/dist/preact.mjs': [
    '/s/src/build/wake-island.ts',
    '/s/src/kit/View.tsx',
    '/s/src/kit/Later.tsx',
  ],
  '/s/src/build/wake-island.ts': [],
  '/s/src/kit/View.tsx': ['/s/src/calculators/CalculatorIsland.tsx'],
  '/s/src/kit/Later.tsx': [],
  '/s/src/calculators/a/calculator.ts': ['/s/src/calculators/a/Picture.tsx'],
  '/s/src/calculators/a/Picture.tsx': [],
  '/s/src/physics/only-a.ts': ['/s/src/calculators/a/calculator.ts'],
  '/s/src/calculators/a/later.ts': [],
  '/s/src/physics/of-a-and-later.ts': [
    '/s/src/calculators/a/calculator.ts',
    '/s/src/calculators/a/later.ts',
  ],
  '/s/src/calculators/b/calculator.ts': [],
  '/s/src/physics/both.ts': [
    '/s/src/calculators/a/Picture.tsx',
    '/s/src/calculators/b/calculator.ts',
  ],
  '/s/src/calculators/c/Island.tsx': [],
  '/s/src/calculators/c/later.ts': [],
  '/s/src/calculators/c/draft.ts': [
    '/s/src/calculators/c/Island.tsx',
    '/s/src/calculators/c/later.ts',
  ],
  '/s/src/calculators/c/form.ts': ['/s/src/calculators/c/Island.tsx'],
  '/s/src/statistics/solver.ts': [],
  '/s/src/statistics/matrix.ts': ['/s/src/statistics/solver.ts'],
  '/s/src/statistics/line.ts': [
    '/s/src/statistics/solver.ts',
    '/s/src/calculators/a/calculator.ts',
  ],
  '/s/src/statistics/regression.ts': [
    '/s/src/calculators/a/calculator.ts',
    '/s/src/calculators/b/calculator.ts',
  ],
  '/s/src/shell/Search.astro?astro&type=script&index=0&lang.ts': [],
  '/s/src/citation/names.ts': [
    '/s/src/shell/Search.astro?astro&type=script&index=0&lang.ts',
    '/s/src/kit/View.tsx',
  ],
};
const chunk = (id: string) =>
  chunkOf(`/s/${id}`, (of) => (importers[of] ? { importers: importers[of] } : null));

describe('a module travels', () => {
  test.each([
    ['with the kit, where every calculator needs it', 'src/kit/View.tsx', 'kit'],
    ['with the kit, where later parts need it too', 'node_modules/preact/dist/preact.mjs', 'kit'],
    ['with the kit, where several calculators need it', 'src/physics/both.ts', 'kit'],
    ['with the kit, not in another calculator’s file', 'src/statistics/line.ts', 'kit'],
    ['with the fits, where calculators alone need it', 'src/statistics/regression.ts', 'fits'],
    ['with its calculator', 'src/calculators/a/calculator.ts', 'a'],
    ['with the only calculator that needs it', 'src/physics/only-a.ts', 'a'],
    ['with its calculator, where that fetches more by it', 'src/physics/of-a-and-later.ts', 'a'],
    ['alone, where it is fetched when it is wanted', 'src/kit/Later.tsx', null],
    ['with what is fetched later', 'src/statistics/matrix.ts', null],
    ['apart from the kit, where pages without it need it', 'src/citation/names.ts', null],
    [
      'with its like, where an island of its own and later parts share it',
      'src/calculators/c/draft.ts',
      'c',
    ],
    ['with the island that alone needs it', 'src/calculators/c/form.ts', null],
    ['as the island, which waits for the rest', 'src/calculators/CalculatorIsland.tsx', null],
  ])('%s', (_, id, name) => {
    expect(chunk(id)).toBe(name);
  });
});

test('a file that only hands an export on is left out', () => {
  const bundle = {
    'a/kit.js': {
      type: 'chunk',
      code: 'const l={"./p/calculator.ts":()=>import(`./calculator.B-1.js`),"./p/Picture.tsx":()=>import("./Picture.js")};',
    },
    'a/calculator.B-1.js': { type: 'chunk', code: 'export{n as default}from"./p.js";' },
    'a/Picture.js': { type: 'chunk', code: 'import{t as e}from"./p.js";export{e as default};' },
    'a/p.js': { type: 'chunk', code: 'const e=1,r=2;export{e as n,r as t};' },
    'a/main.js': { type: 'chunk', code: 'const e=1;export{e as default};' },
    'a/sheet.css': { type: 'asset' },
  };
  withoutFacades(bundle);
  expect(Object.keys(bundle)).toEqual(['a/kit.js', 'a/p.js', 'a/main.js', 'a/sheet.css']);
  expect(bundle['a/kit.js'].code).toBe(
    'const l={"./p/calculator.ts":()=>import("./p.js").then(e=>({default:e.n})),"./p/Picture.tsx":()=>import("./p.js").then(e=>({default:e.t}))};',
  );
});

test('a way in stays, though it only hands an export on', () => {
  const wake = {
    type: 'chunk',
    isEntry: true,
    code: 'import{w as a}from"./kit.js";export{a as default};',
  };
  const bundle = { 'a/wake.js': wake };
  withoutFacades(bundle);
  expect(bundle).toEqual({ 'a/wake.js': wake });
});
