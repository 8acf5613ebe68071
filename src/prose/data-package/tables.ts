import { provenance, type Field } from './field.ts';
import { electrolytes } from './fields/electrolytes.ts';
import { evidence } from './fields/evidence.ts';
import { corrections, glossary, references, symbols } from './fields/words.ts';

/** The tables that can be downloaded: their columns, and the page on which each record stands. */
export interface TableShape {
  page: string;
  fields: readonly Field[];
  /** Columns that hold one id of another table, by its name. */
  keysOf?: Readonly<Record<string, string>>;
}

const shape = (page: string, fields: Field[], keysOf?: TableShape['keysOf']): TableShape => ({
  page,
  fields: [...fields, ...provenance],
  ...(keysOf && { keysOf }),
});

export const tables: Record<string, TableShape> = {
  evidence: shape('/data/', evidence, { study: 'references' }),
  electrolytes: shape('/electrolytes/', electrolytes),
  references: shape('/references/', references),
  corrections: shape('/corrections/', corrections),
  glossary: shape('/glossary/', glossary),
  symbols: shape('/symbols/', symbols),
};

/** The cells of a row in the order of the columns; what is missing is empty, what has no column is left to the JSON. */
export function cellsOf({ fields }: TableShape, row: Readonly<Record<string, unknown>>): unknown[] {
  return fields.map(({ name }) => row[name] ?? '');
}
