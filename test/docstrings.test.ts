import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Documented, exampleOf, readRoom, run } from './physics/docstring-reader.ts';

const modules = {
  physics: import.meta.glob<Record<string, unknown>>('../src/physics/*.ts', { eager: true }),
  statistics: import.meta.glob<Record<string, unknown>>('../src/statistics/*.ts', { eager: true }),
};
const references = new Set(
  readdirSync(join(import.meta.dirname, '../content/references')).map((file) =>
    file.replace(/\.json$/, ''),
  ),
);
const order = ['param', 'returns', 'throws', 'validity', 'source', 'example'];
const parameterForm = /^input\.(\w+) - .+ \*.+\* \[.+\], .+$/;

const texts = ({ tags }: Documented, wanted: string) =>
  tags.filter(({ tag }) => tag === wanted).map(({ text }) => text);

/** Half a unit in the last printed digit; a number of fewer than nine digits counts as exact. */
function tolerance(number: string): number {
  const [mantissa = '', exponent = '0'] = number.toLowerCase().split('e');
  const digits = mantissa.replace(/^-?0*\.?0*|\./g, '').length;
  if (digits < 9) return 1e-9 * Math.abs(Number(number));
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 0.500001 * 10 ** (Number(exponent) - decimals);
}

describe.each(['physics', 'statistics'] as const)('docstrings of %s', (room) => {
  const exported = readRoom(room);
  const functions = exported.filter(({ kind }) => kind === 'function');

  const scope = Object.assign({}, ...Object.values(modules[room]));

  test('exist: the room is not empty', () => expect(functions.length).toBeGreaterThan(5));

  test.each(exported)('$name is described in a sentence', ({ description }) => {
    expect(description[0]).toMatch(/^[A-Z][^]{10,}\.$/);
  });

  test.each(functions)('$name: sentence, equation, then the tags in order', (entry) => {
    expect(entry.description[1]).toMatch(/[=≈]/);
    const places = entry.tags.map(({ tag }) => order.indexOf(tag));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const tag of order) expect(texts(entry, tag), tag).not.toEqual([]);
    for (const tag of ['returns', 'throws', 'validity', 'example']) {
      expect(texts(entry, tag), tag).toHaveLength(1);
    }
  });

  test.each(functions)(
    '$name: the parameters are all there, with symbol, unit and domain',
    (entry) => {
      const documented = texts(entry, 'param');
      for (const text of documented) expect(text).toMatch(parameterForm);
      expect(documented.map((text) => parameterForm.exec(text)?.[1])).toEqual(entry.parameters);
      expect(texts(entry, 'returns')[0]).toMatch(/ \[.+\]$/);
      expect(texts(entry, 'throws')[0]).toMatch(
        room === 'physics' ? /^\{DomainError\} / : /^\{(?:FitError|RangeError)\} /,
      );
    },
  );

  test.each(functions)('$name: the sources are in the list of references', (entry) => {
    for (const text of texts(entry, 'source')) {
      expect(text).toMatch(/^\w+, \S/);
      expect(references).toContain(text.split(',')[0]);
    }
  });

  test.each(functions)('$name: the example gives the number and the unit it states', (entry) => {
    const { call, number, unit } = exampleOf(entry);
    const value = run(call, scope);
    expect(Math.abs((value as number) - Number(number)), String(value)).toBeLessThanOrEqual(
      tolerance(number),
    );
    expect(call).toContain(`${entry.name}(`);
    const [, stated = ''] = /\[([^\]]+)\]$/.exec(texts(entry, 'returns')[0] ?? '') ?? [];
    if (!stated.startsWith('unit of ')) expect(stated.split(' or ')).toContain(unit);
  });
});

test('a relation is one file with one export of the same name', () => {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const { file, name, kind } of readRoom('physics')) {
    expect({ file, kind }).toEqual({ file: kebab(name), kind: 'function' });
  }
});
