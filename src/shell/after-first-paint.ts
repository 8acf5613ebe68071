const root = document.documentElement;

/** Sections that the first frame leaves out, in the order of the page. */
const sections = [...document.querySelectorAll<HTMLElement>('.prose > section')];

/** Lays out all that is left, at once. */
function layOutAll(): void {
  sections.length = 0;
  delete root.dataset.firstPaint;
}

/** Calls back when the browser has nothing else to do; Safari cannot say so. */
const whenIdle = (next: () => void) =>
  'requestIdleCallback' in window
    ? requestIdleCallback(next, { timeout: 500 })
    : setTimeout(next, 50);

function layOutNext(): void {
  const next = sections.shift();
  if (!next) return layOutAll();
  next.dataset.laidOut = '';
  whenIdle(layOutNext);
}

/**
 * The first frame lays out the first section only (styles/prose.css). Then the others follow, one after the other:
 * the whole page is as long as it will be, and complete for whoever searches, saves or photographs it.
 */
export function layOutAfterFirstPaint(): void {
  if (root.dataset.firstPaint === undefined) return;
  // Whoever goes to an anchor meets exact heights.
  const goesElsewhere = ({ target }: Event) => {
    if ((target as Element).closest('a[href*="#"]')) layOutAll();
  };
  document.addEventListener('click', goesElsewhere, { capture: true });
  requestAnimationFrame(() => setTimeout(layOutNext));
}
