import { rowOf, text, type Column } from '#data/column';
import { kindsWith, type KindWith } from '#data/kinds';
import { archive } from '../archive.ts';

/** A kind of record as a table to download. */
export type Table = KindWith<'download'>;

export const tables: readonly Table[] = kindsWith('download');

/** The table of this name; `evidence` for evidence.csv. */
export function tableNamed(name: string): Table {
  const table = tables.find(({ collection }) => collection === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

/** Columns that say where a row comes from, at the end of every table. */
const provenance: Column[] = [
  text('permalink', 'Address of the record in the primer'),
  text('edition', 'Version of the primer the row was taken from'),
];

export const columnsOf = ({ download }: Table): readonly Column[] => [
  ...download.columns,
  ...provenance,
];

/** The rows of a table, in the order of its records. */
export async function rowsOf({ collection, download }: Table): Promise<Record<string, unknown>[]> {
  return [...(await archive(collection)).values()].map((entry) => rowOf(download.columns, entry));
}
