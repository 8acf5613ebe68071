import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { tableKeys } from './model/address.ts';
import type { AnyCalculator } from './model/definition.ts';
import {
  asksSomething,
  holdsState,
  linkInAddress,
  placeInAddress,
  type LinkInAddress,
} from './model/link.ts';
import type { LinkReading } from './model/packed-link.ts';
import type { Action, Session } from './model/session.ts';
import type { CalculatorState } from './model/state.ts';

/** On its own page a calculator owns the address; in a chapter it shares it and says its name. */
export type Place = 'page' | 'chapter';

/** Typing settles before it reaches the address: browsers refuse hundreds of changes a minute. */
export const settleMilliseconds = 250;

/** Entries of the history that were made here; a link to a heading makes one that is not. */
const mark = { holdsState: true };
const isMarked = () => (history.state as typeof mark | null)?.holdsState === true;

/** What the address holds for a calculator, if anything. */
function ownLink(calculator: AnyCalculator, place: Place): LinkInAddress | undefined {
  const link = linkInAddress(window.location);
  const isOurs = place === 'page' || namedIn(link) === calculator.id;
  return isOurs && (asksSomething(link.query) || link.packed !== undefined) ? link : undefined;
}

/** The calculator an address names. */
function namedIn({ query }: LinkInAddress): string | null {
  return new URLSearchParams(query).get('calculator');
}

function keep(link: string): void {
  const { pathname, hash } = window.location;
  history.replaceState(mark, '', pathname + placeInAddress(link, hash));
}

/** In a chapter the address names the calculator. */
export function placedLink(calculator: AnyCalculator, link: string, place: Place): string {
  return place === 'page' ? link : `calculator=${calculator.id}&${link}`;
}

/** What unpacks is fetched for a link that is packed. */
async function unpacked(calculator: AnyCalculator, link: LinkInAddress): Promise<LinkReading> {
  const { readLink } = await import('./model/packed-link.ts');
  return readLink(link, tableKeys(calculator));
}

/** Whether a field of the page holds something else than the server wrote into it. */
export function isChanged(calculator: HTMLElement): boolean {
  const inputs = [...calculator.querySelectorAll('input')];
  const options = [...calculator.querySelectorAll('option')];
  return (
    options.some((option) => option.selected !== option.defaultSelected) ||
    inputs.some(({ type, checked, defaultChecked, value, defaultValue }) =>
      // A box to tick has the value “on” where none is written.
      /^(?:radio|checkbox)$/.test(type) ? checked !== defaultChecked : value !== defaultValue,
    )
  );
}

export interface AddressBar {
  calculator: AnyCalculator;
  place: Place;
  /** State in which the page shows the calculator before the address says otherwise. */
  firstQuery: string;
  session: Session;
  linkOf: (state: CalculatorState) => string;
  /** The link with its tables packed, where that makes it shorter. */
  shorten: (link: string) => Promise<string>;
  dispatch: (action: Action) => void;
  /** The calculator on the page. */
  element: RefObject<HTMLElement | null>;
}

/** What the parts of the address bar share; none of it moves anything on the page. */
interface Ownership {
  /** The reader has touched the calculator. */
  touched: RefObject<boolean>;
  latest: RefObject<Session>;
  /** The address speaks of this calculator. */
  isOwner: RefObject<boolean>;
  /** The state that the address holds. */
  kept: RefObject<CalculatorState | undefined>;
  /** Counts what was read: a table that is unpacked too late is of an address that was left. */
  turn: RefObject<number>;
}

type Read = (link: LinkInAddress) => Promise<string | undefined>;

/** Takes a link as the state; gives its query, or nothing where another was read meanwhile. */
function useReading(
  { calculator, dispatch }: AddressBar,
  { touched, isOwner, turn }: Ownership,
): Read {
  return useCallback(
    async (link) => {
      const mine = (turn.current += 1);
      touched.current = false;
      isOwner.current = true;
      const reading: LinkReading =
        link.packed === undefined ? { query: link.query } : await unpacked(calculator, link);
      if (mine !== turn.current) return undefined;
      dispatch({ type: 'address', ...reading });
      // An old link has its table in the query: from here on no request carries it.
      const sent = new URLSearchParams(window.location.search);
      if (tableKeys(calculator).some((key) => sent.has(key))) touched.current = true;
      return reading.query;
    },
    [calculator, dispatch, touched, isOwner, turn],
  );
}

/** Comes to life: with what was done to the page before, or with the link the reader came by. */
function useBeginning({ calculator, place, firstQuery, element }: AddressBar, read: Read) {
  const [isAwake, setAwake] = useState(false);
  /** What Reset goes back to: the link the reader came with. */
  const [origin, setOrigin] = useState(firstQuery);
  useLayoutEffect(() => {
    const begin = async () => {
      const link = ownLink(calculator, place);
      const early = element.current && isChanged(element.current) ? element.current : undefined;
      if (early) {
        // Until they are taken over, nothing stands beside them that is not of them.
        const marked = early.closest<HTMLElement>('.calculator-place');
        if (marked) marked.dataset.typed = '';
        const changes = await import('./early-changes.ts');
        if (link) changes.forgetEarlyChanges(early);
        else await changes.replayEarlyChanges(early);
      }
      const query = link && (await read(link));
      if (query !== undefined) setOrigin(query);
      setAwake(true);
    };
    begin().catch(reportError);
    history.replaceState({ ...history.state, ...mark }, '');
  }, [calculator, place, read, element]);
  return { isAwake, origin };
}

/** Reads the address when the reader goes back and forth, and mends it after a link to a heading. */
function useFollowing(
  { calculator, place, firstQuery, linkOf, shorten }: AddressBar,
  { latest, isOwner }: Ownership,
  read: Read,
): void {
  useEffect(() => {
    const follow = () => {
      const link = ownLink(calculator, place);
      if (link && (isMarked() || holdsState(window.location.hash))) void read(link);
      else if (isMarked()) {
        // Back to where no state was chosen yet.
        if (!link && !namedIn(linkInAddress(window.location))) void read({ query: firstQuery });
        isOwner.current = false;
      } else if (isOwner.current) {
        // A link to a heading has pushed out what stood behind `#`.
        const { state } = latest.current;
        const own = placedLink(calculator, linkOf(state), place);
        if (!placeInAddress(own).includes('#')) return;
        keep(own);
        void shorten(own).then((short) => latest.current.state === state && keep(short));
      }
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [calculator, place, firstQuery, linkOf, shorten, read, latest, isOwner]);
}

/** Writes the state into the address when the typing has settled. */
function useKeeping(
  { calculator, place, session: { state }, linkOf, shorten }: AddressBar,
  { touched, latest, isOwner, kept }: Ownership,
): void {
  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(async () => {
      const link = await shorten(placedLink(calculator, linkOf(state), place));
      if (latest.current.state !== state) return;
      keep(link);
      kept.current = state;
      isOwner.current = true;
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [calculator, place, state, linkOf, shorten, touched, latest, isOwner, kept]);
}

/** Follows the address bar, and keeps the state in it once the reader has touched the calculator. */
export function useAddressBar(properties: AddressBar) {
  const { calculator, place, session, linkOf, dispatch } = properties;
  const [touched, latest] = [useRef(false), useRef(session)];
  const [isOwner, turn] = [useRef(false), useRef(0)];
  const kept = useRef<CalculatorState>(undefined);
  const ownership = { touched, latest, isOwner, kept, turn };
  useEffect(() => {
    latest.current = session;
  }, [session]);
  const read = useReading(properties, ownership);
  const { isAwake, origin } = useBeginning(properties, read);
  useFollowing(properties, ownership, read);
  useKeeping(properties, ownership);
  /** `canGoBack` marks a step the Back button undoes: an example, a preset, a reset. */
  const act = useCallback(
    (action: Action, canGoBack = false) => {
      const { state } = latest.current;
      // What was typed a moment ago is not in the address yet, and Back must lead to it.
      if (canGoBack && touched.current && kept.current !== state)
        keep(placedLink(calculator, linkOf(state), place));
      if (canGoBack) history.pushState(mark, '', window.location.href);
      touched.current = true;
      turn.current += 1;
      dispatch(action);
    },
    [calculator, place, linkOf, dispatch],
  );
  return { act, isAwake, origin };
}
