import type { Entry } from './entry.ts';
import type { Evidence } from './evidence-schema.ts';
import { placesInTables } from './origin.ts';
import { isSourceOrRowOf } from './source-rows.ts';

/** `T4.10` comes after `T4.9`. */
const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** `T4.3` of a record that stands in T4.3 and D-6, when asked for `T4`. */
function firstMatch(record: Evidence, source: string): string {
  const places = placesInTables(record).filter((id) => isSourceOrRowOf(id, source));
  return places.toSorted(byNumber)[0] ?? '';
}

/** What was added to a table of the review stands below its rows. */
const added = ({ origin }: Evidence): number => (origin.paper ? 1 : 0);

/** Records reported at a place of the source review (`D-6`, `T4.3`) or in a whole table (`T4`), in the order of its rows, then those that continue it. */
export function evidenceFor<Record extends Entry<Evidence>>(
  records: readonly Record[],
  source: string,
): Record[] {
  return records
    .filter(({ data }) => firstMatch(data, source) !== '')
    .toSorted(
      (a, b) =>
        added(a.data) - added(b.data) ||
        byNumber(firstMatch(a.data, source), firstMatch(b.data, source)) ||
        byNumber(a.id, b.id),
    );
}
