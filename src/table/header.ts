import { quantities } from '#units/quantities';
import { readTypedUnit, type TypedUnit } from '#units/typed-unit';
import { units } from '#units/units';
import type { TableColumn } from './column.ts';

/** A cell of a header row: what it names, and the unit written behind the name. */
export interface HeaderCell {
  text: string;
  name: string;
  unit: string;
  /** The column holds 1/T, ln σ or the like, not the quantity itself. */
  transformed: boolean;
  /** What the column is the uncertainty of, in the words of the header; `''` where it does not say. */
  uncertaintyOf?: string;
}

const unitForms = [
  /^(.*?)\s*\[([^\]]*)\]$/,
  /^(.*?)\s*\(([^()]*)\)$/,
  /^(.+?)\s*\/\s*(\D.*)$/,
  /^(.+),\s*(\S.*)$/,
];

const uncertaintyForms = [
  /^u\((.*)\)$/i,
  /^u()$/i,
  /^(?:±|\+\/-)\s*(.*)$/,
  /^(.*?)\s*(?:standard\s+)?(?:uncertainty|error|deviation)$/i,
  /^(?:standard\s+)?(?:uncertainty|error|deviation)\s+of\s+(.*)$/i,
];

const transformation = /\b(?:log|ln|lg)(?:10|₁₀|\b)|\^-1$|⁻¹$/i;

/** `T (°C)`, `σ [S/cm]`, `sigma / S cm-1`, `time, h` taken apart. */
export function readHeaderCell(text: string): HeaderCell {
  const trimmed = text.trim();
  const [, name = trimmed, unit = ''] =
    unitForms.map((form) => form.exec(trimmed)).find((match) => match !== null) ?? [];
  const transformed = transformation.test(name) || /^\d+\s*\//.test(trimmed);
  // `u(σ)` is a name, and no unit in brackets.
  const isWhole = uncertaintyForms.some((form) => form.test(trimmed));
  const words = isWhole ? trimmed : name;
  const uncertaintyOf = uncertaintyForms
    .map((form) => form.exec(words)?.[1])
    .find((of) => of !== undefined);
  return { text: trimmed, name: words, unit: isWhole ? '' : unit, transformed, uncertaintyOf };
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('sigma', 'σ')
    .replaceAll(/[^\p{L}\p{N}%]/gu, '');
}

/** The unit a header gives to a column; undefined where it gives none or measures something else. */
export function headerUnit(cell: HeaderCell, column: TableColumn): TypedUnit | undefined {
  if (!column.quantity || cell.unit === '') return undefined;
  const { unit, units: preferred } = quantities[column.quantity];
  const { kind, dimension } = units[unit];
  const text = cell.unit === 'C' && kind === 'a temperature' ? 'Cel' : cell.unit;
  const typed = readTypedUnit(text, preferred);
  return typed?.dimension === dimension ? typed : undefined;
}

/** An uncertainty fits a column of relative uncertainties, unless its unit is that of the value. */
function isShare(cell: HeaderCell, column: TableColumn): boolean {
  if (column.quantity !== 'relativeUncertainty') return false;
  return cell.unit === '' || headerUnit(cell, column) !== undefined;
}

/**
 * For each column the index of the header cell that holds its uncertainties: the one that names it,
 * or one without a name that stands right behind it.
 */
export function matchUncertainties(
  header: readonly HeaderCell[],
  columns: readonly TableColumn[],
  from: readonly (number | undefined)[],
): (number | undefined)[] {
  return columns.map((column, to) => {
    const at = from[to];
    if (!column.uncertainty || at === undefined) return undefined;
    const index = header.findIndex(({ uncertaintyOf, text }, place) => {
      if (uncertaintyOf === undefined || from.includes(place)) return false;
      if (uncertaintyOf === '') return place === at + 1;
      const named = readHeaderCell(uncertaintyOf);
      return text !== '' && fit({ ...named, uncertaintyOf: undefined }, column) > 1;
    });
    return index < 0 ? undefined : index;
  });
}

/** How well a header cell fits a column: 4 for its name, 3 for a part of it, 1 for its unit alone. */
function fit(cell: HeaderCell, column: TableColumn): number {
  if (cell.transformed) return 0;
  if (cell.uncertaintyOf !== undefined && !isShare(cell, column)) return 0;
  const given = plainWords(cell.name);
  const quantity = column.quantity && quantities[column.quantity];
  const names = [column.id, column.label ?? '', quantity?.name ?? '', quantity?.symbol ?? ''];
  const known = names.map(plainWords).filter(Boolean);
  const unitFits = headerUnit(cell, column) ? 1 : 0;
  if (known.includes(given)) return 4 + unitFits;
  const isPart = (part: string, whole: string) => part.length > 2 && whole.includes(part);
  if (known.some((name) => isPart(name, given) || isPart(given, name))) return 3 + unitFits;
  return unitFits;
}

/** For each column the index of the header cell that names it, best fits first. */
export function matchHeader(
  header: readonly HeaderCell[],
  columns: readonly TableColumn[],
): (number | undefined)[] {
  const pairs = columns.flatMap((column, to) =>
    header.map((cell, from) => ({ from, to, score: fit(cell, column) })),
  );
  const matched: (number | undefined)[] = columns.map(() => undefined);
  for (const { from, to, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (score > 0 && matched[to] === undefined && !matched.includes(from)) matched[to] = from;
  }
  return matched;
}
