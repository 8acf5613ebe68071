import { isUnitId, units } from '#units/units';
import { usedCells, usesOf, type ArrangedTable } from './arrange.ts';
import type { TableColumn, TableShape } from './column.ts';
import type { ColumnUse } from './import-outcome.ts';
import { nameOf, readingOf } from './readings.ts';
import type { TextTable } from './text-table.ts';

/** `mS cm⁻¹` of a unit of ours; what is none of them as it is typed. */
export function unitLabel(unit: string): string {
  if (unit === 'degF') return '°F';
  if (unit === 'a') return 'years of 365.25 days';
  return isUnitId(unit) ? units[unit].label || '1' : unit;
}

const mostNamed = 8;

function listed(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map((name) => name.slice(0, 40));
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

interface Told {
  shape: TableShape;
  table: TextTable;
  uses: readonly ColumnUse[];
  presentUnits: ReadonlySet<number>;
}

function originOf(at: number, use: ColumnUse, { table, presentUnits }: Told): string {
  const text = table.columns[at];
  if (presentUnits.has(at)) return ' (the unit of the table; the text names none)';
  const isOwn = text?.heading.unit?.text === use.unit && text.unitFrom !== '';
  if (isOwn) return ` (from ${text.unitFrom})`;
  return use.unit !== '' && text?.heading.unitText === '' && use.as === 'value'
    ? ' (from its cells)'
    : '';
}

function factorText(factor: number): string {
  if (factor === 1) return '';
  const power = Math.log10(Math.abs(factor));
  const size = Number.isInteger(power) ? `1e${power}` : String(factor);
  return Math.abs(factor) === 1 ? ', its sign turned' : `, times ${factor < 0 ? '−' : ''}${size}`;
}

function titleAt(at: number, { table }: Told): string {
  return table.columns[at]?.text.slice(0, 40) || `column ${at + 1}`;
}

/** A column of a table: what it was filled from, in which unit, and what says so. */
function told(column: TableColumn, at: number, use: ColumnUse, told: Told): string {
  const { table, shape } = told;
  const name = nameOf(column);
  if (!column.quantity) return `${name} from “${titleAt(at, told)}”`;
  const reading = readingOf(shape, column, use.reading);
  const isItself = reading?.transformation === 'itself' && reading.id === 'itself';
  const what =
    isItself || !reading
      ? name
      : reading.word
        ? reading.id === use.reading && reading.transformation === 'itself'
          ? reading.label
          : `${name} from ${reading.label}`
        : `${name} from ${reading.label}`;
  const unit = use.unit && reading?.unitsOf ? ` in ${unitLabel(use.unit)}` : '';
  const { heading } = table.columns[at] ?? {};
  const isUnnamed = heading?.concept === undefined && heading?.text;
  const series = use.series === undefined ? '' : `, series ${use.series}`;
  return `${what}${unit}${originOf(at, use, told)}${factorText(use.factor)}${isUnnamed ? `, from “${titleAt(at, told)}”` : ''}${series}`;
}

function toldUncertainty(column: TableColumn, at: number, use: ColumnUse, context: Told): string {
  const heading = context.table.columns[at]?.heading;
  const unit = use.reading.startsWith('l') ? '' : ` in ${unitLabel(use.unit)}`;
  const isTaken = heading?.unit === undefined && use.reading !== 'relative';
  const how = isTaken ? ', as its values' : originOf(at, use, context);
  const reading = readingOf(context.shape, column, use.reading);
  const name = reading?.transformation === 'itself' ? reading.label : nameOf(column);
  return `uncertainty of the ${name}${unit}${how} from “${titleAt(at, context)}”`;
}

function rowsLeft(shape: TableShape, arranged: ArrangedTable): string[] {
  return Object.entries(arranged.incomplete).map(([id, count]) => {
    const column = shape.columns.find((each) => each.id === id);
    return `${count} ${count === 1 ? 'row' : 'rows'} without ${column ? nameOf(column) : id}`;
  });
}

/** 1.310 would be a thousand and more where points stand between the thousands: which it was read as is said. */
function pointsText({ table, uses }: Told): string[] {
  const pointed = usedCells(table, uses).filter((cell) => cell.includes('.'));
  const isOpen =
    pointed.length > 0 && pointed.every((cell) => /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(cell));
  return isOpen ? ['points read as decimal marks'] : [];
}

/** The one line that says what was made of a text. */
export function understoodLine(context: Told, arranged: ArrangedTable): string {
  const { shape, table, uses } = context;
  const columns = shape.columns.flatMap((column) => [
    ...usesOf(uses, column).map(({ use, at }) => told(column, at, use, context)),
    ...usesOf(uses, column, 'uncertainty').map(({ use, at }) =>
      toldUncertainty(column, at, use, context),
    ),
  ]);
  const left = table.columns.flatMap(({ text }, at) =>
    uses[at]?.column ? [] : [text || `column ${at + 1}`],
  );
  const lines = table.leftOut.length;
  const others = [
    ...rowsLeft(shape, arranged),
    ...(lines > 0
      ? [`${lines} ${lines === 1 ? 'line that is no row' : 'lines that are no rows'}`]
      : []),
  ];
  const count = arranged.rows.length;
  return [
    `${count} ${count === 1 ? 'row' : 'rows'}`,
    columns.join(', '),
    ...(arranged.usesCommas ? ['commas read as decimal marks'] : pointsText(context)),
    ...table.notes,
    ...(left.length + others.length > 0
      ? [`left out: ${[...(left.length > 0 ? [listed(left)] : []), ...others].join(', ')}`]
      : []),
  ].join('; ');
}
