import type { Entry } from './entry.ts';
import type { SourcePlace } from './kinds/source-map.ts';

/** Beginnings of ids in the order in which the source review is read. */
const readingOrder = [
  'A',
  'I',
  'M',
  'T1',
  'R-1',
  'T2',
  'R-2',
  'T3',
  'R-3',
  'T4',
  'R-4',
  'T5',
  'R-5',
  'D',
  'F',
  'L',
  'C',
  'Ref',
];

function rank(id: string): number {
  const place = readingOrder.findIndex(
    (start) => id === start || id.startsWith(`${start}-`) || id.startsWith(`${start}.`),
  );
  return place < 0 ? readingOrder.length : place;
}

/** Places of the source review as one reads it; collections come sorted by id. */
export function sourceOrder<Place extends Entry<SourcePlace>>(places: readonly Place[]): Place[] {
  return places.toSorted(
    (a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
}
