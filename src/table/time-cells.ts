import type { Transformation } from './readings.ts';

const clock = /^(?:(-?\d+) ?d(?:ays?)?,? *)?(\d+):(\d{2})(?::(\d{2}))?([.,]\d+)?$/i;
const date =
  /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?(?: ?([ap])\.?m\.?)?)?(?:Z| ?([+-])(\d{2}):?(\d{2}))?$/i;

/** What the first two numbers of a time of two parts count. */
export type ClockParts = 'hours' | 'minutes';

/** `12:30:00` and `1 day, 2:00:00` in seconds; of two parts alone, as `12:30`, somebody must say what they are. */
export function clockSeconds(cell: string, parts?: ClockParts): number | undefined {
  const match = clock.exec(cell);
  if (!match || (match[4] === undefined && !parts)) return undefined;
  const [, days = '0', first, second, third, fraction = '.'] = match;
  const isShort = third === undefined && parts === 'minutes';
  if (third === undefined && !isShort && fraction !== '.') return undefined;
  const [hours, minutes, seconds] = isShort ? [0, first, second] : [first, second, third ?? '0'];
  return (
    ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 +
    Number(seconds + fraction.replace(',', '.'))
  );
}

/** Whether a time of two parts has a fraction, as only seconds have. */
export function hasFractionOfSeconds(cell: string): boolean {
  const match = clock.exec(cell);
  return match !== null && match[4] === undefined && match[5] !== undefined;
}

/** Each time of day that is earlier than the one before lies on the next day; counted from the first. */
function sinceFirst(seconds: readonly (number | undefined)[]): (number | undefined)[] {
  const start = seconds.find((each) => each !== undefined) ?? 0;
  let days = 0;
  let before = start;
  return seconds.map((each) => {
    if (each === undefined) return undefined;
    if (each < before) days += 1;
    before = each;
    return days * 86_400 + each - start;
  });
}

export type DateOrder = 'year' | 'day' | 'month';

/** Seconds from a fixed day to a date and time of day, in the order in which day and month stand. */
export function dateSeconds(cell: string, order: DateOrder): number | undefined {
  const match = date.exec(cell);
  if (!match) return undefined;
  const [, first = '', , second = '', third = '', hour = '0', minute = '0', seconds = '0', half] =
    match;
  const [east, zoneHours = 0, zoneMinutes = 0] = match.slice(9);
  const zone = (east === '-' ? -60 : 60) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const isYearFirst = first.length === 4;
  const [year, month, day] = isYearFirst
    ? [first, second, third]
    : order === 'month'
      ? [third, first, second]
      : [third, second, first];
  const fullYear = Number(year) + (year.length === 2 ? 2000 : 0);
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const start = Date.UTC(fullYear, Number(month) - 1, Number(day)) / 1000;
  return start + (hours * 60 + Number(minute)) * 60 + Number(seconds.replace(',', '.')) - zone;
}

function allOf(cells: readonly string[], order: DateOrder): number[] | undefined {
  const seconds = cells.map((cell) => dateSeconds(cell, order));
  return seconds.every((each) => each !== undefined) ? seconds : undefined;
}

/** The order of day and month in some dates; undefined where both would do and differ. */
export function orderOfDates(cells: readonly string[]): DateOrder | undefined {
  const texts = cells.filter((cell) => cell !== '');
  const signs = new Set(texts.map((cell) => date.exec(cell)?.[2]));
  if (texts.every((cell) => /^\d{4}/.test(cell))) return 'year';
  if (signs.size === 1 && signs.has('.')) return 'day';
  const [byDay, byMonth] = [allOf(texts, 'day'), allOf(texts, 'month')];
  if (!byDay || !byMonth) return byDay ? 'day' : byMonth ? 'month' : undefined;
  const since = (seconds: number[]) => seconds.map((each) => each - (seconds[0] ?? 0)).join();
  return since(byDay) === since(byMonth) ? 'day' : undefined;
}

export function isDate(cell: string): boolean {
  return date.test(cell);
}

export function isClock(cell: string): boolean {
  return clock.test(cell);
}

const orders: Partial<Record<Transformation, DateOrder>> = {
  datesDayFirst: 'day',
  datesMonthFirst: 'month',
};

const partsOf: Partial<Record<Transformation, ClockParts>> = {
  clockHoursMinutes: 'hours',
  clockMinutesSeconds: 'minutes',
};

/** A column of times of day or dates in seconds; dates from the first on. */
export function secondsOf(
  cells: readonly string[],
  reading: Transformation,
): (number | undefined)[] {
  if (reading === 'clockOfDay') return sinceFirst(cells.map((cell) => clockSeconds(cell, 'hours')));
  if (reading.startsWith('clock')) {
    const parts = partsOf[reading];
    return cells.map((cell) => clockSeconds(cell, parts));
  }
  const order = orders[reading] ?? orderOfDates(cells) ?? 'day';
  const seconds = cells.map((cell) => dateSeconds(cell, order));
  const start = seconds.find((each) => each !== undefined) ?? 0;
  return seconds.map((each) => (each === undefined ? undefined : each - start));
}
