import { unitInCells, type Candidate } from './candidates.ts';
import { titleOf } from './choose-candidates.ts';
import type { TableShape } from './column.ts';
import { decimalMarkOf, readFileNumber } from './file-number.ts';
import type { ColumnUse } from './import-outcome.ts';
import { kindOf, nameOf, type Reading } from './readings.ts';
import type { TextColumn, TextTable } from './text-table.ts';
import { kindOfUnit } from './unit-in-heading.ts';
import { isFlag } from './uncertainty-beside.ts';
import { kindOfConcept } from './vocabulary.ts';

/** A value of the table with the series it belongs to, where there are several. */
export interface ValueColumn {
  candidate: Candidate;
  series?: string;
}

export interface ProposedUncertainty {
  at: number;
  use: ColumnUse;
  doubt?: string;
  /** The unit is that of the value, for none is written. */
  isUnitTaken: boolean;
}

/** `named` are the places of the columns that a caution names. */
export interface Uncertainties {
  uses: ProposedUncertainty[];
  cautions: string[];
  named: number[];
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('sigma', 'σ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The value that a column of uncertainties belongs to: by its name, else the nearest before it. */
function ownerOf(
  text: TextColumn,
  at: number,
  values: readonly ValueColumn[],
  table: TextTable,
): ValueColumn | undefined {
  const { heading } = text;
  const named = kindOfConcept(heading.concept);
  const measured =
    heading.unit && heading.uncertainty !== 'relative' ? kindOfUnit(heading.unit) : undefined;
  const fitting = values.filter(({ candidate: { column, reading } }) => {
    const kinds = [
      kindOf(reading.quantity),
      ...(reading.unitsOf ? [kindOf(reading.unitsOf)] : []),
      ...(reading.transformation === 'resistivity' ? ['a resistivity'] : []),
      ...(column.quantity && reading.word === undefined ? [kindOf(column.quantity)] : []),
    ];
    const isNamed =
      named === undefined ||
      kinds.includes(named) ||
      (named === 'a resistance' && kinds.includes('an area-specific resistance'));
    return (
      isNamed &&
      (measured === undefined || measured === 'a plain number' || kinds.includes(measured))
    );
  });
  const name = wordsOf(heading.name);
  const same = fitting.find(
    ({ candidate }) =>
      name !== '' && wordsOf(table.columns[candidate.at]?.heading.name ?? '') === name,
  );
  if (same) return same;
  if (named === undefined || fitting.length > 1) {
    const before = fitting
      .filter(({ candidate }) => candidate.at < at)
      .toSorted((a, b) => b.candidate.at - a.candidate.at)[0];
    return before ?? fitting[0];
  }
  return fitting[0];
}

function ratiosOf(text: TextColumn, value: TextColumn | undefined): number[] {
  const marks = decimalMarkOf([...text.cells, ...(value?.cells ?? [])]);
  const mark = 'mark' in marks ? marks.mark : '.';
  const number = (cell: string | undefined) =>
    Math.abs(readFileNumber(cell ?? '', mark)?.value ?? Number.NaN);
  return text.cells
    .slice(0, 500)
    .map((cell, row) => number(cell) / (value ? number(value.cells[row]) : 1))
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

// A relative uncertainty without a sign could count shares or per cent.
const largestShare = 0.2;

function relativeUse(
  shape: TableShape,
  text: TextColumn,
  { candidate, series }: ValueColumn,
  isAlone: boolean,
): Omit<ProposedUncertainty, 'at'> {
  const { unit } = text.heading;
  const ratios = ratiosOf(text, undefined);
  const isPercent = unit?.text === '%' || unitInCells(text) === '%';
  const isOpen = !unit && !isPercent && (ratios.at(-1) ?? 0) >= largestShare;
  const doubt = isOpen ? 'whether it counts per cent' : undefined;
  const share = isPercent || doubt ? '%' : '1';
  const own = shape.columns.find(({ quantity }) => quantity === 'relativeUncertainty');
  const use: ColumnUse =
    own && isAlone
      ? { column: own.id, as: 'value', reading: 'itself', unit: share, factor: text.heading.factor }
      : {
          column: candidate.column.id,
          as: 'uncertainty',
          reading: 'relative',
          unit: share,
          factor: text.heading.factor,
          ...(series === undefined ? {} : { series }),
        };
  return { use, doubt, isUnitTaken: false };
}

function readingOfUncertainty(
  { heading }: TextColumn,
  { reading }: Candidate,
): Pick<Reading, 'id'> | undefined {
  if (heading.transformation === reading.transformation)
    return { id: reading.id.replace(/^(log10|ln)Times.*$/, '$1') };
  const isFunction =
    reading.transformation !== 'itself' && reading.transformation !== 'resistivity';
  if (heading.transformation === 'log10' || heading.transformation === 'ln')
    return { id: heading.transformation };
  if (heading.unit && isFunction && heading.transformation === 'itself') return { id: 'itself' };
  return heading.transformation === 'itself' ? reading : undefined;
}

/** Whether numbers are how far the values lie from the first of them: a change is no uncertainty. */
function isChange(text: TextColumn, value: TextColumn | undefined): boolean {
  const marks = decimalMarkOf([...text.cells, ...(value?.cells ?? [])]);
  const mark = 'mark' in marks ? marks.mark : '.';
  const starts = text.cells.slice(0, 500).flatMap((cell, row) => {
    const [change, whole] = [cell, value?.cells[row] ?? ''].map(
      (each) => readFileNumber(each, mark)?.value,
    );
    return change === undefined || whole === undefined ? [] : whole - change;
  });
  const [first = 0] = starts;
  return (
    starts.length > 1 && starts.every((start) => Math.abs(start - first) <= 1e-6 * Math.abs(first))
  );
}

function absoluteUse(
  text: TextColumn,
  { candidate, series }: ValueColumn,
  table: TextTable,
): Omit<ProposedUncertainty, 'at'> | undefined {
  const { heading } = text;
  const reading = readingOfUncertainty(text, candidate);
  if (!reading) return undefined;
  const isUnitTaken = !heading.unit;
  const isFunction =
    candidate.reading.transformation !== 'itself' &&
    candidate.reading.transformation !== 'resistivity';
  const value = table.columns[candidate.at];
  const isLarge =
    isUnitTaken && heading.transformation === 'itself' && median(ratiosOf(text, value)) > 1;
  const unknownUnit =
    heading.unitText !== '' && !heading.unit
      ? `what the unit “${heading.unitText.slice(0, 40)}” is`
      : undefined;
  const doubt =
    heading.doubt ??
    unknownUnit ??
    (isChange(text, value)
      ? `whether it is an uncertainty: it grows as the ${nameOf(candidate.column)} does`
      : undefined) ??
    (isLarge
      ? 'whether it counts per cent, for it is larger than the values'
      : isUnitTaken && isFunction && heading.transformation === 'itself'
        ? `whether it is of ${candidate.reading.label} or of the ${nameOf(candidate.column)}`
        : undefined);
  const use: ColumnUse = {
    column: candidate.column.id,
    as: 'uncertainty',
    reading: reading.id,
    unit: /^l(?:og10|n)$/.test(reading.id) ? '' : (heading.unit?.text ?? candidate.unit),
    factor:
      isUnitTaken && heading.factor === 1 && !isFunction
        ? candidate.factor
        : Math.abs(heading.factor),
    ...(series === undefined ? {} : { series }),
  };
  return { use, doubt, isUnitTaken };
}

/** Columns of uncertainties beside the values they belong to; what is left out is named as a caution. */
export function proposeUncertainties(
  shape: TableShape,
  table: TextTable,
  values: readonly ValueColumn[],
): Uncertainties {
  const uses: ProposedUncertainty[] = [];
  const cautions: string[] = [];
  const named: number[] = [];
  const leave = (at: number, why: string) => {
    cautions.push(`The uncertainties ${titleOf(table.columns[at], at)} were left out: ${why}.`);
    named.push(at);
  };
  table.columns.forEach((text, at) => {
    const { heading, isNumeric } = text;
    if (!heading.uncertainty || !isNumeric || isFlag(text)) return;
    const owner = ownerOf(text, at, values, table);
    if (heading.uncertainty === 'other') return leave(at, 'only standard uncertainties are taken');
    if (!owner) return leave(at, 'it is not clear what they belong to');
    const { column, reading } = owner.candidate;
    const isAlone =
      values.filter(({ candidate }) => candidate.column.id === column.id).length === 1;
    const isRelative =
      heading.uncertainty === 'relative' ||
      unitInCells(text) === '%' ||
      (heading.unit &&
        kindOfUnit(heading.unit) === 'a plain number' &&
        reading.transformation === 'itself');
    const hasShares = shape.columns.some(({ quantity }) => quantity === 'relativeUncertainty');
    if (
      !column.uncertainty &&
      !(isRelative && hasShares && kindOf(reading.quantity) !== 'a temperature')
    )
      return leave(at, `the table takes none of the ${nameOf(column)}`);
    const proposed = isRelative
      ? relativeUse(shape, text, owner, isAlone)
      : absoluteUse(text, owner, table);
    const isTaken = uses.some(
      ({ use }) =>
        (use.column === column.id && use.series === owner.series) ||
        (proposed && use.column === proposed.use.column && use.series === proposed.use.series),
    );
    if (!proposed) return leave(at, 'they are of another function of the quantity');
    if (isTaken) return leave(at, 'another column holds uncertainties of the same values');
    uses.push({ at, ...proposed });
  });
  return { uses, cautions, named };
}
