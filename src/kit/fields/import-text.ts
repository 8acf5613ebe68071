import { columnsInUse } from '#table/columns-in-use';
import type { AnyCalculator, TableInput } from '../model/definition.ts';
import { emptiedFields, toldEmptied } from './emptied-fields.ts';
import type { ColumnUse, ImportOutcome } from '#table/import-outcome';
import { isWholeTable, pasteIntoTable } from '#table/import-table';
import {
  columnName,
  convertColumn,
  joinUnits,
  rowsAtMost,
  unitsOfColumns,
} from '#table/read-table';
import { readTableText } from '#table/read-table-text';
import { isBlank, joinTable, splitTable } from '#table/table-text';
import type {
  ColumnQuestion,
  ImportManner,
  TableChange,
  TableImport,
  TableSource,
  TableStep,
} from './table-step.ts';
import type { UnitId } from '#units/units';

/** A table that a text is read into. */
export interface TablePlace {
  /** As it is declared, whatever the choices are. */
  declared: TableInput;
  /** Under the present choices. */
  input: TableInput;
  /** All inputs of the calculator. */
  inputs: AnyCalculator['inputs'];
  /** As it stands, with the words of all choices. */
  table: Required<TableChange>;
}

function filledRows(text: string): string[][] {
  return splitTable(text).filter((cells) => !isBlank(cells));
}

const count = (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'}`;

/** Rows below those that are there, in the units of these. */
export function appendRows(
  input: TableInput,
  to: TableChange,
  added: TableChange,
  { says, cautions }: Pick<TableStep, 'says' | 'cautions'>,
): TableImport {
  const columnUnits = unitsOfColumns(input, to.units);
  const converted = columnUnits.reduce<TableChange>(
    (table, unit, column) =>
      input.columns[column]?.quantity ? convertColumn(input, table, column, unit as UnitId) : table,
    added,
  );
  const [there, more] = [filledRows(to.text), filledRows(converted.text)];
  const all = [...there, ...more];
  if (all.length > rowsAtMost(input)) {
    const problem = `There would be ${all.length} rows; at most ${rowsAtMost(input)} are taken.`;
    return { kind: 'problem', problem };
  }
  return {
    kind: 'step',
    says: `${count(more.length)} added to the ${count(there.length)} that stood there. ${says}`,
    cautions,
    after: { text: joinTable(all), units: joinUnits(input, columnUnits) },
  };
}

function changed(place: TablePlace, choices: Record<string, string>): boolean {
  return Object.entries(choices).some(([key, word]) => place.table.choices[key] !== word);
}

function settled(
  place: TablePlace,
  text: string,
  outcome: ImportOutcome,
  how: ImportManner,
): TableImport {
  if (outcome.kind === 'problem') return outcome;
  if (outcome.kind === 'question') return { ...outcome, text, ...how };
  const { choices, cautions, uses } = outcome;
  const understood = [`${outcome.understood}.`, how.note].filter(Boolean).join(' ');
  const emptied = emptiedFields(place, choices);
  const after = {
    text: outcome.text,
    units: outcome.units,
    choices: { ...choices, ...emptied },
  };
  const isOther = changed(place, choices);
  if (how.adds) {
    if (isOther) {
      const problem =
        'These rows hold another quantity than the table: they cannot be added to it.';
      return { kind: 'problem', problem };
    }
    return appendRows(place.input, place.table, after, { says: understood, cautions });
  }
  const there = how.addTo ?? place.table;
  const canAdd = !isOther && filledRows(there.text).length > 0;
  const addTo = canAdd ? { text: there.text, units: there.units } : undefined;
  const says = [understood, ...toldEmptied(place, after.choices, emptied)].join(' ');
  return { kind: 'step', says, cautions, after, source: { text, uses }, addTo };
}

/** Reads a text into a table, as its columns say or, with `uses`, as the reader says. */
export function importText(
  place: TablePlace,
  text: string,
  { uses, ...how }: ImportManner & { uses?: readonly ColumnUse[] } = {},
): TableImport {
  return settled(place, text, readTableText(place.declared, place.table, text, uses), how);
}

/** Puts a pasted text where the cursor was: a whole table instead of the old one, rows, or single cells. */
export function pasteText(
  place: TablePlace,
  text: string,
  at: { row: number; column: number },
): TableImport {
  const rows = splitTable(place.table.text);
  const isBelow = at.row > 0 && at.column === 0 && isBlank(rows[at.row] ?? []);
  if (isWholeTable(place.input, text, at)) return importText(place, text, { adds: isBelow });
  const pasted = pasteIntoTable(place.input, place.table, text, at);
  if (!pasted.ok) return { kind: 'problem', problem: pasted.problem };
  const { text: after, units } = pasted;
  return { kind: 'step', says: pasted.note, cautions: [], after: { text: after, units } };
}

/** The present table as a text, and what its columns are: for reading it otherwise. */
function presentText({ input: whole, table }: TablePlace): TableSource {
  const input = columnsInUse(whole, table.text);
  const columnUnits = unitsOfColumns(input, table.units);
  const uses = input.columns.map((column, index): ColumnUse => {
    const { under } = column;
    const word = under && table.choices[under.input];
    const reading = word !== undefined && Object.hasOwn(under?.words ?? {}, word) ? word : 'itself';
    const unit = column.quantity ? (columnUnits[index] ?? '') : '';
    return { column: column.id, as: 'value', reading, unit, factor: 1 };
  });
  const heads = input.columns.map(
    (column, index) => columnName(column) + (column.quantity ? ` [${columnUnits[index]}]` : ''),
  );
  const lines = filledRows(table.text).map((cells) => heads.map((_, index) => cells[index] ?? ''));
  return { text: [heads, ...lines].map((cells) => cells.join('\t')).join('\n'), uses };
}

const otherwise = 'What does each column hold?';

/** Asks about the columns of the text that was read last, or else of the present table. */
export function askAgain(
  place: TablePlace,
  last: { source?: TableSource; addTo?: TableChange } | undefined,
): TableImport {
  const { text, uses } = last?.source ?? presentText(place);
  const outcome = readTableText(place.declared, place.table, text, uses);
  if (outcome.kind === 'problem') return outcome;
  const question: ColumnQuestion = { question: otherwise, text, columns: outcome.columns, uses };
  return { kind: 'question', ...question, addTo: last?.addTo };
}
