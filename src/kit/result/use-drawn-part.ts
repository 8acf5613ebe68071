import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
} from 'react';

/** Fetches the code of a part; undefined where a calculator has none. */
export type LoadPart<Properties> = () => Promise<ComponentType<Properties> | undefined>;

/** What is done to a part by whoever need not see it. */
const deeds = ['click', 'change', 'focusin', 'dragenter', 'pointerover'] as const;

export type Waking = 'when seen' | 'when used' | 'when changed';

/** Calls for something once its element is seen, or as soon as it is empty; notes the last button that was pressed in it. */
function useSeen(wakes: Waking, onSeen: () => void) {
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
      // In an island that no server drew there is nothing to see.
      if (!now.firstChild) return onSeen();
      if (wakes === 'when changed') return;
      for (const deed of deeds) now.addEventListener(deed, onSeen, { once: true });
      if (wakes === 'when used') return;
      watch.current = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
      });
      watch.current.observe(now);
    },
    [wakes, onSeen],
  );
  return { ref, element, pressed };
}

/**
 * A part of a calculator whose code comes when the part is seen or used (as `wakes` says) or called for, or anything is changed. Until then stands
 * what the server drew; `isStale` says that it no longer belongs to what stands in the fields.
 */
export function useDrawnPart<Properties>(
  atHand: ComponentType<Properties> | undefined,
  load: LoadPart<Properties> | undefined,
  session: object,
  { wakes, isCalled }: { wakes: Waking; isCalled: boolean },
) {
  const [Part, setPart] = useState(() => atHand);
  const [isMissing, setIsMissing] = useState(false);
  const [first] = useState(session);
  const [isWanted, setIsWanted] = useState(false);
  const isStale = session !== first;
  const drawn = useSeen(
    wakes,
    useCallback(() => setIsWanted(true), []),
  );
  const takeOver = useRef<(live: HTMLElement, isOfOthers: boolean) => void>(undefined);
  const { element, pressed } = drawn;
  useEffect(() => {
    if (!load || Part || !(isWanted || isCalled || isStale)) return;
    const fetchPart = async () => {
      const [fetched, { deedsIn, doAgain }] = await Promise.all([
        load(),
        import('./part-takeover.ts'),
      ]);
      if (element.current) {
        const drawnPart = element.current;
        const { focused } = deedsIn(drawnPart, pressed.current);
        // What was done up to the last moment counts; but what is taken away has no focus any more.
        takeOver.current = (live, isOfOthers) =>
          doAgain(live, { ...deedsIn(drawnPart, pressed.current), focused }, isOfOthers);
      }
      // Asked for twice, it comes twice: the first one has been opened and typed into by now.
      setPart((now: ComponentType<Properties> | undefined) => now ?? fetched);
    };
    // With each change it is asked for again.
    fetchPart().then(
      () => setIsMissing(false),
      () => setIsMissing(true),
    );
  }, [load, Part, isWanted, isCalled, isStale, session, element, pressed]);
  const live = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (Part && live.current) takeOver.current?.(live.current, isStale);
    if (Part) takeOver.current = undefined;
  }, [Part, isStale]);
  return { Part, isStale, isMissing, asDrawnByServer: drawn.ref, live };
}
