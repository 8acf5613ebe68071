import type { TableShape } from '../../src/table/column.ts';
import type { ImportOutcome } from '../../src/table/import-outcome.ts';
import type { TableChange, TableState } from '../../src/table/import-table.ts';
import { readTableText } from '../../src/table/read-table-text.ts';

/** The columns as they are at present, none of which another quantity could take over. */
function asItIs(input: TableShape): TableShape {
  return { ...input, columns: input.columns.map((column) => ({ ...column, under: undefined })) };
}

function changeOf(outcome: ImportOutcome): TableChange {
  if (outcome.kind === 'problem') return { ok: false, problem: outcome.problem };
  if (outcome.kind === 'question') return { ok: false, problem: outcome.question };
  const { text, units, understood, cautions } = outcome;
  return { ok: true, text, units, note: [`${understood}.`, ...cautions].join(' ') };
}

/** A whole table from a text that leaves no question open. */
export function openTable(input: TableShape, state: TableState, text: string): TableChange {
  return changeOf(readTableText(asItIs(input), state, text));
}
