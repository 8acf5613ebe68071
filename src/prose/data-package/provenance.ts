import { editionOf } from '#publication/edition';
import { address } from '../address.ts';
import { tables } from './tables.ts';

/** Where a record stands and in which version of the primer: it names its source wherever it goes. */
export function provenanceOf(table: string, id: string, site: URL) {
  const { page } = tables[table]!;
  return {
    permalink: new URL(address(`${page}#${id}`), site).href,
    edition: editionOf().version,
  };
}

/** Records for a download as JSON, each with its provenance behind what it says. */
export const withProvenance = (table: string, records: readonly { id: string }[], site: URL) =>
  records.map((record) => ({ ...record, ...provenanceOf(table, record.id, site) }));
