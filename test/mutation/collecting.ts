import fc from 'fast-check';
import { expect, expectTypeOf, vi } from 'vitest';

// Every mutant meets the same values, and the first that shows it is enough. Set here, because modules,
// fast-check among them, are loaded anew for each room.
fc.configureGlobal({ seed: 1, endOnFailure: true });

let titles: string[] = [];

type Body = (...values: never[]) => unknown;
type Rows = readonly unknown[];

const valuesOf = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[];

function collect(name: string, ...rest: (Body | object)[]): void {
  const body = rest.find((part): part is Body => typeof part === 'function');
  const place = [...titles, name].join(' > ');
  if (body) globalThis.mutation.collected.push({ name: place, run: () => body() });
}
const each =
  (rows: Rows) =>
  (name: string, ...rest: (Body | object)[]) => {
    const body = rest.find((part): part is Body => typeof part === 'function');
    rows.forEach((row, index) => collect(`${name} (${index + 1})`, () => body?.(...valuesOf(row))));
  };

function group(name: string, ...rest: (Body | object)[]): void {
  const body = rest.find((part): part is Body => typeof part === 'function');
  const outer = titles;
  titles = [...outer, name];
  body?.();
  titles = outer;
}
const groups = (rows: Rows) => (name: string, body: Body) =>
  rows.forEach((row, index) => group(`${name} (${index + 1})`, () => body(...valuesOf(row))));

function refuse(): never {
  throw new Error('Tests of the rooms that are mutated do without hooks: each must run alone.');
}

/** Stands in for `vitest` in the tests that are run against mutants: they register here and wait. */
const runIf = (wanted: unknown) => (wanted ? collect : () => {});
export const it = Object.assign(collect, {
  each,
  runIf,
  skipIf: (unwanted: unknown) => runIf(!unwanted),
});
export const test = it;
export const describe = Object.assign(group, { each: groups });
export const [beforeAll, afterAll, beforeEach, afterEach] = [refuse, refuse, refuse, refuse];
export { expect, expectTypeOf, vi };
