import type { TableColumn, TableShape } from './column.ts';
import { titleOf } from './choose-candidates.ts';
import { readFileUnit } from './file-unit.ts';
import { readHeading } from './heading.ts';
import type { ColumnUse } from './import-outcome.ts';
import { kindOf, nameOf, readingsFor } from './readings.ts';
import type { TextTable } from './text-table.ts';
import { kindOfUnit, readScaledUnit } from './unit-in-heading.ts';

/** What the columns that fill no place are, in words: why a place may have stayed empty. */
function whatElse(shape: TableShape, table: TextTable, uses: readonly ColumnUse[]): string {
  const kinds = new Set(
    shape.columns.flatMap((column) =>
      readingsFor(shape, column).map(({ quantity }) => kindOf(quantity)),
    ),
  );
  const other = table.columns.findIndex(
    ({ heading, isNumeric }, at) =>
      isNumeric &&
      heading.unit &&
      !heading.uncertainty &&
      uses[at]?.column === null &&
      !kinds.has(kindOfUnit(heading.unit)),
  );
  const unit = table.columns[other]?.heading.unit;
  if (!unit) return '';
  const kind = kindOfUnit(unit);
  const needs =
    kind === 'a resistance' && kinds.has('a conductivity')
      ? ': a conductivity of it needs the length L and the area A'
      : '';
  return ` ${titleOf(table.columns[other], other)} is ${kind}${needs || ', which this table does not take'}.`;
}

/** A line over rows without names that holds a unit of the table's, or a factor: it says of them what nobody read. */
function unitsAbove(shape: TableShape, { unread }: TextTable): string | undefined {
  const kinds = new Set(
    shape.columns.flatMap((column) =>
      readingsFor(shape, column).flatMap(({ unitsOf }) => (unitsOf ? [kindOf(unitsOf)] : [])),
    ),
  );
  return unread.findLast((line) =>
    line
      .slice(0, 500)
      .split(/[\s;,|()[\]"]+/)
      .some((word) => {
        const unit = word.length > 1 ? readFileUnit(word) : undefined;
        const closed = /[_.]|[a-z][A-Z]/.test(word) ? readHeading(word).unit : undefined;
        return (
          (closed ?? (unit && kinds.has(kindOfUnit(unit)))) ||
          /^[×x*]?(?:10\^?[-−⁻]|1e-)/i.test(word)
        );
      }),
  );
}

/** A number among signs that belong to no number: `[25`, `3.1*^-4`. */
const holdsNumber = (cell: string) =>
  /^[^\p{L}]*\d/u.test(cell.slice(0, 60)) || /[=:[{(]\s?\d/.test(cell.slice(0, 60));

/** A table may be without any one of its columns, but a text of which no column is one of them is asked about. */
export function emptyDoubt({ columns }: TableShape, uses: readonly ColumnUse[]): string[] {
  if (uses.some(({ column }) => column !== null)) return [];
  const names = columns.filter(({ quantity }) => quantity).map(nameOf);
  const whole = names.length > 0 ? names : columns.map(nameOf);
  return [`No column is known by its name. Which of them is the ${whole.join(' or the ')}?`];
}

/** What is wrong with a text whose header does not tell every place. */
export function openDoubts(
  shape: TableShape,
  table: TextTable,
  uses: ColumnUse[],
  open: TableColumn[],
): string[] {
  const numbers = shape.columns.filter(({ quantity, optional }) => quantity && !optional).length;
  const columns = table.columns.filter(({ isNumeric }) => isNumeric).length;
  const names = open.map(nameOf).join(' and ');
  if (table.hasHeader) return [`Which column is the ${names}?${whatElse(shape, table, uses)}`];
  const line = unitsAbove(shape, table)?.slice(0, 60);
  if (line) {
    return [
      `Above the rows stands “${line}”, which was not understood as their header: which are the ${names}?`,
    ];
  }
  const odd = table.columns.find(({ isNumeric, cells }) => !isNumeric && cells.some(holdsNumber));
  if (odd) {
    const cell = odd.cells.find(holdsNumber)?.slice(0, 30) ?? '';
    return [
      `Beside the numbers stands “${cell}”, which was not understood: which are the ${names}?`,
    ];
  }
  if (columns > numbers)
    return [`There are ${columns} columns of numbers without names. Which are the ${names}?`];
  return [];
}

/** A column of numbers to the right of all names: the header and the rows do not belong together. */
export function shortDoubt({ isShort, columns, delimiter }: TextTable): string[] {
  const nameless = columns.filter(({ text, isNumeric }) => text === '' && isNumeric).length;
  if (!isShort || nameless === 0) return [];
  const comma =
    delimiter === ',' ? ' Commas may be decimal marks as well as signs between the columns.' : '';
  return [`The rows have more cells than the header has names.${comma}`];
}

/** Units in a column of their own beside the numbers: no place takes them, and nobody may pass them over. */
export function unitColumnDoubt(table: TextTable, uses: readonly ColumnUse[]): string[] {
  const found = table.columns.findIndex(({ cells, isNumeric, text }, at) => {
    const texts = cells.filter((cell) => cell !== '').slice(0, 200);
    const isFree = text === '' && !isNumeric && uses[at]?.column === null && texts.length > 0;
    return isFree && texts.every((cell) => readScaledUnit(cell.replace(/[,;]$/, '')) !== undefined);
  });
  if (found < 0) return [];
  const cell = table.columns[found]?.cells.find((each) => each !== '') ?? '';
  return [
    `“${cell.slice(0, 20)}” stands as a unit in a column of its own: which numbers does it belong to?`,
  ];
}
