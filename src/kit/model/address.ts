import { parseQuantity } from '#units/parse';
import { parseState, quantityToState } from '#units/state-text';
import { quantities } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import type { AnyCalculator, Input, QuantityInput } from './definition.ts';
import {
  cutShort,
  damagedTable,
  isCutShort,
  isOfLink,
  isTracking,
  tableLength,
  withEnd,
} from './link.ts';
import { SessionCache } from './session-cache.ts';
import { initialState, type CalculatorState } from './state.ts';
import { fittingUnits, plainTable } from '#table/read-table';
import { tableFor, usualUnits } from '#table/columns-under-choices';

/** What an address said, and what of it could not be used. */
export interface AddressReading {
  state: CalculatorState;
  /** Parameters this calculator does not have. */
  unknown: string[];
  /** There are such parameters, and none that it has: whoever made the address asked for something else. */
  foreign: boolean;
  /** What it lost on its way, in a sentence: its tables are empty then, or the field at its end is. */
  fault?: string;
  /** The link was made by a later release than this one. */
  newer: boolean;
}

/** The text of a quantity as the address writes it; the raw text where it cannot be read. */
function quantityText(input: QuantityInput, text: string, unit: string): string {
  if (text.trim() === '') return '';
  const parsed = parseQuantity(text, { quantity: input.quantity, unit: unit as UnitId });
  return parsed.ok ? quantityToState(parsed) : text;
}

function addressText(input: Input, text: string, unit: string | undefined): string {
  if (input.kind === 'quantity') return quantityText(input, text, unit ?? input.unit);
  return input.kind === 'table' ? plainTable(input, text, unit ?? '') : text;
}

/** Thousands of rows take their time; while the reader types elsewhere they stay what they were. */
function presentText(
  key: string,
  input: Input,
  { texts, units }: CalculatorState,
  cache: SessionCache,
): string {
  const [text = '', unit] = [texts[key], units[key]];
  const write = () => addressText(input, text, unit);
  if (input.kind !== 'table') return write();
  const quantitiesOf = input.columns.map(({ quantity }) => quantity);
  return cache.latest(`address of ${key}`, [text, unit, ...quantitiesOf], write);
}

/** The state as a query: only what differs from the initial state, after the version. */
export function stateToQuery(
  calculator: AnyCalculator,
  state: CalculatorState,
  cache = new SessionCache(),
): URLSearchParams {
  const query = new URLSearchParams({ v: String(calculator.version) });
  const initial = initialState(calculator);
  for (const [key, declared] of Object.entries(calculator.inputs)) {
    const input = declared.kind === 'table' ? tableFor(declared, state.texts) : declared;
    const text = presentText(key, input, state, cache);
    if (text !== addressText(input, initial.texts[key] ?? '', initial.units[key])) {
      query.set(key, text);
    }
    if (input.kind === 'table' && state.units[key] !== usualUnits(input)) {
      query.set(`${key}.units`, state.units[key] ?? '');
    }
  }
  for (const [key, unit] of Object.entries(state.outputUnits)) {
    if (unit !== initial.outputUnits[key]) query.set(`${key}.unit`, unit);
  }
  if (state.preset) query.set('preset', state.preset);
  return query;
}

/**
 * The state as a link: fields in the query, tables behind `#`, where no host sees them. Units come before
 * their rows: a link that is cut loses rows, and does not change what they mean.
 */
export function stateToLink(
  calculator: AnyCalculator,
  state: CalculatorState,
  cache = new SessionCache(),
): string {
  const query = stateToQuery(calculator, state, cache);
  const tables = new URLSearchParams();
  for (const key of tableKeys(calculator)) {
    for (const name of [`${key}.units`, key]) {
      const text = query.get(name);
      if (text === null) continue;
      query.delete(name);
      tables.set(name, text);
    }
  }
  if (tables.size === 0) return withEnd(query);
  // Next to the version: no field that arrives lets a cut link pass for one without tables.
  const { v = '', ...fields } = Object.fromEntries(query);
  const length = lengthOfTables(calculator, tables);
  return `${new URLSearchParams({ v, [tableLength]: length, ...fields })}#?${tables}`;
}

/** Characters of all tables of a query and of their units, and an end of each, so that an empty one counts. */
function lengthOfTables(calculator: AnyCalculator, query: URLSearchParams): string {
  const length = tableKeys(calculator)
    .flatMap((key) => [...query.getAll(key), ...query.getAll(`${key}.units`)])
    .reduce((sum, text) => sum + text.length + 1, 0);
  return String(length);
}

/** Inputs that are tables. */
export function tableKeys({ inputs }: AnyCalculator): string[] {
  return Object.keys(inputs).filter((key) => inputs[key]?.kind === 'table');
}

/** `85+/-0.6 Ohm` loses its plus sign when an address is decoded; `85+Ohm` keeps it when it is encoded twice. */
function restoreSigns(text: string): string {
  const unit = /(?<=[\d)%])\s*\+\s*(?=[\p{L}°%µ∘˚])/gu;
  return text.replace(/\s*\+?\s*\/-\s*/, '±').replace(unit, ' ');
}

function readQuantity(
  state: CalculatorState,
  key: string,
  input: QuantityInput,
  raw: string,
): void {
  const text = restoreSigns(raw);
  const exact = parseState(text);
  const dimension = units[quantities[input.quantity].unit].dimension;
  // A share without a unit is a plain number, as in a program; the field itself may stand in per cent.
  const unit = dimension === '1' ? '1' : input.unit;
  const parsed = exact
    ? { ok: true as const, ...exact }
    : parseQuantity(text, { quantity: input.quantity, unit });
  if (!parsed.ok || units[parsed.unit].dimension !== dimension) {
    state.texts[key] = raw;
    return;
  }
  const { value, uncertainty, written } = parsed;
  const width = uncertainty === undefined ? '' : ` ± ${written?.uncertainty ?? uncertainty}`;
  state.texts[key] = `${written?.value ?? value}${width}`;
  state.units[key] = parsed.unit;
}

function readOutputUnit(
  calculator: AnyCalculator,
  state: CalculatorState,
  key: string,
  raw: string,
): boolean {
  const output = Object.hasOwn(calculator.outputs, key) ? calculator.outputs[key] : undefined;
  if (!output) return false;
  const choices: readonly string[] = [output.quantity, ...(output.alternatives ?? [])].flatMap(
    (quantity) => quantities[quantity].units,
  );
  if (!choices.includes(raw)) return false;
  state.outputUnits[key] = raw as UnitId;
  return true;
}

function readInput(
  calculator: AnyCalculator,
  state: CalculatorState,
  key: string,
  raw: string,
): boolean {
  const [name = '', suffix] = key.split('.');
  if (suffix === 'unit') return readOutputUnit(calculator, state, name, raw);
  const input = Object.hasOwn(calculator.inputs, name) ? calculator.inputs[name] : undefined;
  if (!input) return false;
  if (suffix === 'units' && input.kind === 'table') state.units[name] = raw;
  else if (suffix !== undefined) return false;
  else if (input.kind === 'quantity') readQuantity(state, name, input, raw);
  else state.texts[name] = raw;
  return true;
}

/** Where a link was cut, its last field has lost a part of its number or of its unit. */
function forgetLast({ inputs }: AnyCalculator, query: URLSearchParams, state: CalculatorState) {
  const last = [...query.keys()].at(-1) ?? '';
  if (Object.hasOwn(inputs, last) && inputs[last]?.kind === 'quantity') state.texts[last] = '';
}

/** Reads a state out of a query, or of a link that is not packed. Nothing in it makes it throw. */
export function queryToState(
  calculator: AnyCalculator,
  search: string | URLSearchParams,
): AddressReading {
  const query = new URLSearchParams(
    typeof search === 'string' ? search.replace('#?', '&') : search,
  );
  const version = Number(query.get('v') ?? calculator.version);
  const state = initialState(calculator, version);
  const unknown: string[] = [];
  let known = 0;
  for (const [written, raw] of query) {
    const key = written.replace(/^(?:amp;)+/, '');
    if (key === 'v' || key === 'calculator' || isOfLink(key)) continue;
    if (key === 'preset') state.preset = raw.slice(0, 40);
    if (key === 'preset' || readInput(calculator, state, key, raw)) known += 1;
    else if (!isTracking(key)) unknown.push(key);
  }
  for (const [key, input] of Object.entries(calculator.inputs)) {
    if (input.kind === 'table' && !query.has(`${key}.units`)) {
      state.units[key] = fittingUnits(tableFor(input, state.texts), state.units[key] ?? '');
    }
  }
  const foreign = unknown.length > 0 && known === 0;
  const stated = query.get(tableLength);
  const isDamaged = stated !== null && stated !== lengthOfTables(calculator, query);
  if (isDamaged) for (const key of tableKeys(calculator)) state.texts[key] = '';
  const isShort = isCutShort(query);
  if (isShort) forgetLast(calculator, query, state);
  const fault = isDamaged ? damagedTable : isShort ? cutShort : undefined;
  return { state, unknown, foreign, fault, newer: !(version <= calculator.version) };
}
