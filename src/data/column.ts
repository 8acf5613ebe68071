import type { Entry } from './entry.ts';

/** A column of a table to download: its name, the type of its cells, and what stands in it. */
export interface Column<Data = unknown> {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  description: string;
  /** What stands in it for a record; left out where that is the field of the same name. */
  cell?(entry: Entry<Data>): unknown;
}

const columnOf =
  (type: Column['type']) =>
  <Data>(name: string, description: string, cell?: Column<Data>['cell']): Column<Data> => ({
    name,
    type,
    description,
    ...(cell && { cell }),
  });

export const text = columnOf('string');
export const number = columnOf('number');
export const integer = columnOf('integer');
export const boolean = columnOf('boolean');

/** A number and, in the column behind it, its unit. */
export const measuredColumns = <Data>(
  name: string,
  description: string,
  of: (data: Data) => { value: number; unit: string } | undefined,
): Column<Data>[] => [
  number(name, `${description}, in the unit of the next column`, ({ data }) => of(data)?.value),
  text(`${name}Unit`, `Unit of ${name}, UCUM code`, ({ data }) => of(data)?.unit),
];

function ownField({ id, data }: Entry<unknown>, name: string): unknown {
  if (name === 'id') return id;
  const value = (data as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(value) ? value.join('; ') : value;
}

/** A record as one row, by the names of the columns. */
export const rowOf = <Data>(
  columns: readonly Column<Data>[],
  entry: Entry<Data>,
): Record<string, unknown> =>
  Object.fromEntries(
    columns.map(({ name, cell }) => [name, cell ? cell(entry) : ownField(entry, name)]),
  );
