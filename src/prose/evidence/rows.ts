import type { Evidence } from '#data/evidence-schema';
import { placesInReview } from '#data/origin';
import { isSourceOrRowOf } from '#data/source-rows';
import { quantities } from '#units/quantities';
import { measuredText } from '../values/reported.ts';

/** Choices a reader may narrow a table by: name of the choice, words, and what each record answers. */
const choices = [
  { name: 'family', words: 'Family', of: ({ family }: Evidence) => family ?? 'not one family' },
  { name: 'region', words: 'Region', of: ({ region }: Evidence) => region },
  { name: 'strategy', words: 'Strategy', of: ({ strategy }: Evidence) => strategy ?? '' },
  {
    name: 'temperature',
    words: 'Temperature',
    of: ({ conditions: { temperature } }: Evidence) =>
      temperature ? measuredText(temperature) : 'not stated',
  },
  {
    name: 'pressure',
    words: 'Pressure',
    of: ({ conditions: { pressure } }: Evidence) => pressure,
  },
  { name: 'cell', words: 'Liquid', of: ({ cell }: Evidence) => cell },
  {
    name: 'origin',
    words: 'Read in',
    of: ({ origin }: Evidence) => (origin.review ? 'the review' : 'its own paper'),
  },
] as const;

export interface Choice {
  name: string;
  words: string;
  values: string[];
}

/** 25 °C comes before 150 °C. */
const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** Choices that tell the records of this table apart. */
export function usefulChoices(records: readonly Evidence[]): Choice[] {
  return choices
    .map(({ name, words, of }) => ({
      name,
      words,
      values: [...new Set(records.map(of))].filter(Boolean).toSorted(byNumber),
    }))
    .filter(({ values }) => values.length > 1);
}

/** `data-family`, `data-region` … of a row: what the filter reads. */
export const answersOf = (record: Evidence): Record<string, string> =>
  Object.fromEntries(choices.map(({ name, of }) => [`data-${name}`, of(record)]));

/** Row of the review's table a record stands for: `T4.3`. */
export const rowIn = (record: Evidence, table: string): string =>
  placesInReview(record).find((id) => isSourceOrRowOf(id, table)) ?? '';

/** What tells a result that was added from one of the review: `added 2027-01-31`. */
export const addedWords = ({ origin: { paper } }: Evidence): string =>
  paper ? `added ${paper.added}` : '';

/** Records of a table: where its rows are made of words, the worded ones, each with its measured companions, and those that were added. */
export function rowsOf(records: readonly Evidence[], table: string) {
  const worded = records.filter(({ aspects }) => aspects);
  if (worded.length === 0) return records.map((record) => ({ record, companions: [] }));
  // What was added to the table belongs to none of its rows.
  const own = records.filter(({ aspects, origin }) => aspects || origin.paper);
  return own.map((record) => ({
    record,
    companions: records.filter(
      (other) => !own.includes(other) && rowIn(other, table) === rowIn(record, table),
    ),
  }));
}

/** Columns of words in the order in which the records give them. */
export const aspectNames = (records: readonly Evidence[]): string[] => [
  ...new Set(records.flatMap(({ aspects }) => Object.keys(aspects ?? {}))),
];

export const quantityName = ({ quantity }: Evidence): string =>
  quantity === 'qualitative' ? '' : quantities[quantity].name;

/** Hours are not ranked among per cents: the quantity first, then its size as a whole number, which sorts as text does. */
export const sortKeyOf = (record: Evidence): string =>
  record.value === undefined
    ? ''
    : `${quantityName(record)} ${Math.round(record.value * 1_000_000)}`;
