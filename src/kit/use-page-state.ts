import { useEffect, useRef, useState, type RefObject } from 'react';
import type { AnyCalculator } from './model/definition.ts';
import type { Session } from './model/session.ts';
import { settleMilliseconds, type Place } from './use-address-bar.ts';

interface PageState {
  calculator: AnyCalculator;
  place: Place;
  pages: Record<string, string>;
  element: RefObject<HTMLElement | null>;
  session: Session;
  link: string;
}

/** Has the page around a calculator follow its state: the head, and in a chapter the way to its own page. */
export function usePageState({ calculator, place, pages, element, session, link }: PageState) {
  const [asWritten] = useState(link);
  const hasTold = useRef(false);
  useEffect(() => {
    const isAsWritten = session.foreign || link === asWritten;
    // Of several calculators in a chapter the one that was touched last is told of.
    if (isAsWritten && !hasTold.current) return;
    const timer = setTimeout(() => {
      hasTold.current = !isAsWritten;
      const told = { calculator, place, pages, session, link, element: element.current };
      // Who cannot fetch it shares the address of the page.
      import('./follow-state.ts').then(
        (module) => module.followState(told, isAsWritten),
        () => {},
      );
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [calculator, place, pages, element, session, link, asWritten]);
}
