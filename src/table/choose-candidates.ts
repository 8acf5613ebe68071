import type { Candidate } from './candidates.ts';
import type { TableColumn, TableShape } from './column.ts';
import { convertCell, targetUnit, unitOfUse } from './convert-column.ts';
import { decimalMarkOf } from './file-number.ts';
import type { ColumnUse } from './import-outcome.ts';
import { timesFall } from './moment-in-column.ts';
import { asideCautions, isDemanded, measuredOf } from './prefer-measured.ts';
import { kindOf, nameOf } from './readings.ts';
import type { TextColumn, TextTable } from './text-table.ts';
import { units } from '#units/units';

/** What was chosen for a column of a table, and what is in doubt about it. */
export interface Chosen {
  candidates: Candidate[];
  doubts: string[];
  /** Columns that were set aside for the chosen one. */
  cautions?: string[];
}

export function useOf({ column, reading, unit, factor }: Candidate, series?: string): ColumnUse {
  return {
    column: column.id,
    as: 'value',
    reading: reading.id,
    unit,
    factor,
    ...(series === undefined ? {} : { series }),
  };
}

export function titleOf({ text }: TextColumn | undefined = {} as TextColumn, at = 0): string {
  return text ? `“${text.slice(0, 60)}”` : `column ${at + 1}`;
}

function valuesOf(candidate: Candidate, table: TextTable, most = 500): number[] {
  const { reading, column, at } = candidate;
  const use = useOf(candidate);
  const unit = unitOfUse(reading, use.unit);
  const target = targetUnit(reading, unit, column.unit ?? '1');
  const cells = table.columns[at]?.cells ?? [];
  const numbers = table.columns.filter(({ isNumeric }) => isNumeric);
  const marks = decimalMarkOf(
    numbers.flatMap((text) => text.cells.slice(0, 100)),
    table.delimiter,
  );
  const mark = 'mark' in marks ? marks.mark : '.';
  return cells.slice(0, most).map((cell) => {
    const converted = convertCell(cell, mark, { reading, use, unit, target });
    return converted.kind === 'number' ? units[target].toSI(converted.value) : Number.NaN;
  });
}

/** Two columns say the same, but for what a person rounds: 298 K beside 25 °C, log σ with one decimal. */
const rounding = { temperature: 0.0006, same: 0.002, reciprocal: 0.005, function: 0.15 };

function agree(a: Candidate, b: Candidate, table: TextTable): boolean {
  const [left, right] = [valuesOf(a, table), valuesOf(b, table)];
  const pairs = left.flatMap((value, row) =>
    Number.isFinite(value) && Number.isFinite(right[row]) ? [[value, right[row] as number]] : [],
  );
  const isTemperature = a.column.quantity === 'temperature';
  const isSame = a.reading.id === b.reading.id;
  const share = isTemperature
    ? rounding[isSame ? 'temperature' : 'reciprocal']
    : rounding[isSame ? 'same' : 'function'];
  return (
    pairs.length > 0 &&
    pairs.every(([x = 0, y = 0]) => Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y)))
  );
}

function isOwnQuantity({ reading, column }: Candidate): boolean {
  return reading.id === 'itself' || column.under?.words[reading.id] === undefined;
}

/** What is understood stands before what is not, a quantity itself before a function of it. */
function rank(candidate: Candidate): number {
  const { reading, doubt, isNamed, isForeign } = candidate;
  const isOwn = isOwnQuantity(candidate);
  return (
    (isForeign ? 0 : 16) +
    (isNamed ? 8 : 0) +
    (isOwn ? 4 : 0) +
    (doubt ? 0 : 2) +
    (reading.transformation === 'itself' ? 1 : 0)
  );
}

/** Functions of σT need the temperature: what they come to is not compared. */
function isComparable({ reading, unit }: Candidate): boolean {
  return (
    !/Temperature$|^(?:clock|dates)/.test(reading.transformation) &&
    (unit !== '' || !reading.unitsOf)
  );
}

function listed(candidates: readonly Candidate[], table: TextTable): string {
  return candidates.map(({ at }) => titleOf(table.columns[at], at)).join(', ');
}

/** Times that fall: those of a step, where another column counts on through all of them. */
function isFalling(candidate: Candidate, table: TextTable): boolean {
  if (candidate.doubt === timesFall) return true;
  if (/^(?:clock|dates)/.test(candidate.reading.transformation)) return false;
  const values = valuesOf(candidate, table, Infinity);
  return values.some((value, at) => at > 0 && value < (values[at - 1] ?? value));
}

/** Without the times that begin anew at each step, where another column does not. */
function throughout(candidates: readonly Candidate[], table: TextTable): Candidate[] {
  const [first] = candidates;
  const isTime = first && kindOf(first.reading.quantity) === 'a time';
  if (!isTime || first.column.domain === 'positive' || candidates.length < 2)
    return [...candidates];
  const steady = candidates.filter((each) => !isFalling(each, table));
  return steady.length > 0 ? steady : [...candidates];
}

const sample =
  /^(?!(?:RSD|MAD|IQR|RMSE?|LO[DQ]|REF|DIFF|CI|[UL]L|MIN|MAX|AVG|MED|SUM|FIT|CV|TOL|RES|OLD|NEW)$)(?:(?:[A-Z][a-z]?[\d.]*){3,}|[xyz]\s?=\s?[\d.]+)$/;

/** Below this share one column could be the uncertainty of the other. */
const likeShare = 0.25;

/** Several columns for one place that hold several samples: each named for the quantity, or each for a compound. */
function areSeries(all: readonly Candidate[], table: TextTable): boolean {
  if (all.every(({ isNamed }) => isNamed)) return true;
  const isSample = ({ at, isNamed, doubt, unit }: Candidate) =>
    !isNamed && !doubt && unit !== '' && sample.test(table.columns[at]?.heading.name ?? '');
  const sizes = all.map((each) => Math.abs(valuesOf(each, table).find(Number.isFinite) ?? 0));
  return all.every(isSample) && Math.min(...sizes) >= likeShare * Math.max(...sizes);
}

function ownDoubts(best: Candidate, table: TextTable): string[] {
  const title = titleOf(table.columns[best.at], best.at);
  return [
    ...(best.doubt ? [`For ${title} it is not clear ${best.doubt}.`] : []),
    ...(best.isForeign ? [`Is ${title} the ${nameOf(best.column)}?`] : []),
  ];
}

/** Whether two candidates are known to differ, or cannot be compared. */
function differ(best: Candidate, other: Candidate, table: TextTable): boolean {
  return !isComparable(other) || !isComparable(best) || !agree(best, other, table);
}

/** What other columns say against the best, each of another kind than it. */
function rivalDoubts(best: Candidate, rivals: readonly Candidate[], table: TextTable): string[] {
  const words = rivals.filter(
    ({ reading }) => reading.word !== best.reading.word && !isOwnQuantity(best),
  );
  const moments = rivals.filter(
    ({ reading }) => reading.id.startsWith('clock') && best.reading.id.startsWith('dates'),
  );
  const functions = rivals.filter(
    ({ reading }) => reading.id !== best.reading.id && reading.word === best.reading.word,
  );
  const contrary = functions.find(
    (other) => isComparable(other) && isComparable(best) && !agree(best, other, table),
  );
  const list = (others: readonly Candidate[]) => listed([best, ...others], table);
  return [
    ...(words.length > 0 ? [`Several columns could be what was measured: ${list(words)}.`] : []),
    ...(moments.length > 0
      ? [`Days and times of day stand in different columns: ${list(moments)}.`]
      : []),
    ...(contrary
      ? [
          `${list([contrary])} do not agree with each other: one of their units or names must be wrong.`,
        ]
      : []),
  ];
}

/** The best of several candidates for one place, those that say the same left aside. */
export function choose(
  shape: TableShape,
  column: TableColumn,
  candidates: readonly Candidate[],
  table: TextTable,
): Chosen {
  const preferred = measuredOf(throughout(candidates, table), table);
  const [best, ...others] = preferred.kept.toSorted((a, b) => rank(b) - rank(a));
  if (!best) return { candidates: [], doubts: [] };
  const aside = preferred.aside.filter((each) => differ(best, each, table));
  const cautions = asideCautions({ kept: [best], aside }, table);
  const isToldOnly = isDemanded(table.columns[best.at]?.text ?? '');
  const rivals = others.filter(
    ({ at, isForeign, isNamed }) =>
      at !== best.at && isForeign === best.isForeign && (isNamed === best.isNamed || isToldOnly),
  );
  const doubts = [...ownDoubts(best, table), ...rivalDoubts(best, rivals, table)];
  const different = rivals.filter(
    (other) => other.reading.id === best.reading.id && differ(best, other, table),
  );
  if (different.length === 0) return { candidates: [best], doubts, cautions };
  const all = [best, ...different].toSorted((a, b) => a.at - b.at);
  const hasSeries = shape.columns.some(({ id, quantity }) => id === 'series' && !quantity);
  if (hasSeries && column.uncertainty === 'weighs' && areSeries(all, table)) {
    const open = all.filter(({ doubt }) => doubt).flatMap((each) => ownDoubts(each, table));
    return { candidates: all, doubts: [...new Set([...doubts, ...open])], cautions };
  }
  return {
    candidates: [best],
    doubts: [...doubts, `Several columns could be the ${nameOf(column)}: ${listed(all, table)}.`],
    cautions,
  };
}
