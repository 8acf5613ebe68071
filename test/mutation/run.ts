import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Mutant } from './mutants.ts';
import { explained, key, summary, type Fate, type Verdict } from './report.ts';
import { scopes, type Scope } from './scope.ts';
import { MutationSwitch, type CollectedTest } from './switch.ts';

const root = resolve(import.meta.dirname, '../..');
const wanted = process.env.MUTATE ?? '';

globalThis.mutation = new MutationSwitch();
const { mutation } = globalThis;

interface MeasuredTest extends CollectedTest {
  file: string;
  milliseconds: number;
}

async function loadTests(file: string): Promise<CollectedTest[]> {
  await import(/* @vite-ignore */ resolve(root, file));
  return mutation.takeCollected();
}

/** Runs the tests until one notices. */
async function isNoticed(tests: readonly CollectedTest[]): Promise<boolean> {
  for (const { run } of tests) {
    try {
      await run();
    } catch {
      return true;
    }
  }
  return false;
}

/** What is found before any mutant lives. */
interface Baseline {
  /** Mutants that code comes by while modules are loaded. */
  atLoad: Set<string>;
  /** The tests that come by each mutant, the quick ones first. */
  reaching: Map<string, MeasuredTest[]>;
}

async function measure(files: readonly string[]): Promise<Baseline> {
  const atLoad = new Set<string>();
  const reaching: Baseline['reaching'] = new Map();
  for (const file of files) {
    let tests: CollectedTest[] = [];
    const loaded = await mutation.reachedBy(async () => {
      tests = await loadTests(file);
    });
    loaded.forEach((mutant) => atLoad.add(mutant));
    for (const test of tests) {
      const start = performance.now();
      const reached = await mutation.reachedBy(test.run);
      const measured = { ...test, file, milliseconds: performance.now() - start };
      for (const mutant of reached)
        reaching.set(mutant, [...(reaching.get(mutant) ?? []), measured]);
    }
  }
  for (const list of reaching.values()) list.sort((a, b) => a.milliseconds - b.milliseconds);
  return { atLoad, reaching };
}

/** A mutant that lives while modules are loaded: they are loaded anew for it, test file by test file. */
async function isNoticedAtLoad(
  file: string,
  { index }: Mutant,
  testFiles: readonly string[],
): Promise<boolean> {
  for (const testFile of testFiles) {
    vi.resetModules();
    mutation.wake({ file, index });
    try {
      if (await isNoticed(await loadTests(testFile))) return true;
    } catch {
      return true;
    } finally {
      mutation.takeCollected();
      mutation.wake();
    }
  }
  return false;
}

async function fateOf(
  file: string,
  mutant: Mutant,
  { atLoad, reaching }: Baseline,
  testFiles: readonly string[],
): Promise<Fate> {
  const name = `${file}#${mutant.index}`;
  const own = reaching.get(name) ?? [];
  mutation.wake({ file, index: mutant.index });
  const noticed = await isNoticed(own);
  mutation.wake();
  if (noticed) return 'killed';
  if (atLoad.has(name) && (await isNoticedAtLoad(file, mutant, testFiles))) return 'killed';
  return own.length > 0 || atLoad.has(name) ? 'survived' : 'not reached';
}

/** The test files in which something comes by any mutant of a file. */
function testFilesOf(mutants: readonly Mutant[], file: string, { reaching }: Baseline): string[] {
  const all = mutants.flatMap(({ index }) => reaching.get(`${file}#${index}`) ?? []);
  return [...new Set(all.map((test) => test.file))];
}

async function mutate(scope: Scope): Promise<Verdict[]> {
  const files = globSync('test/**/*.test.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => scope.tests.test(file))
    .sort();
  const baseline = await measure(files);
  const verdicts: Verdict[] = [];
  for (const [file, mutants] of [...mutation.known].sort()) {
    if (!scope.source.test(file) || !file.includes(wanted)) continue;
    const own = testFilesOf(mutants, file, baseline);
    const testFiles = own.length > 0 ? own : files;
    for (const mutant of mutants) {
      const fate = await fateOf(file, mutant, baseline, testFiles);
      verdicts.push({ ...mutant, file, fate });
    }
    const open = verdicts.filter((one) => one.file === file && one.fate !== 'killed').length;
    process.stderr.write(`${file}: ${mutants.length} mutants, ${open} open\n`);
  }
  vi.resetModules();
  return verdicts;
}

it.each(scopes)('each mutant of $name is noticed or explained', async (scope) => {
  const verdicts = await mutate(scope);
  const reasons = explained(readFileSync(resolve(import.meta.dirname, 'explained.json'), 'utf8'));
  const { text, unexplained } = summary(scope.name, verdicts, reasons);
  console.log(text);
  const report = process.env.MUTATION_REPORT;
  if (report) writeFileSync(`${report}-${scope.name}.json`, JSON.stringify(verdicts, null, 1));
  expect(unexplained.map(key)).toEqual([]);
});
