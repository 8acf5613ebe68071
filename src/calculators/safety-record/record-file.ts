import { unitsOfColumns } from '#table/read-table';
import { splitTable } from '#table/table-text';
import { uncertaintyFromSI } from '#units/convert';
import { isUnitId } from '#units/units';
import { parseQuantity } from '#units/parse';
import { lineOf, unitsOfTable, type Draft, type Line, type Unknown } from './draft.ts';
import { readLine } from './read-line.ts';
import { carriesOwn, plainNumber } from './plain-number.ts';
import { groupIds } from './groups.ts';
import { definitions, unitOf, linesOf, type LineId } from './lines.ts';
import { tableIds, tables, type TableId } from './tables.ts';

/** Which form a file has; raised when an old reader would misunderstand a new file. */
export const formatVersion = 1;

type Json = Record<string, unknown>;

/** Leaves out what is empty. */
function filled(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== '' && value !== undefined),
  );
}

/** What other programs read of a line: a number in a unit of the menu, or words. */
function plainValue(line: Line, id: LineId): Json {
  const definition = definitions[id];
  const unit = unitOf(id, line);
  if (definition.kind === 'count') return { value: plainNumber(line.text), unit };
  if (definition.kind !== 'quantity') return { value: line.text, unit };
  const read = isUnitId(unit)
    ? parseQuantity(line.text, { quantity: definition.quantity, unit })
    : undefined;
  return read?.ok ? { value: read.value, unit: read.unit } : { unit };
}

/** The standard uncertainty in the unit that is written. */
function plainUncertainty(draft: Draft, id: LineId, unit: unknown): number | undefined {
  const { uncertainty } = readLine(draft, id);
  const typed = plainNumber(lineOf(draft, id).uncertainty);
  if (typed !== undefined || uncertainty === undefined) return typed;
  return typeof unit === 'string' && isUnitId(unit)
    ? uncertaintyFromSI(uncertainty, unit)
    : undefined;
}

/** A text that its number would not bring back. */
const typedIf = (text: string, number: unknown) =>
  text !== '' && String(number) !== text ? text : undefined;

function lineJson(draft: Draft, id: LineId): Json {
  const line = lineOf(draft, id);
  const { value, unit } = plainValue(line, id);
  const ownUnit = unitOf(id, line);
  const isConverted = unit !== undefined && unit !== ownUnit;
  const u = plainUncertainty(draft, id, unit);
  return filled({
    state: line.state,
    value,
    unit,
    u,
    n: plainNumber(line.count),
    method: line.method,
    typed: typedIf(line.text, isConverted ? undefined : value),
    typedUnit: isConverted ? ownUnit : undefined,
    typedU: carriesOwn(line.text) ? line.uncertainty : typedIf(line.uncertainty, u),
    typedN: typedIf(line.count, plainNumber(line.count)),
  });
}

function tableJson(draft: Draft, id: TableId): Json {
  const shape = tables[id];
  const { text } = draft.tables[id];
  const columnUnits = unitsOfColumns(shape, unitsOfTable(draft, id));
  const rows = splitTable(text).map((cells) => {
    const named = shape.columns.map((column, at): [string, unknown] => {
      const cell = cells[at] ?? '';
      const isPlain = 'quantity' in column && String(plainNumber(cell)) === cell;
      return [column.id, isPlain ? Number(cell) : cell];
    });
    const beyond = cells.slice(shape.columns.length);
    return { ...filled(Object.fromEntries(named)), ...(beyond.length > 0 ? { beyond } : {}) };
  });
  const used = shape.columns.flatMap((column, at): [string, string][] =>
    'quantity' in column ? [[column.id, columnUnits[at] ?? '']] : [],
  );
  return { units: Object.fromEntries(used), rows };
}

/** Puts what was not understood back into its place. */
function putBack(file: Json, { path, value }: Unknown): void {
  let place = file;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(place, key) ? place[key] : undefined;
    if (typeof next === 'object' && next !== null && !Array.isArray(next)) place = next as Json;
    else {
      const made: Json = {};
      Object.defineProperty(place, key, { value: made, enumerable: true, configurable: true });
      place = made;
    }
  }
  const last = path.at(-1) ?? '';
  Object.defineProperty(place, last, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

interface FileOptions {
  /** Address of the JSON Schema. */
  schema?: string;
  /** Leaves out what was never touched, for links. */
  sparse?: boolean;
}

/** A record as its file holds it. */
export function recordJson(draft: Draft, { schema, sparse }: FileOptions = {}): Json {
  const file: Json = {
    ...(schema ? { $schema: schema } : {}),
    safetyRecord: formatVersion,
    name: draft.name,
    ...filled({ note: draft.note }),
  };
  for (const group of groupIds) {
    const all = Object.keys(linesOf[group]) as LineId[];
    const lines = sparse ? all.filter((id) => draft.lines[id]) : all;
    file[group] = Object.fromEntries(lines.map((id) => [id, lineJson(draft, id)]));
  }
  for (const id of tableIds) file[`${id}Table`] = tableJson(draft, id);
  for (const { path, value } of draft.unknown)
    putBack(file, { path, value: structuredClone(value) });
  return file;
}

/** The file of a record. */
export const recordText = (draft: Draft, schema?: string) =>
  `${JSON.stringify(recordJson(draft, { schema }), null, 2)}\n`;
