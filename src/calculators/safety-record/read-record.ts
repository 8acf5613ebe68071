import type { TableColumn } from '#table/column';
import { usualUnits } from '#table/columns-under-choices';
import { joinUnits, unitsOfColumns } from '#table/read-table';
import type { QuantityId } from '#units/quantities';
import { isUnitId, type UnitId } from '#units/units';
import { parseQuantity } from '#units/parse';
import { joinTable } from '#table/table-text';
import { emptyDraft, emptyLine, putLine, type Draft, type Line, type Unknown } from './draft.ts';
import { groupIds } from './groups.ts';
import { lineStates, type LineState } from './line.ts';
import { definitions, linesOf, type LineId } from './lines.ts';
import { carriesOwn } from './plain-number.ts';
import { formatVersion } from './record-file.ts';
import { tableIds, tables, type TableId } from './tables.ts';

type Json = Record<string, unknown>;

/** What was read, with a sentence for each thing that was not understood; or why nothing was. */
export type RecordReading =
  { ok: true; draft: Draft; messages: string[] } | { ok: false; problem: string };

/** Collects what is not understood: it is kept, and named. */
class Leftovers {
  readonly unknown: Unknown[] = [];
  readonly messages: string[] = [];

  keep(path: readonly string[], value: unknown, says: string): void {
    this.unknown.push({ path, value });
    this.messages.push(`${path.join(' → ')}: ${says} It is kept, and written back.`);
  }

  /** Keeps all keys but those that are known. */
  others(path: readonly string[], object: Json, known: readonly string[]): void {
    for (const [key, value] of Object.entries(object)) {
      if (!known.includes(key)) this.keep([...path, key], value, 'this key is not known here.');
    }
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown) =>
  value === undefined || typeof value === 'string' || typeof value === 'number';

const lineKeys = [
  'state',
  'value',
  'unit',
  'u',
  'n',
  'method',
  'typed',
  'typedUnit',
  'typedU',
  'typedN',
];

const textOf = (typed: unknown, value: unknown) =>
  typeof typed === 'string' ? typed : value === undefined ? '' : String(value);

/** What a field of a line must be, in a sentence where it is not. */
function misfit(key: string, value: unknown): string | undefined {
  if (key === 'state')
    return lineStates.includes(value as LineState)
      ? undefined
      : `a state is one of: ${lineStates.join(', ')}.`;
  if (!isScalar(value)) return 'a number or a text belongs here.';
  if (['u', 'n'].includes(key) && typeof value !== 'number') return 'a number belongs here.';
  if (['unit', 'method', 'typed', 'typedUnit', 'typedU', 'typedN'].includes(key))
    return typeof value === 'string' ? undefined : 'a text belongs here.';
  return undefined;
}

/** What was typed, as long as it says the same as the number, which other programs may have changed. */
function typedText(line: Json, id: LineId, path: readonly string[], left: Leftovers): unknown {
  const { typed, value, typedUnit, unit } = line;
  const definition = definitions[id];
  if (typeof typed !== 'string' || typeof value !== 'number') return typed;
  const own = String(typedUnit ?? unit ?? '');
  const read =
    definition.kind === 'quantity' && isUnitId(own)
      ? parseQuantity(typed, { quantity: definition.quantity, unit: own })
      : undefined;
  const isSame = read?.ok
    ? read.value === value && read.unit === (unit ?? own)
    : definition.kind === 'count' && Number(typed) === value;
  if (isSame) return typed;
  left.keep([...path, 'typed'], typed, `“${typed}” is not the value ${value}, which counts.`);
  return undefined;
}

function readLine(id: LineId, path: readonly string[], found: unknown, left: Leftovers): Line {
  if (!isObject(found)) {
    if (found !== undefined) left.keep(path, found, 'a line with state and value belongs here.');
    return emptyLine;
  }
  left.others(path, found, lineKeys);
  const line: Json = {};
  for (const key of lineKeys.filter((each) => Object.hasOwn(found, each))) {
    const wrong = misfit(key, found[key]);
    if (wrong) left.keep([...path, key], found[key], wrong);
    else line[key] = found[key];
  }
  const typed = typedText(line, id, path, left);
  const isTyped = typeof typed === 'string';
  const isBehind = isTyped && carriesOwn(typed);
  return {
    state: (line.state as LineState | undefined) ?? 'not stated',
    text: textOf(typed, line.value),
    unit: textOf(isTyped || line.value === undefined ? line.typedUnit : undefined, line.unit),
    uncertainty: textOf(line.typedU, isBehind ? undefined : line.u),
    count: textOf(line.typedN, line.n),
    method: textOf(undefined, line.method),
  };
}

/** The id of a unit as people and other programs write it, such as mAh/cm2; what is none stays as it is. */
function unitIdOf(written: string, quantity: QuantityId, usual: UnitId): string {
  if (written === '' || isUnitId(written)) return written;
  const read = parseQuantity(`1 ${written}`, { quantity, unit: usual });
  // Only the same unit in other letters: a number is never converted here.
  return read.ok && read.value === 1 ? read.unit : written;
}

/** The usual unit is not written down in the form. */
function withUsualUnit(line: Line, id: LineId): Line {
  const definition = definitions[id];
  if (definition.kind !== 'quantity') return line;
  const unit = unitIdOf(line.unit, definition.quantity, definition.unit);
  return { ...line, unit: unit === definition.unit ? '' : unit };
}

function readCells(path: readonly string[], row: unknown, id: TableId, left: Leftovers): string[] {
  if (!isObject(row)) {
    left.keep(path, row, 'a row with named cells belongs here.');
    return [];
  }
  const ids = tables[id].columns.map((column) => column.id as string);
  left.others(path, row, [...ids, 'beyond']);
  const cells = ids.map((key) => {
    const cell = Object.hasOwn(row, key) ? row[key] : undefined;
    if (isScalar(cell)) return cell === undefined ? '' : String(cell);
    left.keep([...path, key], cell, 'a number or a text belongs here.');
    return '';
  });
  const beyond = Array.isArray(row.beyond) ? row.beyond.map(String) : [];
  return [...cells, ...beyond];
}

function readTable(id: TableId, found: unknown, left: Leftovers): { text: string; units: string } {
  const path = [`${id}Table`];
  if (!isObject(found)) {
    if (found !== undefined) left.keep(path, found, 'a table with units and rows belongs here.');
    return emptyDraft.tables[id];
  }
  left.others(path, found, ['units', 'rows']);
  const given = isObject(found.units) ? found.units : {};
  const usual = unitsOfColumns(tables[id], usualUnits(tables[id]));
  const columns: readonly TableColumn[] = tables[id].columns;
  left.others(
    [...path, 'units'],
    given,
    columns.map((column) => column.id),
  );
  const units = columns.map((column, at) => {
    const unit = Object.hasOwn(given, column.id) ? given[column.id] : undefined;
    if (typeof unit !== 'string') return usual[at] ?? '1';
    return column.quantity && column.unit ? unitIdOf(unit, column.quantity, column.unit) : unit;
  });
  if (found.rows !== undefined && !Array.isArray(found.rows))
    left.keep([...path, 'rows'], found.rows, 'a list of rows belongs here.');
  const rows: unknown[] = Array.isArray(found.rows) ? found.rows : [];
  const cells = rows.map((row, at) =>
    readCells([...path, 'otherCells', `row ${at + 1}`], row, id, left),
  );
  const [now, before] = [joinUnits(tables[id], units), joinUnits(tables[id], usual)];
  return { text: joinTable(cells), units: now === before ? '' : now };
}

function readWords(file: Json, key: 'name' | 'note', left: Leftovers): string {
  const found = Object.hasOwn(file, key) ? file[key] : '';
  if (typeof found === 'string') return found;
  left.keep([key], found, 'a text belongs here.');
  return '';
}

/** Reads what JSON held. What does not fit is kept and named; only what is no record at all is refused. */
export function readRecord(file: unknown): RecordReading {
  if (!isObject(file)) return { ok: false, problem: 'A safety record is an object in JSON.' };
  if (!Object.hasOwn(file, 'safetyRecord'))
    return { ok: false, problem: 'This is no safety record: the key “safetyRecord” is missing.' };
  if (file.safetyRecord !== formatVersion) {
    const version = JSON.stringify(file.safetyRecord);
    return {
      ok: false,
      problem: `This is a record of form ${version}; form ${formatVersion} is read here.`,
    };
  }
  const left = new Leftovers();
  const known = [...groupIds, ...tableIds.map((id) => `${id}Table`)];
  left.others([], file, ['$schema', 'safetyRecord', 'name', 'note', ...known]);
  let draft: Draft = {
    ...emptyDraft,
    name: readWords(file, 'name', left),
    note: readWords(file, 'note', left),
  };
  for (const group of groupIds) {
    const found = Object.hasOwn(file, group) ? file[group] : {};
    const ids = Object.keys(linesOf[group]) as LineId[];
    if (!isObject(found)) {
      left.keep([group], found, 'a group of lines belongs here.');
      continue;
    }
    left.others([group], found, ids);
    for (const id of ids) {
      const line = readLine(
        id,
        [group, id],
        Object.hasOwn(found, id) ? found[id] : undefined,
        left,
      );
      draft = putLine(draft, id, withUsualUnit(line, id));
    }
  }
  const read = tableIds.map((id) => [id, readTable(id, file[`${id}Table`], left)] as const);
  const held = Object.fromEntries(read) as Draft['tables'];
  return {
    ok: true,
    draft: { ...draft, tables: held, unknown: left.unknown },
    messages: left.messages,
  };
}
