import { asksSomething, linkInAddress, type LinkInAddress } from '#kit/model/link.ts';
import type { Draft } from './draft.ts';

/** What the page holds: one record, or two to be compared. */
export interface RecordState {
  first: Draft;
  second?: Draft;
}

/** Keys under which the address holds records. */
export const recordKeys = ['first', 'second'] as const;

/** A link, where an address asks for records or for anything else that is not the page itself. */
export function linkOf(location: { search: string; hash: string }): LinkInAddress | undefined {
  const link = linkInAddress(location);
  const asked = new URLSearchParams(link.query);
  asked.delete('v');
  return link.packed !== undefined || asksSomething(`${asked}`) ? link : undefined;
}
