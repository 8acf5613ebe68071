import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Session } from '../model/session.ts';
import type { AnyPicture } from './Explanation.tsx';

/** Fetches the code of a picture; undefined where a calculator has none. */
export type LoadPicture = () => Promise<AnyPicture | undefined>;

/** Calls for something once its element is seen; notes the last button that was pressed in it. */
function useSeen(onSeen: () => void) {
  const element = useRef<HTMLElement>(null);
  const pressed = useRef<Element>(null);
  const watch = useRef<IntersectionObserver>(undefined);
  const ref = useCallback(
    (now: HTMLElement | null) => {
      watch.current?.disconnect();
      element.current = now;
      if (!now) return;
      now.addEventListener('click', ({ target }) => {
        pressed.current = (target as Element).closest('button');
      });
      watch.current = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
      });
      watch.current.observe(now);
    },
    [onSeen],
  );
  return { ref, element, pressed };
}

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
  const [isWanted, setIsWanted] = useState(false);
  const isStale = session !== first;
  const drawn = useSeen(useCallback(() => setIsWanted(true), []));
  const takeOver = useRef<(live: HTMLElement) => void>(undefined);
  const { element, pressed } = drawn;
  useEffect(() => {
    if (!load || Picture || !(isWanted || isStale)) return;
    const fetchPicture = async () => {
      const [fetched, { deedsIn, doAgain }] = await Promise.all([
        load(),
        import('./picture-takeover.ts'),
      ]);
      if (element.current) {
        const deeds = deedsIn(element.current, pressed.current);
        takeOver.current = (live) => doAgain(live, deeds);
      }
      setPicture(() => fetched);
    };
    // With each change it is asked for again.
    fetchPicture().then(
      () => setIsMissing(false),
      () => setIsMissing(true),
    );
  }, [load, Picture, isWanted, isStale, session, element, pressed]);
  const live = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What was done to a picture of other numbers is not meant for this one.
    if (Picture && live.current && !isStale) takeOver.current?.(live.current);
    if (Picture) takeOver.current = undefined;
  }, [Picture, isStale]);
  return { Picture, isStale, isMissing, asDrawnByServer: drawn.ref, live };
}
