import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { holdsState, placeInAddress } from '#kit/model/link.ts';
import { isChanged, settleMilliseconds } from '#kit/use-address-bar.ts';
import { emptyDraft } from './draft.ts';
import { linkOf, type RecordState } from './record-link.ts';

/** What packs and reads links, fetched when there is something to keep or to read. */
const links = () => import('./record-state.ts');

/** The state of the page. It has one owner, and the address follows it. */
export interface RecordSession {
  state: RecordState;
  /** What the link did not say clearly. */
  messages: string[];
  isAwake: boolean;
  link: string;
  act: (change: (state: RecordState) => RecordState, canGoBack?: boolean) => void;
  /** Goes back to the records one came with. */
  reset: () => void;
}

/** What was typed before the page came to life is done now; nothing of it where a link asks for something else. */
async function takeOverTyping(element: HTMLElement, hasLink: boolean): Promise<void> {
  if (!isChanged(element)) return;
  const changes = await import('#kit/early-changes.ts');
  if (hasLink) changes.forgetEarlyChanges(element);
  else await changes.replayEarlyChanges(element);
}

/** What an entry of the history holds: records that were typed a moment before the reader went on. */
interface Entry {
  records?: RecordState;
}

/** Follows the address at the start and through the history. */
function useAddress(
  element: RefObject<HTMLElement | null>,
  initial: RecordState,
  take: (state: RecordState, messages: string[]) => void,
) {
  const [isAwake, setAwake] = useState(false);
  useLayoutEffect(() => {
    const begin = async () => {
      const link = linkOf(window.location);
      if (element.current) await takeOverTyping(element.current, link !== undefined);
      if (link) {
        const { state, messages } = await (await links()).readState(link);
        take(state ?? { first: emptyDraft }, messages);
      }
      setAwake(true);
    };
    begin().catch(reportError);
    const follow = async ({ state: entry }: PopStateEvent) => {
      const { records } = (entry ?? {}) as Entry;
      if (records) return take(records, []);
      const link = linkOf(window.location);
      if (!link && window.location.hash && !holdsState(window.location.hash)) return;
      const read = link ? await (await links()).readState(link) : { state: initial, messages: [] };
      take(read.state ?? { first: emptyDraft }, read.messages);
    };
    const onMove = (move: PopStateEvent) => void follow(move).catch(reportError);
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, [element, initial, take]);
  return isAwake;
}

/**
 * A record that is chosen or a group that is opened brings fields that no change of the state tells of; a copy of
 * the page has to show what they show.
 */
function useWrittenFields(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = element.current;
    const acts = ['change', 'click'];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => (await links()).writeFields(place), settleMilliseconds);
    };
    for (const act of acts) place?.addEventListener(act, write);
    return () => {
      clearTimeout(timer);
      for (const act of acts) place?.removeEventListener(act, write);
    };
  }, [element]);
}

/** Keeps the records, and has the address and the head of the page hold what the reader made of them. */
export function useRecordState(
  element: RefObject<HTMLElement | null>,
  initial: RecordState,
  title: string,
): RecordSession {
  const [state, setState] = useState(initial);
  const [origin, hasTold] = [useRef<RecordState>(undefined), useRef(false)];
  const [messages, setMessages] = useState<string[]>([]);
  const [link, setLink] = useState('v=1');
  const touched = useRef(false);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const take = useCallback(
    (read: RecordState, says: string[]) => {
      touched.current = false;
      origin.current ??= read;
      setState(read);
      setMessages(says);
    },
    [origin],
  );
  const isAwake = useAddress(element, initial, take);
  useWrittenFields(element);
  const act = useCallback((change: (before: RecordState) => RecordState, canGoBack = false) => {
    // What packs a link is not at hand at once: the entry itself holds what Back leads to.
    if (canGoBack && touched.current) history.replaceState({ records: latest.current }, '');
    if (canGoBack) history.pushState(null, '', window.location.href);
    touched.current = true;
    setState(change);
  }, []);
  const reset = () => act(() => origin.current ?? initial, true);
  useEffect(() => {
    const isOurs = touched.current;
    const isFirst = state === initial;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      if (isFirst && !hasTold.current) return;
      const { shortLink, nameRecords, nameNothing, writeFields } = await links();
      const short = isFirst ? 'v=1' : await shortLink(state);
      if (!isCurrent) return;
      hasTold.current = true;
      setLink(short);
      if (isFirst) nameNothing();
      else nameRecords(state, title, short);
      writeFields(element.current);
      if (isOurs) history.replaceState(null, '', window.location.pathname + placeInAddress(short));
    }, settleMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [element, state, initial, title, hasTold]);
  return { state, messages, isAwake, link, act, reset };
}
