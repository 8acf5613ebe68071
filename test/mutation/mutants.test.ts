import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { mutable } from './mutants.ts';
import { MutationSwitch } from './switch.ts';

const file = 'src/physics/share.ts';
const source = `
import { requirePositive } from '#units/domain-error';

type Pair = [1, 2];

export function share(parts: number[], start = 0): number {
  requirePositive({ start });
  let sum = start;
  for (let index = 0; index < parts.length; index += 1) sum += (parts[index] ?? 0) * 2;
  if (sum > 10 || !parts) throw new Error('more than ' + 10);
  return Math.sqrt(sum);
}
`;
const { code, mutants } = mutable(file, source);

const changes = mutants.map(({ place, replacement }) => `${place} → ${replacement}`);

function loaded(mutation: MutationSwitch) {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.Latest },
  });
  const exports = {} as { share: (parts: number[], start?: number) => number };
  const requirePositive = ({ start }: { start: number }) => {
    if (start < 0) throw new Error('start must not be negative');
  };
  runInNewContext(outputText, { exports, require: () => ({ requirePositive }), mutation });
  return exports.share;
}

/** The result under the mutant of a change, which must be one of those made. */
async function under(change: string, parts: number[], start?: number): Promise<unknown> {
  const mutation = new MutationSwitch();
  const index = changes.indexOf(change);
  expect(index, `${change} in\n${changes.join('\n')}`).toBeGreaterThanOrEqual(0);
  let result: unknown;
  await mutation.under({ file, index }, 10, () => {
    result = loaded(mutation)(parts, start);
  });
  return result;
}

test('the text with all its mutants asleep computes and refuses what the text does', () => {
  const share = loaded(new MutationSwitch());
  expect(share([])).toBe(0);
  expect(share([1, 2, 1.5])).toBe(3);
  expect(share([1], 7)).toBe(3);
  expect(() => share([1, 5])).toThrow('more than 10');
  expect(() => share([1], -1)).toThrow('start');
});

test('types, names, joined words and zeros for the compiler hold no mutants; values, operators and refusals do', () => {
  expect(changes).toEqual([
    'export function share(parts: number[], start = ⟦0⟧): number { → 1',
    '⟦requirePositive({ start });⟧ → ',
    'for (let index = ⟦0⟧; index < parts.length; index += 1) sum += (parts[index] ?? 0) * 2; → 1',
    'for (let index = 0; ⟦index < parts.length⟧; index += 1) sum += (parts[index] ?? 0) * 2; → index <= parts.length',
    'for (let index = 0; index < parts.length; ⟦index += 1⟧) sum += (parts[index] ?? 0) * 2; → index -= 1',
    'for (let index = 0; index < parts.length; index += ⟦1⟧) sum += (parts[index] ?? 0) * 2; → 1.1',
    'for (let index = 0; index < parts.length; index += 1) ⟦sum += (parts[index] ?? 0) * 2⟧; → sum -= (parts[index] ?? 0) * 2',
    'for (let index = 0; index < parts.length; index += 1) sum += ⟦(parts[index] ?? 0) * 2⟧; → (parts[index] ?? 0) / 2',
    'for (let index = 0; index < parts.length; index += 1) sum += (parts[index] ?? 0) * ⟦2⟧; → 2.2',
    "if (⟦sum > 10 || !parts⟧) throw new Error('more than ' + 10); → sum > 10 && !parts",
    "if (⟦sum > 10⟧ || !parts) throw new Error('more than ' + 10); → sum >= 10",
    "if (sum > ⟦10⟧ || !parts) throw new Error('more than ' + 10); → 11",
    "if (sum > 10 || ⟦!parts⟧) throw new Error('more than ' + 10); → parts",
    "if (sum > 10 || !parts) throw new Error('more than ' + ⟦10⟧); → 11",
    'return ⟦Math.sqrt⟧(sum); → Math.cbrt',
  ]);
});

test('one mutant lives at a time', async () => {
  expect(await under('return ⟦Math.sqrt⟧(sum); → Math.cbrt', [4])).toBe(2);
  expect(await under('⟦requirePositive({ start });⟧ → ', [1], -1)).toBe(1);
  const initial = 'export function share(parts: number[], start = ⟦0⟧): number { → 1';
  expect(await under(initial, [4])).toBe(3);
});

test('a loop that a mutant never lets end is ended', async () => {
  const backwards =
    'for (let index = 0; index < parts.length; ⟦index += 1⟧) sum += (parts[index] ?? 0) * 2; → index -= 1';
  await expect(under(backwards, [1])).rejects.toThrow('does not come to its end');
});

test('a test keeps its values, and its loops are counted', () => {
  const counted = mutable('share.test.ts', 'while (left > 0) left -= 1;', {
    onlyLoops: true,
  });
  expect(counted.mutants).toEqual([]);
  expect(counted.code).toBe('while (left > 0) { globalThis.mutation.tick(); left -= 1; }');
});

test('in the declaration of a calculator only compute holds mutants', () => {
  const declaration = `const words = { digits: 3 } as const;
    export default defineCalculator({ version: 1, compute: ({ a }) => ({ b: a + 2 }) });`;
  const places = mutable('src/calculators/sum/calculator.ts', declaration).mutants;
  expect(places.map(({ replacement }) => replacement)).toEqual(['a - 2', '2.2']);
});

test('an else behind a refusal stays with its own if', () => {
  const branches = mutable(
    'src/physics/branches.ts',
    'export function load(isRate: boolean, start: number) {\n  if (isRate) requirePositive({ start });\n  else return 2;\n  return 1;\n}\n',
  );
  const { outputText } = ts.transpileModule(branches.code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.Latest },
  });
  const exports = {} as { load: (isRate: boolean, start: number) => number };
  const mutation = new MutationSwitch();
  runInNewContext(outputText, { exports, requirePositive: () => {}, mutation });
  expect([exports.load(true, 1), exports.load(false, 1)]).toEqual([1, 2]);
});
