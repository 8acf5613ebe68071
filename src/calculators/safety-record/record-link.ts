import { linkInAddress, type LinkInAddress } from '#kit/model/link.ts';
import type { Draft } from './draft.ts';

/** What the page holds: one record, or two to be compared. */
export interface RecordState {
  first: Draft;
  second?: Draft;
}

/** Keys under which the address holds records. */
export const recordKeys = ['first', 'second'] as const;

/** Whether an address holds records, or tried to. */
export function linkOf(location: { search: string; hash: string }): LinkInAddress | undefined {
  const link = linkInAddress(location);
  const names = new URLSearchParams(link.query);
  return link.packed !== undefined || recordKeys.some((key) => names.has(key)) ? link : undefined;
}
