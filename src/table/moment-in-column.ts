import type { Transformation } from './readings.ts';
import type { TextColumn } from './text-table.ts';
import {
  clockSeconds,
  hasFractionOfSeconds,
  isClock,
  isDate,
  orderOfDates,
  type ClockParts,
} from './time-cells.ts';

/** How a column of dates or times reads, and what is not clear about it. */
export interface Moment {
  reading: Transformation;
  doubt?: string;
}

/** `hh:mm` or `mm:ss` of a heading, where it says which of them its times are. */
function partsInHeading({ text, comment }: TextColumn): ClockParts | undefined {
  const says = `${text} ${comment}`;
  if (/(?<![a-z])h{1,2}:m{1,2}(?![a-z:])|h:min(?![a-z:])/i.test(says)) return 'hours';
  return /(?<![a-z:])m{1,2}:s{1,2}(?![a-z])|(?<![a-z:])min:s/i.test(says) ? 'minutes' : undefined;
}

const span = /h:m|m:s|h:min|elapsed|durat|dauer|durée|\bdays?\b/i;
const dayTime = /of day|clock|uhr|heure d|\bhora\b|wall|local/i;

/** Times that start late and end soon after may tell the hour of the day. */
function couldBeOfDay(seconds: readonly number[], says: string): boolean {
  const [first = 0, last = 0] = [seconds[0], seconds.at(-1)];
  if (span.test(says) || seconds.some((each) => each >= 86_400)) return false;
  return dayTime.test(says) || (seconds.length > 1 && first > last - first);
}

const isFalling = (seconds: readonly number[]) =>
  seconds.some((each, at) => at > 0 && each < (seconds[at - 1] ?? each));

/** What is not clear about times that fall. */
export const timesFall = 'on which days its times lie';

function clockIn(column: TextColumn, cells: readonly string[]): Moment {
  const isWhole = cells.every((cell) => clockSeconds(cell) !== undefined);
  const parts = cells.some(hasFractionOfSeconds) ? 'minutes' : partsInHeading(column);
  const reading = isWhole
    ? 'clock'
    : parts === 'minutes'
      ? 'clockMinutesSeconds'
      : 'clockHoursMinutes';
  if (!isWhole && !parts)
    return { reading, doubt: 'whether its cells are hours and minutes or minutes and seconds' };
  const seconds = cells.flatMap((cell) => clockSeconds(cell, parts ?? 'hours') ?? []);
  if (isFalling(seconds)) return { reading, doubt: timesFall };
  const says = `${column.text} ${column.comment} ${cells[0] ?? ''}`;
  if (couldBeOfDay(seconds, says))
    return { reading, doubt: 'whether its times are those of the day or counted from the start' };
  return { reading };
}

/** Dates or times in the cells of a column; undefined where there are others. */
export function momentIn(column: TextColumn): Moment | undefined {
  const cells = column.cells.filter((cell) => cell !== '');
  if (cells.length === 0) return undefined;
  if (cells.every(isClock)) return clockIn(column, cells);
  if (!cells.every(isDate)) return undefined;
  if (orderOfDates(cells)) return { reading: 'dates' };
  return {
    reading: 'datesDayFirst',
    doubt: 'whether the day or the month stands first in its dates',
  };
}
