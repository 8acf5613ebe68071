import { quantities, type QuantityId } from '#units/quantities';
import { units } from '#units/units';
import type { TableColumn, TableShape } from './column.ts';

/** What the numbers of a file may be, where they are not what the column of a table holds. */
export type Transformation =
  | 'itself'
  | 'log10'
  | 'ln'
  | 'timesTemperature'
  | 'log10TimesTemperature'
  | 'lnTimesTemperature'
  | 'resistivity'
  | 'reciprocal'
  | 'thousandOver'
  | 'root'
  | 'clock'
  | 'clockHoursMinutes'
  | 'clockMinutesSeconds'
  | 'clockOfDay'
  | 'dates'
  | 'datesDayFirst'
  | 'datesMonthFirst';

/** One way in which a column of numbers can be filled. */
export interface Reading {
  /** `itself`, another transformation, or the word of a choice under which the column holds another quantity. */
  id: string;
  transformation: Transformation;
  /** What the column of the table then holds. */
  quantity: QuantityId;
  /** Of what the units of the numbers are; absent where they have none. */
  unitsOf?: QuantityId;
  /** Word of the choice that decides on the column. */
  word?: string;
  /** As the menus and the line that says what was understood write it. */
  label: string;
}

export function kindOf(quantity: QuantityId): string {
  return units[quantities[quantity].unit].kind;
}

export function nameOf(column: TableColumn): string {
  return column.label ?? (column.quantity ? quantities[column.quantity].name : column.id);
}

type Row = [Transformation, label: string, unitsOf?: QuantityId];

/** What stands in files in place of each kind of quantity; `#` is the name of the column. */
const transformed: Record<string, Row[]> = {
  'a temperature': [
    ['thousandOver', '1000/T, in K⁻¹'],
    ['reciprocal', '1/T, in K⁻¹'],
  ],
  'a conductivity': [
    ['log10', 'log₁₀ σ', 'conductivity'],
    ['ln', 'ln σ', 'conductivity'],
    ['timesTemperature', 'σT', 'conductivityTemperaturePrefactor'],
    ['log10TimesTemperature', 'log₁₀ σT', 'conductivityTemperaturePrefactor'],
    ['lnTimesTemperature', 'ln σT', 'conductivityTemperaturePrefactor'],
    ['resistivity', 'resistivity', 'resistivity'],
  ],
  'a time': [
    ['root', 'square root of #', 'time'],
    ['clock', '# as h:min:s'],
    ['clockHoursMinutes', '# as h:min'],
    ['clockMinutesSeconds', '# as min:s'],
    ['clockOfDay', 'time of day, from the first on'],
    ['dates', 'date and time of day'],
    ['datesDayFirst', 'dates, the day first'],
    ['datesMonthFirst', 'dates, the month first'],
  ],
};

const logarithms: Row[] = [
  ['log10', 'log₁₀ of the #'],
  ['ln', 'ln of the #'],
];

function readingsOf(quantity: QuantityId, name: string, hasTemperature: boolean): Reading[] {
  const kind = kindOf(quantity);
  const rows = transformed[kind] ?? logarithms.map(([id, label]): Row => [id, label, quantity]);
  const possible = rows.filter(([id]) => hasTemperature || !id.endsWith('TimesTemperature'));
  return [
    { id: 'itself', transformation: 'itself', quantity, unitsOf: quantity, label: name },
    ...possible
      .filter(([id]) => hasTemperature || id !== 'timesTemperature')
      .map(([id, label, unitsOf]) => ({
        id,
        transformation: id,
        quantity,
        unitsOf: unitsOf && kindOf(unitsOf) === kind ? quantity : unitsOf,
        label: label.replace('#', name),
      })),
  ];
}

/** The column of temperatures by which σT is divided. */
export function temperatureColumn({ columns }: TableShape): TableColumn | undefined {
  return columns.find(({ quantity }) => quantity && kindOf(quantity) === 'a temperature');
}

/** Every way in which a column of numbers can be filled, its own quantity first. */
export function readingsFor(shape: TableShape, column: TableColumn): Reading[] {
  const { quantity, under } = column;
  if (!quantity) return [];
  const hasTemperature = temperatureColumn(shape) !== undefined;
  const own = under && (under.own ?? quantity);
  const itself = readingsOf(quantity, nameOf(column), hasTemperature);
  const others = Object.entries(under?.words ?? {})
    .filter(([word]) => word !== own)
    .map(([word, { quantity: other, label }]): Reading => {
      const name = label ?? quantities[other].name;
      return {
        id: word,
        transformation: 'itself',
        quantity: other,
        unitsOf: other,
        word,
        label: name,
      };
    });
  return [...itself.map((reading) => ({ ...reading, word: own })), ...others];
}

/** The reading of a use; undefined where the table knows none of that name. */
export function readingOf(shape: TableShape, column: TableColumn, id: string): Reading | undefined {
  return readingsFor(shape, column).find((reading) => reading.id === id);
}
