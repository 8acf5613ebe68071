import { lookUp, type SearchRecord } from './look-up.ts';
import type { PackedRecord } from '#build/search/packed-record';
import { unpacked } from './packed-record.ts';

const shown = 6;

/** The entries that bear a name, the best first. */
export type Names = (query: string) => SearchRecord[];

export async function loadNames(address: string): Promise<Names> {
  const answer = await fetch(address);
  const records = ((await answer.json()) as PackedRecord[]).map(unpacked);
  return (query) => lookUp(query, records, shown);
}
