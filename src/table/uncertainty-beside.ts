import type { TextColumn } from './text-table.ts';
import { units, type UnitId } from '#units/units';
import { measuredCell } from './cell.ts';
import type { TableColumn, TableShape } from './column.ts';
import { unitOfUse, type ConvertedCell } from './convert-column.ts';
import { readFileNumber, scaled, tidy, type DecimalMark } from './file-number.ts';
import { readFileUnit } from './file-unit.ts';
import type { ColumnUse } from './import-outcome.ts';
import { readingOf, type Reading } from './readings.ts';

/** A column of a text that fills one of the table. */
export interface Filled {
  at: number;
  use: ColumnUse;
  reading: Reading;
  cells: ConvertedCell[];
  target: UnitId;
  mark: DecimalMark;
}

/** An uncertainty that stands in a column of its own, in the unit of the value. */
export function besideValue(
  shape: TableShape,
  column: TableColumn,
  filled: Filled,
  cell: ConvertedCell & { kind: 'number' },
  use: ColumnUse,
  text: string,
  temperature: number,
): number | undefined {
  const number = readFileNumber(text, filled.mark);
  if (!number) return undefined;
  const given = Math.abs(scaled(number.value, use.factor));
  const size = Math.abs(cell.value);
  if (use.reading === 'relative')
    return tidy(size * given * (readFileUnit(number.unitText || use.unit || '1')?.scale ?? 1));
  if (use.reading.startsWith('log10')) return size * Math.LN10 * given;
  if (use.reading.startsWith('ln')) return size * given;
  const reading = readingOf(shape, column, use.reading);
  const unit = reading && unitOfUse(reading, number.unitText || use.unit);
  if (!unit) return undefined;
  const { scale } = units[filled.target];
  if (use.reading === 'resistivity')
    return size * given * unit.scale * units[filled.target].toSI(size);
  const absolute =
    use.reading === 'timesTemperature' ? (given * unit.scale) / temperature : given * unit.scale;
  return unit.scale === scale && use.reading !== 'timesTemperature'
    ? given
    : tidy(absolute / scale);
}

export function numberText(
  cell: ConvertedCell & { kind: 'number' },
  uncertainty: number | undefined,
  typed: string | undefined,
): string {
  if (uncertainty !== undefined) {
    const value =
      cell.text && !/[^\d.eE+-]/.test(cell.text)
        ? cell.text
        : String(cell.value).replace('e+', 'e');
    return `${value} ± ${typed ?? String(uncertainty).replace('e+', 'e')}`;
  }
  return cell.text ?? measuredCell({ value: cell.value, uncertainty: cell.uncertainty });
}

/** EC-Lab flags its rows by `error`: zeros are no uncertainties. */
export function isFlag({ text, cells }: Pick<TextColumn, 'text' | 'cells'>): boolean {
  return text === 'error' && cells.every((cell) => cell === '0');
}
