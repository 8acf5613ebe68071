import type { Candidate } from './candidates.ts';
import type { TableColumn, TableShape } from './column.ts';
import { convertCell, targetUnit, unitOfUse } from './convert-column.ts';
import { decimalMarkOf } from './file-number.ts';
import type { ColumnUse } from './import-outcome.ts';
import { nameOf } from './readings.ts';
import type { TextColumn, TextTable } from './text-table.ts';
import { units } from '#units/units';

/** What was chosen for a column of a table, and what is in doubt about it. */
export interface Chosen {
  candidates: Candidate[];
  doubts: string[];
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

function valuesOf(candidate: Candidate, table: TextTable): number[] {
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
  return cells.slice(0, 500).map((cell) => {
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

/** What a thermostat was told is not what a sensor read, whatever that column is called. */
const demanded = /(?<!\p{L})set|soll|nominal|target|demand|consigne|программ|задан|设定|設定/iu;

/** The best of several candidates for one place, those that say the same left aside. */
export function choose(
  shape: TableShape,
  column: TableColumn,
  candidates: readonly Candidate[],
  table: TextTable,
): Chosen {
  const [best, ...others] = candidates.toSorted((a, b) => rank(b) - rank(a));
  if (!best) return { candidates: [], doubts: [] };
  const name = nameOf(column);
  const doubts = best.doubt
    ? [`For ${titleOf(table.columns[best.at], best.at)} it is not clear ${best.doubt}.`]
    : [];
  if (best.isForeign) doubts.push(`Is ${titleOf(table.columns[best.at], best.at)} the ${name}?`);
  const isDemanded = demanded.test(table.columns[best.at]?.text ?? '');
  const rivals = others.filter(
    ({ at, isForeign, isNamed }) =>
      at !== best.at && isForeign === best.isForeign && (isNamed === best.isNamed || isDemanded),
  );
  const sameReading = rivals.filter(({ reading }) => reading.id === best.reading.id);
  const words = rivals.filter(
    ({ reading }) => reading.word !== best.reading.word && !isOwnQuantity(best),
  );
  if (words.length > 0)
    doubts.push(`Several columns could be what was measured: ${listed([best, ...words], table)}.`);
  const moments = rivals.filter(
    ({ reading }) => reading.id.startsWith('clock') && best.reading.id.startsWith('dates'),
  );
  if (moments.length > 0)
    doubts.push(
      `Days and times of day stand in different columns: ${listed([best, ...moments], table)}.`,
    );
  const functions = rivals.filter(
    ({ reading }) => reading.id !== best.reading.id && reading.word === best.reading.word,
  );
  const contrary = functions.find(
    (other) => isComparable(other) && isComparable(best) && !agree(best, other, table),
  );
  if (contrary)
    doubts.push(
      `${listed([best, contrary], table)} do not agree with each other: one of their units or names must be wrong.`,
    );
  const different = sameReading.filter(
    (other) => !isComparable(other) || !isComparable(best) || !agree(best, other, table),
  );
  if (different.length === 0) return { candidates: [best], doubts };
  const all = [best, ...different].toSorted((a, b) => a.at - b.at);
  const hasSeries = shape.columns.some(({ id, quantity }) => id === 'series' && !quantity);
  if (hasSeries && column.uncertainty === 'weighs' && all.every(({ isNamed }) => isNamed)) {
    const open = all
      .filter(({ doubt }) => doubt)
      .map(
        (each) => `For ${titleOf(table.columns[each.at], each.at)} it is not clear ${each.doubt}.`,
      );
    return { candidates: all, doubts: [...new Set([...doubts, ...open])] };
  }
  return {
    candidates: [best],
    doubts: [...doubts, `Several columns could be the ${name}: ${listed(all, table)}.`],
  };
}
