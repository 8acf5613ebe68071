import type { TableInput } from './definition.ts';
import { readTable, type TableReading } from '#table/read-table';
import { tableFor } from '#table/columns-under-choices';

const last = new WeakMap<TableInput, { key: string; reading: TableReading }>();

/**
 * A table as read before, as long as its text, units and columns are the same. While the reader types
 * in another field the rows stay the same objects, and what was made of them (remembered.ts) stands.
 */
export function lastTable(
  input: TableInput,
  choices: Record<string, string>,
  text: string,
  units: string,
): TableReading {
  const deciding = input.columns.map(({ under }) => under && choices[under.input]);
  const key = JSON.stringify([text, units, deciding]);
  const known = last.get(input);
  if (known?.key === key) return known.reading;
  const reading = readTable(tableFor(input, choices), text, units);
  last.set(input, { key, reading });
  return reading;
}
