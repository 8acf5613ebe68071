// Those of a calculator live as soon as they are used; until then they are as the server drew them.
const scrollers = '.display, .table-scroll, .equation-scroll';

function stopIfWider(scroller: HTMLElement): void {
  if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
  else scroller.removeAttribute('tabindex');
}

/** What is wider than its column scrolls, and is a stop of the keyboard only then. */
export function stopAtScrollers(): void {
  // The content too: it grows when its font arrives.
  const observer = new ResizeObserver((changes) => {
    for (const { target } of changes) stopIfWider(target.closest<HTMLElement>(scrollers)!);
  });
  for (const scroller of document.querySelectorAll(scrollers)) {
    observer.observe(scroller);
    if (scroller.firstElementChild) observer.observe(scroller.firstElementChild);
  }
}
