import { z } from 'astro/zod';

type Parts = [number] | [number, number] | [number, number, number];

/** A day, month or year, or the first and the last of a span. */
export interface CslDate {
  'date-parts': [Parts] | [Parts, Parts];
  season?: string | number;
  circa?: boolean | string | number;
}

const labels = {
  accessed: 'Accessed',
  'available-date': 'the day it became available',
  'event-date': 'the day of the event',
  issued: 'Date',
  'original-date': 'Original Date',
  submitted: 'Filing Date',
} as const;

type DateField = keyof typeof labels;

const isWhole = (value: number, low: number, high: number) =>
  Number.isInteger(value) && value >= low && value <= high;

/** Year, month and day; Zotero writes the year as a text. */
function partsOf(read: unknown): Parts | undefined {
  if (!Array.isArray(read)) return undefined;
  const parts = read.map((part: unknown) =>
    typeof part === 'number' || (typeof part === 'string' && /^\d+$/.test(part))
      ? Number(part)
      : Number.NaN,
  );
  const [year = Number.NaN, month = 1, day = 1] = parts;
  const isDate = isWhole(year, 1000, 2100) && isWhole(month, 1, 12) && isWhole(day, 1, 31);
  return isDate && parts.length <= 3 ? (parts as Parts) : undefined;
}

/** A date in one text, `2022-06-17` or `2022-06/2022-07`. */
function dateFrom(text: string): CslDate | undefined {
  const spans = text.trim().split('/');
  const parts = spans.map((span) =>
    /^\d{4}(-\d{2}){0,2}$/.test(span) ? partsOf(span.split('-')) : undefined,
  );
  const isSpan = parts.length <= 2 && parts.every((one) => one !== undefined);
  return isSpan ? { 'date-parts': parts as CslDate['date-parts'] } : undefined;
}

function dateOf(read: unknown): CslDate | undefined {
  if (typeof read === 'string') return dateFrom(read);
  if (read === null || typeof read !== 'object') return undefined;
  const { season, circa, raw, literal, ...fields } = read as Record<string, unknown>;
  const listed = fields['date-parts'];
  if (!Array.isArray(listed)) {
    const text = raw ?? literal;
    return typeof text === 'string' ? dateFrom(text) : undefined;
  }
  const parts = listed.map(partsOf);
  if (parts.length < 1 || parts.length > 2 || parts.includes(undefined)) return undefined;
  return {
    'date-parts': parts as CslDate['date-parts'],
    ...(season !== undefined && { season: season as string | number }),
    ...(circa !== undefined && { circa: circa as boolean | string | number }),
  };
}

const dateAs = (field: DateField) =>
  z.unknown().transform((read, context): CslDate => {
    const date = dateOf(read);
    if (date) return date;
    const shown = read === undefined ? 'is missing' : `${JSON.stringify(read)} is no date`;
    context.addIssue({
      code: 'custom',
      message: `${shown}. Zotero shows it as ${labels[field]}; write {"date-parts": [[2022]]} or {"date-parts": [[2022, 6, 17]]}.`,
    });
    return z.NEVER;
  });

/** Every date but that of publication, which a work must have. */
export const cslDates = Object.fromEntries(
  (Object.keys(labels) as DateField[])
    .filter((field) => field !== 'issued')
    .map((field) => [field, dateAs(field).optional()]),
) as Record<Exclude<DateField, 'issued'>, z.ZodOptional<ReturnType<typeof dateAs>>>;

export const issued = dateAs('issued');
