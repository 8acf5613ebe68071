import { zeroCelsius } from '#units/constants';
import { quantities } from '#units/quantities';
import { units } from '#units/units';
import type { TableColumn } from './column.ts';
import type { ConvertedCell } from './convert-column.ts';
import type { ColumnUse } from './import-outcome.ts';
import { kindOf, nameOf, type Reading } from './readings.ts';

interface Looked {
  column: TableColumn;
  use: ColumnUse;
  reading: Reading;
  cells: readonly ConvertedCell[];
  target: keyof typeof units;
  /** What stands above it. */
  text: string;
}

/** No electrolyte is measured colder or hotter, in kelvin. */
const temperatures = [20, 2500] as const;

/** Below these kelvins ions hardly conduct; whole degrees Celsius are far more often headed K by mistake. */
const coldestMeasured = 150;

/** 298.15 read as °C: what ends in .15 was once a whole degree Celsius. */
function isWholeCelsiusInKelvin(kelvin: number): boolean {
  const number = kelvin - zeroCelsius;
  return Math.abs(number - Math.floor(number) - 0.15) < 1e-6;
}

function temperatureDoubt(
  { column, reading, use }: Looked,
  values: number[],
  isBare: boolean,
): string | undefined {
  const [coldest, hottest] = [Math.min(...values), Math.max(...values)];
  const name = nameOf(column);
  if (coldest < temperatures[0] || hottest > temperatures[1]) {
    return `The ${name} would lie between ${Number(coldest.toPrecision(3))} and ${Number(hottest.toPrecision(3))} K: is it the column, and its unit?`;
  }
  if (use.unit === 'K' && reading.transformation === 'itself' && hottest < coldestMeasured)
    return `The ${name} would lie between ${Number(coldest.toPrecision(3))} and ${Number(hottest.toPrecision(3))} K: are its numbers in °C?`;
  const isShifted = use.unit === 'Cel' && coldest >= zeroCelsius + 150;
  if (isShifted && reading.transformation === 'itself' && values.every(isWholeCelsiusInKelvin))
    return `The numbers of the ${name} look like kelvin, but its unit is °C.`;
  if (values.length > 1 && hottest - coldest < 1)
    return `The ${name} would change by less than one kelvin: is it 1000/T, or another column?`;
  const isGuess = reading.transformation === 'itself' && isBare && values.length > 1;
  const isKelvin = isGuess && use.unit === 'Cel' && coldest >= zeroCelsius + 250;
  return isKelvin
    ? `The numbers of the ${name} look like kelvin, and no unit stands there.`
    : undefined;
}

/** Times that rise, and fall again in between: those of several steps, or of several runs. */
function beginsAnew(values: readonly number[]): boolean {
  const isRising = values.some((value, at) => at > 0 && value > (values[at - 1] ?? value));
  return isRising && values.some((value, at) => at > 0 && value < (values[at - 1] ?? value));
}

const lasting =
  /dur|dauer|durée|step|hold|schritt|length|pulse|Δ ?t|(?<!\p{L})dt(?!\p{L})|\bfor\b/iu;

const isRising = (values: readonly number[]) =>
  values.length > 2 && values.every((value, at) => at === 0 || value > (values[at - 1] ?? value));

/** In S/m: above all that ions reach, by a decade. */
const highestConductivity = 1e4;

/** What looks wrong with the numbers of a column, as a question; undefined where nothing does. */
export function numberDoubt(looked: Looked, isBare: boolean): string | undefined {
  const { column, cells, target, reading, text } = looked;
  const values = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
  if (values.length === 0 || !column.quantity) return undefined;
  const kind = kindOf(reading.quantity);
  if (kind === 'a temperature')
    return temperatureDoubt(
      looked,
      values.map((value) => units[target].toSI(value)),
      isBare,
    );
  // Only a duration is never zero; those may come in any order.
  if (kind === 'a time' && column.domain !== 'positive' && beginsAnew(values))
    return `The ${nameOf(column)} begins anew among the rows: is it that of one run, or of steps?`;
  if (kind === 'a time' && column.domain === 'positive' && !lasting.test(text) && isRising(values))
    return `The ${nameOf(column)} grows from row to row: how long does each step last, or when does it end?`;
  if (column.quantity === 'cycleNumber' && beginsAnew(values))
    return `The ${nameOf(column)} begins anew among the rows: are they of several cells? The table takes those of one.`;
  const lowest = units[target].toSI(Math.min(...values));
  if (kind === 'a conductivity' && lowest > highestConductivity) {
    return `The ${nameOf(column)} would be ${Number(lowest.toPrecision(2)) / 100} S/cm and more: is it the column, and its unit?`;
  }
  const raw = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.raw.value] : []));
  const isNegative = raw.every((value) => value < 0 && value >= -15);
  if (reading.transformation === 'itself' && column.domain === 'positive' && isNegative) {
    const symbol = kind === 'a conductivity' ? 'σ' : quantities[reading.quantity].name;
    return `All numbers of the ${nameOf(column)} are negative: these look like log₁₀ ${symbol}.`;
  }
  return undefined;
}
