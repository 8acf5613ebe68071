import { parseQuantity } from '#units/parse';
import { isUnitId, type UnitId } from '#units/units';
import { tableFor } from '#table/columns-under-choices';
import { joinUnits, plainTable, unitsOfColumns } from '#table/read-table';
import { isBlank, joinTable, splitTable } from '#table/table-text';
import { queryToState } from './address.ts';
import { choiceFor, chosenWord } from './choice-options.ts';
import type { AnyCalculator, ChoiceInput, QuantityInput, TableInput } from './definition.ts';
import { effectiveQuantity, effectiveWord } from './read-state.ts';
import {
  isSavedFrom,
  savedColumns,
  savedNumber,
  savedWord,
  type SavedColumn,
  type SavedFile,
} from './saved-file.ts';
import { initialState, isVisible, type CalculatorState } from './state.ts';

/** The state a saved file opens, and what a reader should know of it. */
export interface SavedCalculation {
  state: CalculatorState;
  /** Inputs whose numbers in the file differ from those of its link: the file was changed, and counts. */
  changed: string[];
  /** Inputs whose cells hold no number any more: the link counts, or where there is none what stands there. */
  unread: string[];
  /** The file was saved by a later release. */
  newer: boolean;
}

type Outcome = 'same' | 'changed' | 'unread';

const textOf = (numbers: (number | undefined)[], between: string) =>
  numbers.flatMap((number) => (number === undefined ? [] : [String(number)])).join(between);

function readQuantity(
  state: CalculatorState,
  key: string,
  input: QuantityInput,
  columns: Map<string, SavedColumn>,
  row: readonly string[],
): Outcome {
  const column = columns.get(key);
  if (!column) return 'same';
  const numbers = [column.at, columns.get(`u(${key})`)?.at ?? -1].map((at) => savedNumber(row[at]));
  const isEmptied = numbers[0] === undefined && input.optional === true;
  if (isEmptied) state.texts[key] = '';
  if (isEmptied) return 'changed';
  if (numbers[0] === undefined || numbers.some(Number.isNaN) || !isUnitId(column.unit))
    return 'unread';
  const unit = (state.units[key] ?? input.unit) as UnitId;
  const linked = parseQuantity(state.texts[key] ?? '', { quantity: input.quantity, unit });
  const before = linked.ok ? { ...effectiveQuantity(linked, input), ok: linked.ok } : linked;
  const isSame =
    before.ok &&
    before.unit === column.unit &&
    isSavedFrom(before.value, numbers[0]) &&
    isSavedFrom(before.uncertainty, numbers[1]);
  if (isSame) return 'same';
  state.texts[key] = textOf(numbers, ' ± ');
  state.units[key] = column.unit;
  return 'changed';
}

/** A choice is read before anything that depends on it. */
function readChoice(
  state: CalculatorState,
  key: string,
  input: ChoiceInput,
  columns: Map<string, SavedColumn>,
  row: readonly string[],
): Outcome {
  const chosen = savedWord(row[columns.get(key)?.at ?? -1]);
  // The file says what counted: a choice without effect, or the first of a table's names.
  const choice = choiceFor(input, state.texts);
  const counts = effectiveWord(choice, chosenWord(choice, state.texts[key] ?? ''), state.texts);
  if (chosen === '' || chosen === counts) return 'same';
  state.texts[key] = chosen;
  return 'changed';
}

/** A cell of the link while the file holds the same: it has the digits as they were typed. */
function cellOf(linked: string, saved: string, beside: string, isNumber: boolean): string {
  if (!isNumber) return savedWord(saved) === linked.trim() ? linked : savedWord(saved);
  const numbers = [savedNumber(saved), savedNumber(beside)];
  if (numbers.some(Number.isNaN)) return saved;
  const [value, uncertainty] = linked === '' ? [] : linked.split('±').map(Number);
  const isSame = isSavedFrom(value, numbers[0]) && isSavedFrom(uncertainty, numbers[1]);
  return isSame ? linked : textOf(numbers, '±').replaceAll('e+', 'e');
}

/** The table of data below the results, where its header is found: columns and rows. */
function savedTable(key: string, input: TableInput, { records }: SavedFile) {
  const columnsBelow = (head: readonly string[]) => {
    const columns = savedColumns(head);
    const columnOf = (name: (key: string) => string) =>
      input.columns.map(({ id }) => columns.get(name(`${key} ${id}`)));
    return { values: columnOf((name) => name), uncertainties: columnOf((name) => `u(${name})`) };
  };
  const start = records.findIndex(
    (head, index) => index > 1 && columnsBelow(head).values.some((column) => column),
  );
  if (start < 0) return undefined;
  const below = records.slice(start + 1);
  const end = below.findIndex(isBlank);
  return {
    ...columnsBelow(records[start] as string[]),
    rows: end < 0 ? below : below.slice(0, end),
  };
}

function readTable(
  state: CalculatorState,
  key: string,
  input: TableInput,
  file: SavedFile,
): Outcome {
  const found = savedTable(key, input, file);
  if (!found) return 'same';
  const units = state.units[key] ?? '';
  const linked = plainTable(input, state.texts[key] ?? '', units);
  const before = splitTable(linked);
  const rows = found.rows.map((row, down) =>
    input.columns.map(({ quantity }, across) =>
      cellOf(
        before[down]?.[across] ?? '',
        row[found.values[across]?.at ?? -1] ?? '',
        row[found.uncertainties[across]?.at ?? -1] ?? '',
        quantity !== undefined,
      ),
    ),
  );
  const columnUnits = unitsOfColumns(input, units).map((unit, index) => {
    const saved = found.values[index]?.unit ?? '';
    return isUnitId(saved) ? saved : unit;
  });
  const [text, unitText] = [joinTable(rows), joinUnits(input, columnUnits)];
  if (text === linked && unitText === joinUnits(input, unitsOfColumns(input, units))) return 'same';
  state.texts[key] = text;
  state.units[key] = unitText;
  return 'changed';
}

/** Units in which results are shown, where no link knows them. */
function readOutputUnits(
  calculator: AnyCalculator,
  state: CalculatorState,
  columns: Map<string, SavedColumn>,
): void {
  for (const key of Object.keys(calculator.outputs)) {
    const unit = columns.get(`result ${key}`)?.unit ?? '';
    if (isUnitId(unit)) state.outputUnits[key] = unit;
  }
}

/** Without a link, an optional field that has no column was empty. */
function emptyAbsent(
  { inputs }: AnyCalculator,
  { texts }: CalculatorState,
  columns: Map<string, SavedColumn>,
): void {
  for (const [key, input] of Object.entries(inputs)) {
    const isLeftOut = input.kind === 'quantity' && input.optional && !columns.has(key);
    if (isLeftOut && isVisible(input, texts)) texts[key] = '';
  }
}

/**
 * The state of a saved file. Its link has every digit, also of fields that were not on the page; a number
 * that somebody changed in the file counts instead. Without a link the columns say what they can.
 */
export function readSavedCalculation(
  calculator: AnyCalculator,
  file: SavedFile,
  linkQuery: string | undefined,
): SavedCalculation {
  const [head = [], row = []] = file.records;
  const columns = savedColumns(head);
  const read = linkQuery === undefined ? undefined : queryToState(calculator, linkQuery);
  const link = read?.fault ? undefined : read;
  const state = link?.state ?? initialState(calculator);
  const inputs = Object.entries(calculator.inputs);
  const outcomes: [key: string, outcome: Outcome][] = [];
  for (const [key, input] of inputs) {
    if (input.kind === 'choice') outcomes.push([key, readChoice(state, key, input, columns, row)]);
  }
  if (!link) emptyAbsent(calculator, state, columns);
  if (!link) readOutputUnits(calculator, state, columns);
  for (const [key, input] of inputs) {
    if (input.kind === 'quantity')
      outcomes.push([key, readQuantity(state, key, input, columns, row)]);
    if (input.kind === 'table') {
      outcomes.push([key, readTable(state, key, tableFor(input, state.texts), file)]);
    }
  }
  const keysOf = (wanted: Outcome) =>
    outcomes.flatMap(([key, outcome]) => (outcome === wanted ? [key] : []));
  const unread = keysOf('unread');
  // No initial number stands in for one that was not understood.
  if (!link) for (const key of unread) state.texts[key] = row[columns.get(key)?.at ?? -1] ?? '';
  return {
    state,
    changed: link ? keysOf('changed') : [],
    unread,
    newer: link?.newer ?? false,
  };
}
