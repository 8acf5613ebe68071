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

/** What to do, behind the file in which to do it. */
const mend = (room: string, { file, name }: Documented, remedy: string) =>
  `src/${room}/${file}.ts, ${name}: ${remedy} A neighbour such as src/physics/disc-area.ts shows the whole form.`;

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

  test.each(exported)('$name is described in a sentence', (entry) => {
    const remedy = 'begin its docstring /** … */ with one sentence that says what it is.';
    expect(entry.description[0], mend(room, entry, remedy)).toMatch(/^[A-Z][^]{10,}\.$/);
  });

  test.each(functions)('$name: sentence, equation, then the tags in order', (entry) => {
    const equation = 'write the equation as the second paragraph of its docstring, with = or ≈.';
    expect(entry.description[1] ?? '', mend(room, entry, equation)).toMatch(/[=≈]/);
    const places = entry.tags.map(({ tag }) => order.indexOf(tag));
    const inOrder = mend(
      room,
      entry,
      `write only these tags, in this order: @${order.join(', @')}.`,
    );
    expect(places, inOrder).not.toContain(-1);
    expect(places, inOrder).toEqual(places.toSorted((a, b) => a - b));
    for (const tag of order) {
      expect(texts(entry, tag), mend(room, entry, `@${tag} is missing.`)).not.toEqual([]);
    }
    for (const tag of ['returns', 'throws', 'validity', 'example']) {
      const once = mend(room, entry, `write @${tag} once.`);
      expect(texts(entry, tag), once).toHaveLength(1);
    }
  });

  test.each(functions)(
    '$name: the parameters are all there, with symbol, unit and domain',
    (entry) => {
      const documented = texts(entry, 'param');
      const form = 'write “@param input.name - meaning *symbol* [unit], domain”';
      const each = mend(room, entry, `${form} for every field of the parameter, in its order.`);
      for (const text of documented) expect(text, each).toMatch(parameterForm);
      const named = documented.map((text) => parameterForm.exec(text)?.[1]);
      expect(named, each).toEqual(entry.parameters);
      const returns = mend(room, entry, 'write “@returns meaning [unit]”.');
      expect(texts(entry, 'returns')[0] ?? '', returns).toMatch(/ \[.+\]$/);
      const error = room === 'physics' ? 'DomainError' : 'FitError';
      const throws = mend(room, entry, `write “@throws {${error}} when …”.`);
      expect(texts(entry, 'throws')[0] ?? '', throws).toMatch(
        room === 'physics' ? /^\{DomainError\} / : /^\{(?:FitError|RangeError)\} /,
      );
    },
  );

  test.each(functions)('$name: the sources are in the list of references', (entry) => {
    for (const text of texts(entry, 'source')) {
      const key = text.split(',')[0] ?? '';
      const cited = mend(
        room,
        entry,
        'write “@source key, eq. 4”, with the key of a file in content/references.',
      );
      expect(text, cited).toMatch(/^\w+, \S/);
      expect(references.has(key), `${cited} There is none for ${key}.`).toBe(true);
    }
  });

  test.each(functions)('$name: the example gives the number and the unit it states', (entry) => {
    const { call, number, unit } = exampleOf(entry);
    const example = `write “@example ${entry.name}({ … }) // number unit”, with the unit of @returns.`;
    expect(call, mend(room, entry, example)).toContain(`${entry.name}(`);
    const value = run(call, scope);
    expect(Math.abs((value as number) - Number(number)), String(value)).toBeLessThanOrEqual(
      tolerance(number),
    );
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
