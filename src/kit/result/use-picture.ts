import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Session } from '../model/session.ts';
import type { AnyPicture } from './Explanation.tsx';

/** Fetches the code of a picture; undefined where a calculator has none. */
export type LoadPicture = () => Promise<AnyPicture | undefined>;

/**
 * The picture of a calculator, whose code comes when the picture is seen or anything is changed. Until then
 * stands what the server drew; `isStale` says that it no longer belongs to what stands in the fields.
 */
export function usePicture(
  atHand: AnyPicture | undefined,
  load: LoadPicture | undefined,
  session: Session,
) {
  const [Picture, setPicture] = useState(() => atHand);
  const [isMissing, setIsMissing] = useState(false);
  const [first] = useState(session);
  const isStale = session !== first;
  const isWanted = useRef(false);
  const drawn = useRef<HTMLElement>(null);
  const pressed = useRef<Element>(null);
  const takeOver = useRef<(live: HTMLElement) => void>(undefined);
  const fetchPicture = useCallback(async () => {
    if (!load || isWanted.current) return;
    isWanted.current = true;
    try {
      const [fetched, { deedsIn, doAgain }] = await Promise.all([
        load(),
        import('./picture-takeover.ts'),
      ]);
      if (drawn.current) {
        const deeds = deedsIn(drawn.current, pressed.current);
        takeOver.current = (live) => doAgain(live, deeds);
      }
      setPicture(() => fetched);
      setIsMissing(false);
    } catch {
      // Whoever changes something more asks again.
      isWanted.current = false;
      setIsMissing(true);
    }
  }, [load]);
  useEffect(() => {
    if (!Picture && isStale) void fetchPicture();
  }, [Picture, isStale, session, fetchPicture]);
  const watch = useRef<IntersectionObserver>(undefined);
  const asDrawnByServer = useCallback(
    (element: HTMLElement | null) => {
      watch.current?.disconnect();
      drawn.current = element;
      if (!element) return;
      element.addEventListener('click', ({ target }) => {
        pressed.current = (target as Element).closest('button');
      });
      watch.current = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void fetchPicture();
      });
      watch.current.observe(element);
    },
    [fetchPicture],
  );
  const live = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What was done to a picture of other numbers is not meant for this one.
    if (Picture && live.current && !isStale) takeOver.current?.(live.current);
    if (Picture) takeOver.current = undefined;
  }, [Picture, isStale]);
  return { Picture, isStale, isMissing, asDrawnByServer, live };
}
