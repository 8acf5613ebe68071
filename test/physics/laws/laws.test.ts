import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { arrheniusSigmaLaw } from '#physics/laws/arrhenius-sigma-law';
import { withFixed, type Law } from '#physics/laws/law';
import { dealGroveLaw } from '#physics/laws/deal-grove-law';
import { logarithmicLaw } from '#physics/laws/logarithmic-law';
import { powerLaw } from '#physics/laws/power-law';
import { vogelTammannFulcherEnergyLaw } from '#physics/laws/vogel-tammann-fulcher-energy-law';
import { vogelTammannFulcherLaw } from '#physics/laws/vogel-tammann-fulcher-law';
import { numericalJacobian } from '#statistics/numerical-jacobian';
import { exampleOf, readRoom, run, type Documented } from '../docstring-reader.ts';

const modules = import.meta.glob<Record<string, Law>>('../../../src/physics/laws/*-law.ts', {
  eager: true,
});
const laws = Object.entries(modules).map(([path, module]) => {
  const file = path.split('/').at(-1) as string;
  return { file, names: Object.keys(module), law: Object.values(module)[0] as Law };
});
const documented = readRoom('physics/laws').filter(({ file }) => file.endsWith('-law'));
const references = new Set(
  readdirSync(join(import.meta.dirname, '../../../content/references')).map((file) =>
    file.replace(/\.json$/, ''),
  ),
);

/** What a law lacks, with the file and the remedy. */
function problemsOf({ file, law }: { file: string; law: Partial<Law> }, count: number): string[] {
  if (!law.gradient)
    return [
      `src/physics/laws/${file} has no gradient: add gradient(parameters, at), one derivative a parameter`,
    ];
  const found = law.gradient(new Array<number>(count).fill(1), 1).length;
  if (found === count) return [];
  return [
    `the gradient of src/physics/laws/${file} has ${found} derivatives for ${count} parameters`,
  ];
}

/** Names in the tuple of a law: `Law<[a: number, b: number]>`. */
const parametersOf = ({ code }: Documented) =>
  [...(/Law<\s*\[([^\]]*)\]/.exec(code)?.[1] ?? '').matchAll(/(\w+): number/g)].map(
    ([, name]) => name as string,
  );

// mpmath with 40 digits, derivatives by central differences of a step of 10⁻¹⁴; parameters, place, value, gradient.
const worked: Record<string, [number[], number, number, number[]]> = {
  'parabolic-law.ts': [[1e-9, 4e-11], 2.5e5, 2.1e-8, [1, 500]],
  'linear-law.ts': [[1e-9, 2e-13], 3.6e6, 7.21e-7, [1, 3.6e6]],
  'logarithmic-law.ts': [
    [2e-9, 1e-8, 3600],
    3.6e6,
    7.108754779315221e-8,
    [1, 6.908754779315221, -2.775002775002775e-12],
  ],
  'deal-grove-law.ts': [
    [3e-9, 2.5e-8, 1e-20],
    3.6e6,
    1.693765920900464e-7,
    [1, -0.869367513931709, 9405538996916.955],
  ],
  'power-law.ts': [
    [1e-9, 1e-8, 0.37, 3600],
    1.5e5,
    4.074860034320472e-8,
    [1, 3.974860034320472, 1.482504122812321e-7, -4.085272813051596e-12],
  ],
  'arrhenius-sigma-law.ts': [[10, 30000], 300, -2.027235504272604, [1, -0.0004009078501424201]],
  'arrhenius-sigma-t-law.ts': [[10, 30000], 300, -7.731017978928805, [1, -0.0004009078501424201]],
  'vogel-tammann-fulcher-energy-law.ts': [[8000, 200], 400, 30337.10747636935, [4.0, 320.0]],
  'vogel-tammann-fulcher-law.ts': [
    [4, 8000, 200],
    330,
    -6.30092202216725,
    [1, -0.0009251719618671234, -0.05693365919182298],
  ],
};

describe.each(laws)('$file', ({ file, names, law }) => {
  const [parameters, place, value, gradient] = worked[file] ?? [[], 0, NaN, []];
  const entry = documented.find((each) => `${each.file}.ts` === file) as Documented;
  const texts = (wanted: string) =>
    entry.tags.filter(({ tag }) => tag === wanted).map(({ text }) => text);

  test('has a gradient with a derivative for each of its parameters', () => {
    expect(problemsOf({ file, law }, parametersOf(entry).length)).toEqual([]);
  });

  test('gives the value and the derivatives of a calculation with forty digits', () => {
    expect(worked, 'add a worked point of the law to this test').toHaveProperty([file]);
    // Double precision; the logarithms of a conductivity lose a digit where their terms cancel.
    expect(law.value(parameters, place) / value).toBeCloseTo(1, 13);
    law
      .gradient(parameters, place)
      .forEach((by, k) => expect(by / gradient[k]!, `derivative ${k}`).toBeCloseTo(1, 13));
  });

  test('has the derivatives that differences find all around that point', () => {
    const share = fc.double({ min: 0.5, max: 1.6, noNaN: true });
    const shares = fc.array(share, {
      minLength: parameters.length + 1,
      maxLength: parameters.length + 1,
    });
    fc.assert(
      fc.property(shares, ([first = 1, ...others]) => {
        const near = parameters.map((each, k) => each * others[k]!);
        const at = place * first;
        fc.pre(Number.isFinite(law.value(near, at)));
        const columns = numericalJacobian({
          evaluate: (values) => [law.value(values, at)],
          values: near,
        });
        // Near T₀, where a law runs off, extrapolated differences hold some six digits.
        law.gradient(near, at).forEach((by, k) => {
          const scale = Math.max(Math.abs(by), 1e-4 * Math.abs(law.value(near, at) / near[k]!));
          expect(Math.abs(by - columns[k]![0]!) / scale).toBeLessThan(1e-5);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is one export of the name of its file, described like a relation', () => {
    const name = file
      .slice(0, -3)
      .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(names).toEqual([name]);
    expect(entry.description[0]).toMatch(/^[A-Z][^]{10,}\.$/);
    expect(entry.description[1]).toMatch(/=/);
    const form = /^(\w+) - .+ \*.+\* \[.+\], .+$/;
    const named = texts('param').map((text) => form.exec(text)?.[1]);
    expect(named).toEqual([
      ...parametersOf(entry),
      file.match(/arrhenius|vogel/) ? 'temperature' : 'time',
    ]);
    expect(texts('returns')[0]).toMatch(/ \[.+\]$/);
    expect(texts('throws')[0]).toMatch(/^\{DomainError\} never/);
    expect(texts('validity')).toHaveLength(1);
    for (const text of texts('source')) expect(references).toContain(text.split(',')[0]);
    expect(texts('source').length).toBeGreaterThan(0);
    const { call, number } = exampleOf(entry);
    expect((run(call, { [name]: law }) as number) / Number(number)).toBeCloseTo(1, 10);
  });
});

test('a law without a gradient is told its file and the remedy', () => {
  const bare = { value: () => 1 };
  expect(problemsOf({ file: 'new-law.ts', law: bare }, 2)).toEqual([
    'src/physics/laws/new-law.ts has no gradient: add gradient(parameters, at), one derivative a parameter',
  ]);
  const short = { ...bare, gradient: () => [1] };
  expect(problemsOf({ file: 'new-law.ts', law: short }, 2)[0]).toMatch(/1 derivatives for 2/);
});

test('the compiler refuses a law without a gradient, or with one of another length', () => {
  type Two = Law<[a: number, b: number]>;
  expectTypeOf<{ value: Two['value'] }>().not.toExtend<Two>();
  expectTypeOf<{ value: Two['value']; gradient: () => [number] }>().not.toExtend<Two>();
  expectTypeOf<{ value: Two['value']; gradient: () => [number, number] }>().toExtend<Two>();
});

test('outside of its domain a law is NaN', () => {
  expect(vogelTammannFulcherLaw.value([4, 8000, 330], 330)).toBeNaN();
  expect(vogelTammannFulcherEnergyLaw.value([8000, 330], 330)).toBeNaN();
  expect(arrheniusSigmaLaw.value([10, 30000], 0)).toBeNaN();
  expect(arrheniusSigmaLaw.value([10, 30000], -300)).toBeNaN();
  // Just above absolute zero there is a conductivity: E = R/2 at half a kelvin is one in the exponent.
  expect(arrheniusSigmaLaw.value([10, 8.31446261815324 / 2], 0.5)).toBeCloseTo(9, 13);
  expect(logarithmicLaw.value([0, 1, 3600], -7200)).toBeNaN();
  expect(dealGroveLaw.value([0, 1, 1], -1)).toBeNaN();
});

test('a Deal–Grove layer has not grown at time zero, with and without a reaction term', () => {
  for (const p of [0, 2]) {
    expect(dealGroveLaw.value([5, p, 3], 0)).toBe(5);
    // Whatever p and q, the layer starts at a.
    expect(dealGroveLaw.gradient([5, p, 3], 0)).toEqual([1, 0, 0]);
  }
  expect(dealGroveLaw.value([5, 0, 4], 9)).toBe(11);
});

test('a power law has no growth at time zero, whatever its exponent, and grows from there on', () => {
  const [byStart, byGrowth, byExponent, byReference] = powerLaw.gradient([1, 2, 0.5, 3600], 0);
  expect([byStart, byGrowth, byExponent, Math.abs(byReference)]).toEqual([1, 0, 0, 0]);
  // 2t at half of a second: 2 · ½ · ln ½.
  expect(powerLaw.gradient([1, 2, 1, 1], 0.5)[2]).toBeCloseTo(-Math.LN2, 14);
});

test('a law with parameters held is the same law with the others free', () => {
  const held = withFixed(logarithmicLaw, 3600);
  expect(held.value([1, 2], 7200)).toBe(logarithmicLaw.value([1, 2, 3600], 7200));
  expect(held.gradient([1, 2], 7200)).toEqual(
    logarithmicLaw.gradient([1, 2, 3600], 7200).slice(0, 2),
  );
  const two = withFixed(powerLaw, 0.4, 60);
  expect(two.value([1, 2], 7200)).toBe(powerLaw.value([1, 2, 0.4, 60], 7200));
  expect(two.gradient([1, 2], 7200)).toEqual(powerLaw.gradient([1, 2, 0.4, 60], 7200).slice(0, 2));
});
