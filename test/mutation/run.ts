import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Mutant } from './mutants.ts';
import { explained, summary, type Fate, type Verdict } from './report.ts';
import { scopes, type Scope } from './scope.ts';
import { MutationSwitch, type CollectedTest } from './switch.ts';

const root = resolve(import.meta.dirname, '../..');
/** Files to mutate, as a regular expression; all of a room if left out. */
const wanted = new RegExp(process.env.MUTATE ?? '');

globalThis.mutation = new MutationSwitch();
const { mutation } = globalThis;

interface Place {
  file: string;
  index: number;
}

interface MeasuredTest extends CollectedTest {
  file: string;
  milliseconds: number;
  turns: number;
}

async function loadTests(file: string): Promise<CollectedTest[]> {
  await import(/* @vite-ignore */ resolve(root, file));
  return mutation.takeCollected();
}

/** Whether something fails while a mutant lives. */
async function fails(mutant: Place, turns: number, run: () => unknown): Promise<boolean> {
  try {
    await mutation.under(mutant, turns, run);
    return false;
  } catch {
    return true;
  }
}

/** What is found before any mutant lives. */
interface Baseline {
  /** Mutants that code comes by while modules are loaded. */
  atLoad: Set<string>;
  tests: MeasuredTest[];
  /** The tests that come by each mutant, the quick ones first. */
  reaching: Map<string, MeasuredTest[]>;
  mostTurns: number;
}

/** A test that fails without a mutant would kill them all. */
async function passing<Result>(test: CollectedTest, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    throw new Error(`“${test.name}” fails without any mutant.`, { cause });
  }
}

async function measure(files: readonly string[]): Promise<Baseline> {
  const baseline: Baseline = { atLoad: new Set(), tests: [], reaching: new Map(), mostTurns: 0 };
  const { atLoad, reaching } = baseline;
  for (const file of files) {
    let tests: CollectedTest[] = [];
    const loaded = await mutation.measure(async () => {
      tests = await loadTests(file);
    });
    loaded.reached.forEach((mutant) => atLoad.add(mutant));
    baseline.mostTurns = Math.max(baseline.mostTurns, loaded.turns);
    for (const test of tests) {
      const start = performance.now();
      const { reached, turns } = await passing(test, () => mutation.measure(test.run));
      const measured = { ...test, file, turns, milliseconds: performance.now() - start };
      baseline.tests.push(measured);
      baseline.mostTurns = Math.max(baseline.mostTurns, turns);
      for (const mutant of reached)
        reaching.set(mutant, [...(reaching.get(mutant) ?? []), measured]);
    }
  }
  for (const list of reaching.values()) list.sort((a, b) => a.milliseconds - b.milliseconds);
  return baseline;
}

/** A mutant that lives while modules are loaded: they are loaded anew for it, test file by test file. */
async function isNoticedAtLoad(
  mutant: Place,
  turns: number,
  testFiles: readonly string[],
): Promise<boolean> {
  for (const testFile of testFiles) {
    vi.resetModules();
    const noticed = await fails(mutant, turns, async () => {
      for (const { run } of await loadTests(testFile)) await run();
    });
    mutation.takeCollected();
    if (noticed) return true;
  }
  return false;
}

async function fateOf(
  mutant: Place,
  { atLoad, reaching, mostTurns }: Baseline,
  testFiles: readonly string[],
): Promise<Fate> {
  const name = `${mutant.file}#${mutant.index}`;
  const own = reaching.get(name) ?? [];
  for (const { run, turns } of own) if (await fails(mutant, turns, run)) return 'killed';
  if (atLoad.has(name) && (await isNoticedAtLoad(mutant, 10 * mostTurns, testFiles)))
    return 'killed';
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
    if (!scope.source.test(file) || !wanted.test(file)) continue;
    const own = testFilesOf(mutants, file, baseline);
    const testFiles = own.length > 0 ? own : files;
    for (const mutant of mutants) {
      const fate = await fateOf({ file, index: mutant.index }, baseline, testFiles);
      verdicts.push({ ...mutant, file, fate });
    }
    const open = verdicts.filter((one) => one.file === file && one.fate !== 'killed').length;
    process.stderr.write(`${file}: ${mutants.length} mutants, ${open} open\n`);
  }
  // What a mutant leaves behind in a module would be held against the next.
  for (const test of baseline.tests) await passing(test, () => mutation.measure(test.run));
  vi.resetModules();
  return verdicts;
}

it.each(scopes)('each mutant of $name is noticed or explained', async (scope) => {
  const verdicts = await mutate(scope);
  const reasons = explained(readFileSync(resolve(import.meta.dirname, 'explained.json'), 'utf8'));
  const { text, faults } = summary(scope.name, verdicts, reasons);
  console.log(text);
  const report = process.env.MUTATION_REPORT;
  if (report) writeFileSync(`${report}-${scope.name}.json`, JSON.stringify(verdicts, null, 1));
  expect(faults).toEqual([]);
});
