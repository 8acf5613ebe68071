import { units, type UnitId } from '#units/units';
import type { TableColumn, TableShape } from './column.ts';
import { convertCell, convertMoments, targetUnit, unitOfUse } from './convert-column.ts';
import { decimalMarkOf, readFileNumber, type DecimalMark } from './file-number.ts';
import type { ColumnUse } from './import-outcome.ts';
import { readingOf, temperatureColumn } from './readings.ts';
import type { TextTable } from './text-table.ts';
import { besideValue, numberText, type Filled } from './uncertainty-beside.ts';

/** The rows of a table, its units, and what became of the rows of the text. */
export interface ArrangedTable {
  rows: string[][];
  /** Of the columns of numbers. */
  units: Record<string, UnitId>;
  choices: Record<string, string>;
  /** Rows that lack a number the table needs: name of the column → how many. */
  incomplete: Record<string, number>;
  usesCommas: boolean;
}

/** Uses of a column of the table, with their places in the text. */
export function usesOf(
  uses: readonly ColumnUse[],
  column: TableColumn,
  as: ColumnUse['as'] = 'value',
) {
  return uses.flatMap((use, at) =>
    use.column === column.id && use.as === as ? [{ use, at }] : [],
  );
}

function fill(
  shape: TableShape,
  column: TableColumn,
  table: TextTable,
  uses: readonly ColumnUse[],
  mark: DecimalMark,
  temperatures?: number[],
): Filled[] {
  const found = usesOf(uses, column).flatMap(({ use, at }) => {
    const reading = readingOf(shape, column, use.reading);
    return reading ? [{ use, at, reading, unit: unitOfUse(reading, use.unit) }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const usual = column.under?.words[first.reading.word ?? '']?.unit ?? column.unit ?? '1';
  const targets = found.map(({ reading, unit }) => targetUnit(reading, unit, usual));
  // Several columns in one place count in one unit.
  const target = targets.every((each) => each === targets[0]) ? (targets[0] as UnitId) : usual;
  return found.map(({ use, at, reading, unit }) => {
    const conversion = { reading, use, unit, target };
    const texts = table.columns[at]?.cells ?? [];
    const isMoment = /^(?:clock|dates)/.test(reading.transformation);
    const cells = isMoment
      ? convertMoments(texts, conversion)
      : texts.map((cell, row) => convertCell(cell, mark, conversion, temperatures?.[row]));
    return { at, use, reading, cells, target, mark };
  });
}

/** Temperatures of the rows in kelvin, by which σT is divided. */
function temperaturesOf([filled]: Filled[]): number[] | undefined {
  return filled?.cells.map((cell) =>
    cell.kind === 'number' ? units[filled.target].toSI(cell.value) : Number.NaN,
  );
}

/** Words that a column allows, by their ids or as they are shown. */
function wordText(cell: string, { words, wordLabels }: TableColumn): string {
  const same = (word: string) => word.toLowerCase() === cell.toLowerCase();
  return words?.find(same) ?? words?.[wordLabels?.findIndex(same) ?? -1] ?? cell;
}

interface Sources {
  shape: TableShape;
  table: TextTable;
  uses: readonly ColumnUse[];
  filled: Map<string, Filled[]>;
  temperatures?: number[];
}

/** The cell of a column in one row of one series; null where a number that is needed is missing. */
function cellOf(
  column: TableColumn,
  row: number,
  series: string | undefined,
  sources: Sources,
): string | null {
  const { shape, table, uses, filled, temperatures } = sources;
  if (!column.quantity) {
    const [found] = usesOf(uses, column);
    if (!found) return column.id === 'series' ? (series ?? '') : '';
    const word = wordText(table.columns[found.at]?.cells[row] ?? '', column);
    return column.id === 'series' && series !== undefined ? `${word}, ${series}` : word;
  }
  const all = filled.get(column.id) ?? [];
  const source = all.length > 1 ? all.find(({ use }) => use.series === series) : all[0];
  const cell = source?.cells[row];
  if (!source || !cell || cell.kind === 'missing') return column.optional ? '' : null;
  if (cell.kind === 'unread') return cell.text;
  const beside = usesOf(uses, column, 'uncertainty').find(
    ({ use }) => all.length < 2 || use.series === series,
  );
  if (!beside) return numberText(cell, undefined, undefined);
  const text = table.columns[beside.at]?.cells[row] ?? '';
  const uncertainty = besideValue(
    shape,
    column,
    source,
    cell,
    beside.use,
    text,
    temperatures?.[row] ?? Number.NaN,
  );
  const isShared =
    beside.use.unit === source.use.unit &&
    beside.use.factor === 1 &&
    cell.text !== undefined &&
    beside.use.reading === source.use.reading;
  const typed = isShared ? readFileNumber(text, source.mark)?.text : undefined;
  return numberText(cell, uncertainty, typed && /^[\d.eE+-]+$/.test(typed) ? typed : undefined);
}

/** Names of the series that several columns in one place make; one without a name otherwise. */
function seriesOf({ columns }: TableShape, uses: readonly ColumnUse[]): (string | undefined)[] {
  const several = columns
    .filter((column) => column.quantity)
    .map((column) => usesOf(uses, column))
    .find((each) => each.length > 1);
  return several ? several.map(({ use }) => use.series) : [undefined];
}

function choicesOf(filled: Map<string, Filled[]>, { columns }: TableShape): Record<string, string> {
  const words = columns.flatMap(({ id, under }) => {
    const word = filled.get(id)?.[0]?.reading.word;
    return under && word ? [[under.input, word] as const] : [];
  });
  return Object.fromEntries(words);
}

/** The cells whose decimal mark counts. */
export function usedCells({ columns }: TextTable, uses: readonly ColumnUse[]): string[] {
  return columns.flatMap(({ cells, isNumeric }, at) =>
    uses[at]?.column && isNumeric ? cells : [],
  );
}

/** Fills the columns of a table with those of a text as `uses` says, or says why that cannot be. */
export function arrange(
  shape: TableShape,
  table: TextTable,
  uses: readonly ColumnUse[],
): ArrangedTable | { problem: string } {
  const marks = decimalMarkOf(usedCells(table, uses), table.delimiter);
  if ('problem' in marks) return marks;
  const temperature = temperatureColumn(shape);
  const temperatures =
    temperature && temperaturesOf(fill(shape, temperature, table, uses, marks.mark));
  const numbers = shape.columns.filter(({ quantity }) => quantity);
  const filled = new Map(
    numbers.map((column) => [
      column.id,
      fill(shape, column, table, uses, marks.mark, temperatures),
    ]),
  );
  const incomplete: Record<string, number> = {};
  const rows: string[][] = [];
  const sources = { shape, table, uses, filled, temperatures };
  for (const series of seriesOf(shape, uses)) {
    for (let row = 0; row < table.rows; row += 1) {
      const cells = shape.columns.map((column) => cellOf(column, row, series, sources));
      const missing = cells.indexOf(null);
      if (missing < 0) rows.push(cells as string[]);
      else {
        const { id } = shape.columns[missing] as TableColumn;
        incomplete[id] = (incomplete[id] ?? 0) + 1;
      }
    }
  }
  const targets = [...filled].flatMap(([id, [first]]) =>
    first ? [[id, first.target] as const] : [],
  );
  return {
    rows,
    units: Object.fromEntries(targets),
    choices: choicesOf(filled, shape),
    incomplete,
    usesCommas: marks.mark === ',',
  };
}
