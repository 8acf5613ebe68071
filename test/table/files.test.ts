import { describe, expect, it } from 'vitest';
import { tableFor } from '../../src/table/columns-under-choices.ts';
import type { ImportOutcome } from '../../src/table/import-outcome.ts';
import { readTable } from '../../src/table/read-table.ts';
import { readTableText } from '../../src/table/read-table-text.ts';
import type { File, Row } from './files/file.ts';
import { shapes } from './files/shapes.ts';

const modules = import.meta.glob<Record<string, unknown>>('./files/*.ts', { eager: true });
const files = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .flatMap((value) =>
    Array.isArray(value) && 'text' in (value[0] ?? {}) ? (value as File[]) : [],
  );

function read({ shape, text }: File): ImportOutcome {
  const { shape: table, units } = shapes[shape];
  return readTableText(table, { text: '', units, choices: {} }, text);
}

/** SI values of the rows. */
function rowsOf({ shape }: File, outcome: ImportOutcome): Row[] {
  if (outcome.kind !== 'table')
    throw new Error(outcome.kind === 'question' ? outcome.question : outcome.problem);
  const table = tableFor(shapes[shape].shape, outcome.choices);
  const reading = readTable(table, outcome.text, outcome.units);
  if (!reading.ok) throw new Error(reading.problem);
  const carried = new Map(
    reading.carried.map(({ row, column, uncertainty }) => [`${row} ${column}`, uncertainty]),
  );
  return reading.rows.map((row, index) => {
    const ids = table.columns.map(({ id }) => id);
    const uncertainties = ids.flatMap((id) =>
      carried.has(`${index} ${id}`)
        ? [[`${id}Uncertainty`, carried.get(`${index} ${id}`) as number]]
        : [],
    );
    return { ...row, ...Object.fromEntries(uncertainties) };
  });
}

function expectRows(given: Row[], expected: Row[], within: number) {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  expect(given).toHaveLength(expected.length);
  expected.forEach((row, index) => {
    const found = given[index] ?? {};
    const kept = Object.keys(found).filter(
      (key) => typeof found[key] === 'number' || isText(found[key]),
    );
    expect(kept.toSorted()).toEqual(Object.keys(row).toSorted());
    for (const [key, value] of Object.entries(row)) {
      if (typeof value === 'string') expect(found[key]).toBe(value);
      else
        expect(
          Math.abs(Number(found[key]) - value),
          `${key} ${found[key]} in row ${index + 1}`,
        ).toBeLessThanOrEqual(within * Math.abs(value));
    }
  });
}

describe('files as people have them', () => {
  it('are 1160 at least, each with a name of its own', () => {
    expect(files.length).toBeGreaterThanOrEqual(1160);
    const names = files.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(files.filter(({ gives }) => gives).map((file) => [file.name, file] as const))(
    '%s: gives its rows',
    (_, file) => {
      const outcome = read(file);
      expectRows(rowsOf(file, outcome), file.gives ?? [], file.within ?? 1e-12);
      if (outcome.kind !== 'table') return;
      expect(outcome.choices).toMatchObject(file.choices ?? {});
      expect(outcome.understood).toMatch(file.says ?? /rows?;/);
      expect(outcome.cautions.join(' ')).toMatch(file.cautions ?? /^$/);
    },
  );

  it.each(files.filter(({ asks }) => asks).map((file) => [file.name, file] as const))(
    '%s: asks',
    (_, file) => {
      const outcome = read(file);
      expect(outcome).toMatchObject({
        kind: 'question',
        question: expect.stringMatching(file.asks ?? ''),
      });
      if (outcome.kind === 'question') expect(outcome.uses).toHaveLength(outcome.columns.length);
    },
  );

  it.each(files.filter(({ refuses }) => refuses).map((file) => [file.name, file] as const))(
    '%s: says why it is none',
    (_, file) => {
      expect(read(file)).toMatchObject({
        kind: 'problem',
        problem: expect.stringMatching(file.refuses ?? ''),
      });
    },
  );

  it.each(files.filter(({ marks }) => marks).map((file) => [file.name, file] as const))(
    '%s: stands in the table, which points at what it cannot use',
    (_, file) => {
      expect(() => rowsOf(file, read(file))).toThrow(file.marks);
      expect(read(file)).toMatchObject({ kind: 'table' });
    },
  );

  it('each expect exactly one outcome', () => {
    for (const { name, gives, asks, refuses, marks } of files) {
      expect([gives, asks, refuses, marks].filter(Boolean), name).toHaveLength(1);
    }
  });
});
