import { addressOf } from '#data/kind';
import { editionOf } from '#publication/edition';
import { address } from '../address.ts';
import type { Table } from './tables.ts';

/** Where a record stands and in which version of the primer: it names its source wherever it goes. */
export const provenanceOf = (table: Table, id: string, site: URL) => ({
  permalink: new URL(address(addressOf(table, id)), site).href,
  edition: editionOf().version,
});
