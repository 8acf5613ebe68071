import { nameState } from '#kit/follow-state.ts';
export { writeFields } from '#kit/fields-as-shown.ts';
import { packedLink, readLink } from '#kit/model/packed-link.ts';
import { placeInAddress, type LinkInAddress } from '#kit/model/link.ts';
import { recordKeys, type RecordState } from './record-link.ts';
import { recordJson } from './record-file.ts';
import { readRecordText } from './read-record-text.ts';

/** A state as a link: measured values stand behind `#`, which no host receives. */
export function stateToLink(state: RecordState): string {
  const parts = recordKeys.flatMap((key) => {
    const draft = state[key];
    return draft
      ? `${key}=${encodeURIComponent(JSON.stringify(recordJson(draft, { sparse: true })))}`
      : [];
  });
  return `v=1#?${parts.join('&')}`;
}

export const shortLink = (state: RecordState) => packedLink(stateToLink(state));

/** Has the head of the page name the records, so that they are what is shared and kept. */
export function nameRecords({ first, second }: RecordState, title: string, link: string): void {
  const names = [first, second].flatMap((draft) => (draft ? draft.name || 'without a name' : []));
  nameState(placeInAddress(link), `${title}: ${names.join(' and ')} [calculation]`);
}

/** Has it name the page again. */
export const nameNothing = () => nameState('');

/** What an address said, and what of it was not understood. */
export interface StateReading {
  state?: RecordState;
  messages: string[];
}

/** The state of a link as it stands in an address. */
export async function readState(link: LinkInAddress): Promise<StateReading> {
  const { query, fault } = await readLink(link, []);
  const messages = fault ? [fault] : [];
  const found = new URLSearchParams(query);
  if (!fault && !recordKeys.some((key) => found.has(key)))
    messages.push('Nothing in the address is a record, so none is shown.');
  const read = recordKeys.map((key) => {
    const text = found.get(key);
    if (text === null) return undefined;
    const reading = readRecordText(text);
    if (!reading.ok) {
      messages.push(`The ${key} record of this link cannot be read. ${reading.problem}`);
      return undefined;
    }
    messages.push(...reading.messages);
    return reading.draft;
  });
  const [first, second] = read;
  return { state: first && { first, ...(second ? { second } : {}) }, messages };
}
