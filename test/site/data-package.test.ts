import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readPrimer } from '../../src/publication/primer.ts';
import { destinationOf, pages } from './pages.ts';
import { siteUnderTest } from './site-under-test.ts';

const folder = join(siteUnderTest.folder, 'data');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  description: string;
}
interface Resource {
  name: string;
  path: string;
  profile?: string;
  schema?: {
    fields: Field[];
    primaryKey: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
const descriptor = JSON.parse(read('datapackage.json')) as Record<string, unknown> & {
  resources: Resource[];
};
const tables = descriptor.resources.filter(({ schema }) => schema);

/** Cells as the Table Schema of the package allows them. */
const allowed: Record<Field['type'], RegExp> = {
  string: /^[\s\S]*$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
};

describe('datapackage.json', () => {
  it('has what the specification asks of a package', () => {
    expect(descriptor.profile).toBe('data-package');
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(descriptor.licenses).toMatchObject([{ name: readPrimer().licences.content }]);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names files that exist, below itself', () => {
    for (const { path } of descriptor.resources) {
      expect(path).not.toMatch(/^\/|\.\./);
      expect(existsSync(join(folder, path)), path).toBe(true);
    }
  });
});

const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(read(path), { header: true, skipEmptyLines: true }).data;

it('keys of other tables are found there, and evidence names the study it is from', () => {
  const keys = tables.flatMap((table) =>
    (table.schema!.foreignKeys ?? []).map((key) => ({ table, key })),
  );
  expect(keys.map(({ table, key }) => `${table.name}: ${key.fields}`)).toEqual([
    'evidence-csv: study',
  ]);
  for (const { table, key } of keys) {
    const other = tables.find(({ name }) => name === key.reference.resource)!;
    const there = new Set(rowsOf(other.path).map((row) => row[key.reference.fields]));
    expect(rowsOf(table.path).filter((row) => !there.has(row[key.fields]!))).toEqual([]);
  }
});

// References are CSL-JSON, which has no place for it.
const inBothForms = tables
  .map(({ name }) => name.replace(/-csv$/, ''))
  .filter((name) => name !== 'references' && existsSync(join(folder, `${name}.json`)));

it('there are records in both forms', () => expect(inBothForms.length).toBeGreaterThan(3));

it.each(inBothForms)(
  '%s.json says of every record what its row in the table says, its address and version too',
  (name) => {
    const records = JSON.parse(read(`${name}.json`)) as Record<string, unknown>[];
    const rows = rowsOf(`tables/${name}.csv`);
    expect(records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const [at, record] of records.entries()) {
      const row = rows[at]!;
      for (const [column, cell] of Object.entries(row)) {
        const value = record[column];
        if (['string', 'number', 'boolean'].includes(typeof value))
          expect(cell).toBe(String(value));
      }
      expect(record).toMatchObject({ permalink: row.permalink, edition: row.edition });
    }
  },
);

it('the edition of a book is not taken for that of the primer', () => {
  const works = JSON.parse(read('references.json')) as { id: string; edition?: string }[];
  for (const row of rowsOf('tables/references.csv')) {
    expect(row.bookEdition, row.id).toBe(works.find(({ id }) => id === row.id)?.edition ?? '');
  }
});

describe.each(tables)('$name', ({ path, schema }) => {
  const { fields, primaryKey } = schema!;
  const { data, errors } = Papa.parse<string[]>(read(path), { skipEmptyLines: true });
  const [header, ...rows] = data;

  it('has the columns the package describes, in every row', () => {
    expect(errors).toEqual([]);
    expect(header).toEqual(fields.map(({ name }) => name));
    expect(rows.filter((row) => row.length !== fields.length)).toEqual([]);
    for (const { description } of fields) expect(description).toMatch(/\S/);
  });

  it('has cells of the types the package names, and each key once', () => {
    const wrong = rows.flatMap((row) =>
      row.filter((cell, at) => cell !== '' && !allowed[fields[at]!.type].test(cell)),
    );
    expect(wrong).toEqual([]);
    const keys = rows.map((row) => row[header!.indexOf(primaryKey)]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says of every row where it stands and in which version', () => {
    for (const row of rows) {
      const to = destinationOf(pages[0]!, row[header!.indexOf('permalink')]!);
      expect(to.kind).toBe('page');
      if (to.kind === 'page') expect(to.page.root.getElementById(to.fragment)).toBeTruthy();
      expect(row[header!.indexOf('edition')]).toBe(descriptor.version);
    }
  });

  it('is offered to spreadsheets with the mark by which they know UTF-8, and no cell that they would run', () => {
    const offered = read(path.replace('tables/', ''));
    expect(offered).toBe(`\uFEFF${read(path)}`);
    expect(offered).toMatch(/\r\n$/);
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t]|^-\D/);
  });
});
