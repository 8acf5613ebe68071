import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What while-asleep.js notes at the place of a calculator. */
interface Place extends HTMLElement {
  isAwake?: boolean;
  /** Buttons that were pressed before anything answered them. */
  pressed?: HTMLButtonElement[];
}

/** The mark by which the style knows a page that answers: no copy of the page keeps a property. */
export function useMarkOfLife(element: RefObject<HTMLElement | null>, isAwake: boolean) {
  const mark = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!isAwake || !mark.current) return;
    mark.current.indeterminate = true;
    const place = element.current?.closest<Place>('.calculator-place');
    if (!place) return;
    place.isAwake = isAwake;
    for (const name of ['asked', 'typed', 'late']) delete place.dataset[name];
    for (const button of place.pressed?.splice(0) ?? []) button.click();
  }, [element, isAwake]);
  return <input type="checkbox" className="alive" ref={mark} hidden disabled />;
}
