import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The mark by which the style knows a page that answers: no copy of the page keeps a property. */
export function useMarkOfLife(element: RefObject<HTMLElement | null>, isAwake: boolean) {
  const mark = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!isAwake || !mark.current) return;
    mark.current.indeterminate = true;
    const place = element.current?.closest<HTMLElement>('.calculator-place');
    if (!place) return;
    Object.assign(place, { isAwake });
    for (const name of ['asked', 'typed', 'late']) delete place.dataset[name];
  }, [element, isAwake]);
  return <input type="checkbox" className="alive" ref={mark} hidden disabled />;
}
