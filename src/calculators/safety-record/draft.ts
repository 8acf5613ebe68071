import type { LineId } from './lines.ts';
import type { LineState } from './line.ts';
import { usualUnits } from '#table/columns-under-choices';
import { tables, type TableId } from './tables.ts';

/** A line as it was typed. */
export interface Line {
  state: LineState;
  /** The value, perhaps with its own unit and `±`. */
  text: string;
  /** The unit of a number without one; empty for the usual one. */
  unit: string;
  /** Standard uncertainty, in the unit of the value. */
  uncertainty: string;
  /** Number of cells the value is of. */
  count: string;
  method: string;
}

/** Rows and units of a table, as kit keeps them. */
export interface TableText {
  text: string;
  units: string;
}

/** A key of a file that this form does not know: kept, and written back to its place. */
export interface Unknown {
  path: readonly string[];
  value: unknown;
}

/** The record of one population of cells, as it was typed: what the form holds and every file is made of. */
export interface Draft {
  name: string;
  note: string;
  lines: { [id in LineId]?: Line };
  tables: Record<TableId, TableText>;
  unknown: readonly Unknown[];
}

export const emptyLine: Line = {
  state: 'not stated',
  text: '',
  unit: '',
  uncertainty: '',
  count: '',
  method: '',
};

export const emptyDraft: Draft = {
  name: '',
  note: '',
  lines: {},
  tables: {
    layers: { text: '', units: '' },
    specimens: { text: '', units: '' },
    growth: { text: '', units: '' },
  },
  unknown: [],
};

/** The units of a table's columns, those that were not chosen as usual. */
export const unitsOfTable = (draft: Pick<Draft, 'tables'>, id: TableId) =>
  draft.tables[id].units || usualUnits(tables[id]);

export const lineOf = (draft: Draft, id: LineId): Line => draft.lines[id] ?? emptyLine;

const isEmpty = (line: Line) =>
  (Object.keys(emptyLine) as (keyof Line)[]).every((key) => line[key] === emptyLine[key]);

/** The record with a line as it is given. */
export function putLine(draft: Draft, id: LineId, line: Line): Draft {
  const lines = { ...draft.lines };
  delete lines[id];
  return { ...draft, lines: isEmpty(line) ? lines : { ...lines, [id]: line } };
}

/**
 * A line changed. What is typed into a line that was not stated makes it a stated one: to call it measured is for
 * the reader.
 */
export function withLine(draft: Draft, id: LineId, change: Partial<Line>): Draft {
  const before = lineOf(draft, id);
  const line = { ...before, ...change };
  const isFilled = change.text !== undefined && change.text.trim() !== '';
  if (isFilled && before.text.trim() === '' && line.state === 'not stated') line.state = 'stated';
  return putLine(draft, id, line);
}
