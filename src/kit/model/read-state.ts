import { fromSI, toSI, uncertaintyToSI } from '#units/convert';
import { parseQuantity, type Written } from '#units/parse';
import type { UnitId } from '#units/units';
import type { AnyCalculator, ChoiceInput, QuantityInput, TableInput } from './definition.ts';
import type { SessionCache } from './session-cache.ts';
import { isVisible, type CalculatorState } from './state.ts';
import { readTable, type CellProblem, type TableReading } from '#table/read-table';
import { decidingWords, tableFor } from '#table/columns-under-choices';
import { cellKey } from './uncertain-cells.ts';
import { choiceFor, chosenWord } from './choice-options.ts';
import { isUsable } from './usable.ts';

/** A number as the reader gave it, in the unit they gave it in. */
export interface EnteredQuantity {
  value: number;
  uncertainty?: number;
  unit: UnitId;
  /** With the zeros they typed at the end. */
  written?: Written;
}

export interface Reading {
  /** Input → what is wrong with it; the empty key for what no single field can be blamed for. */
  problems: Record<string, string>;
  /** Table → its cells at fault. */
  cells: Record<string, CellProblem[]>;
  /** SI numbers, words and rows, ready for `compute`. */
  values: Record<string, unknown>;
  given: Record<string, EnteredQuantity>;
  /** Inputs with an uncertainty, SI. */
  uncertainties: Record<string, number>;
  /** What the cells among them are called. */
  names?: Record<string, string>;
}

/** The number that counts: the least its quantity can have, where it lies below by no more than its uncertainty. */
export function effectiveQuantity<Entered extends EnteredQuantity>(
  entered: Entered,
  { atLeast }: QuantityInput,
): Entered {
  if (atLeast === undefined) return entered;
  const { value, uncertainty = 0, unit } = entered;
  const short = atLeast - toSI(value, unit);
  const isReached = short > 0 && short <= uncertaintyToSI(uncertainty, unit);
  return isReached ? { ...entered, value: fromSI(atLeast, unit), written: undefined } : entered;
}

/** The word of a choice that counts: another than the chosen one while the choice has no effect. */
export function effectiveWord({ idle }: ChoiceInput, word: string, texts: Record<string, string>) {
  return idle && !texts[idle.without]?.trim() ? idle.is : word;
}

function readQuantity(
  reading: Reading,
  key: string,
  input: QuantityInput,
  state: CalculatorState,
): void {
  const text = state.texts[key] ?? '';
  if (text.trim() === '' && input.optional) return;
  const unit = (state.units[key] ?? input.unit) as UnitId;
  const parsed = parseQuantity(text, { quantity: input.quantity, unit });
  if (!parsed.ok) {
    reading.problems[key] = parsed.problem;
    return;
  }
  const { value, uncertainty, unit: givenUnit, written } = effectiveQuantity(parsed, input);
  if (!isUsable(toSI(value, givenUnit))) {
    reading.problems[key] =
      'This is larger than anything that can be measured; check its exponent.';
    return;
  }
  reading.given[key] = { value, uncertainty, unit: givenUnit, written };
  reading.values[key] = toSI(value, givenUnit);
  if (uncertainty) reading.uncertainties[key] = uncertaintyToSI(uncertainty, givenUnit);
}

function readChoice(
  reading: Reading,
  key: string,
  input: ChoiceInput,
  texts: CalculatorState['texts'],
): void {
  const text = texts[key] ?? '';
  const choice = choiceFor(input, texts);
  const word = chosenWord(choice, text);
  if (choice.options.some((option) => option.id === word)) {
    reading.values[key] = effectiveWord(choice, word, texts);
    return;
  }
  const words = choice.options.map((option) => option.id || option.label).join(', ');
  reading.problems[key] = `“${text.slice(0, 40)}” is not a choice here; choose one of ${words}.`;
}

/** A table as it was read before, as long as its text, its units and its columns are the same. */
function readOnce(
  key: string,
  input: TableInput,
  { texts, units }: CalculatorState,
  cache: SessionCache,
): TableReading {
  const [text = '', columnUnits = ''] = [texts[key], units[key]];
  const deciding = decidingWords(input, texts);
  return cache.latest(`rows of ${key}`, [text, columnUnits, ...deciding], () =>
    readTable(tableFor(input, texts), text, columnUnits),
  );
}

function readRows(reading: Reading, key: string, table: TableReading): void {
  if (!table.ok) {
    reading.problems[key] = table.problem;
    reading.cells[key] = table.cells;
    return;
  }
  reading.values[key] = table.rows;
  for (const { row, column, uncertainty, name } of table.carried) {
    const cell = cellKey(key, row, column);
    reading.uncertainties[cell] = uncertainty;
    (reading.names ??= {})[cell] = name;
  }
}

/** Beside the reader's uncertainties, that of the model; alone it would look like the whole. */
function addModelError({ modelError }: AnyCalculator, reading: Reading): void {
  const relative = modelError?.relative(reading.values as never);
  if (!modelError || !relative || Object.keys(reading.uncertainties).length === 0) return;
  reading.values.modelFactor = 1;
  reading.uncertainties.modelFactor = relative;
  (reading.names ??= {}).modelFactor = modelError.says;
}

/** Turns the reader's texts into SI values, collecting a message for each field that cannot be read. */
export function readState(
  calculator: AnyCalculator,
  state: CalculatorState,
  cache: SessionCache,
): Reading {
  const reading: Reading = { problems: {}, cells: {}, values: {}, given: {}, uncertainties: {} };
  for (const [key, input] of Object.entries(calculator.inputs)) {
    if (!isVisible(input, state.texts)) continue;
    if (input.kind === 'quantity') readQuantity(reading, key, input, state);
    else if (input.kind === 'table') readRows(reading, key, readOnce(key, input, state, cache));
    else readChoice(reading, key, input, state.texts);
  }
  if (Object.keys(reading.problems).length === 0) addModelError(calculator, reading);
  return reading;
}
