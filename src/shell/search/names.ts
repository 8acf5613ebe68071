import { lookUp, type SearchRecord } from './look-up.ts';
import { recordItem } from './record-item.ts';

const shown = 6;

/** The entries that bear a name, as items of the list of results. */
export type Names = (query: string) => HTMLLIElement[];

export async function loadNames(address: string): Promise<Names> {
  const answer = await fetch(address);
  const records = (await answer.json()) as SearchRecord[];
  return (query) => lookUp(query, records, shown).map(recordItem);
}
