import { describe, expect, test } from 'vitest';
import { DomainError } from '#units/domain-error';
import { type Documented, exampleOf, readRoom, run } from './docstring-reader.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/physics/*.ts', {
  eager: true,
});

type Relation = (input: Record<string, unknown>) => unknown;

/** The first number above one: a bound that stands a little too high lets it pass. */
const justAboveOne = 1 + Number.EPSILON;

/** What lies outside each domain a docstring may state; names stand as x. */
const outside: Record<string, number[]> = {
  '> 0': [0, -1, NaN, Infinity, -Infinity],
  '≥ 0': [-1, NaN, Infinity],
  '> 1': [1, 0, -1, NaN, Infinity],
  '≥ 1': [0.5, 0, -1, NaN, Infinity],
  '0 < x < 1': [0, 1, -0.5, 1.5, NaN],
  '0 < x < π': [0, Math.PI, -1, 4, NaN],
  '0 < x ≤ 1': [0, justAboveOne, 1.5, -0.5, NaN],
  '0 ≤ x ≤ 1': [-0.5, justAboveOne, 1.5, NaN],
  '0 ≤ x < 1': [-0.5, 1, 1.5, NaN],
  '0 < ν < 0.5': [0, 0.5, -0.5, 1, NaN],
  'a whole number ≥ 3': [2, 3.5, 0, NaN, Infinity],
  finite: [NaN, Infinity, -Infinity],
  'not 0': [0, NaN, Infinity],
  "'sigma' or 'sigmaT'": [],
};

/** The ends that belong to a domain; a list is left out, whose entries may hang together. */
const ends: Record<string, number[]> = {
  '≥ 0': [0],
  '≥ 1': [1],
  '0 < x ≤ 1': [1],
  '0 ≤ x ≤ 1': [0, 1],
  '0 ≤ x < 1': [0],
};

function parameterDomains({ tags }: Documented) {
  return tags
    .filter(({ tag }) => tag === 'param')
    .map(({ text }) => {
      const [, name = '', domain = ''] = /^input\.(\w+) - .+\], (.+)$/.exec(text) ?? [];
      const isList = domain.startsWith('each ');
      const form = domain.replace('each ', '').replace(/ [^ ]+ (?=[<≤] [1π])/, ' x ');
      return { name, form, isList };
    });
}

/** The same list, or the same object of numbers, with another first one. */
function withFirst(given: number[] | Record<string, number>, value: number) {
  if (Array.isArray(given)) return [value, ...given.slice(1)];
  return { ...given, [Object.keys(given)[0] as string]: value };
}

/** The argument of the example, as an object. */
function example(entry: Documented): Record<string, unknown> {
  const [, argument = ''] = /\((\{.*\})\)/.exec(exampleOf(entry).call) ?? [];
  return run(`(${argument})`, {}) as Record<string, unknown>;
}

describe.each(readRoom('physics'))('$name refuses what its docstring excludes', (entry) => {
  const relation = modules[`../../src/physics/${entry.file}.ts`]?.[entry.name] as Relation;
  const input = example(entry);

  test.each(parameterDomains(entry))('$name, $form', ({ name, form, isList }) => {
    expect(Object.keys(outside)).toContain(form);
    for (const value of outside[form] ?? []) {
      const wrong = isList ? withFirst(input[name] as number[], value) : value;
      let thrown: unknown;
      try {
        relation({ ...input, [name]: wrong });
      } catch (error) {
        thrown = error;
      }
      expect(thrown, `${name} = ${value}`).toBeInstanceOf(DomainError);
      expect((thrown as DomainError).quantity).toBe(name);
    }
  });

  const closed = parameterDomains(entry).filter(({ form, isList }) => !isList && ends[form]);
  test.each(closed)('$name may lie on an end of $form', ({ name, form }) => {
    for (const value of ends[form] ?? []) {
      expect(() => relation({ ...input, [name]: value }), `${name} = ${value}`).not.toThrow();
    }
  });
});
