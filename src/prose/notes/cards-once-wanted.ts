type Link = HTMLAnchorElement | SVGAElement;

const acts = ['pointerdown', 'pointerover', 'focusin', 'click'] as const;

/** Whether what a reader did is still so, now that the code is there. */
const stillStands: Record<string, (link: Link) => boolean> = {
  pointerover: (link) => link.matches(':hover'),
  focusin: (link) => link === document.activeElement,
  click: () => true,
};

const copyOf = (event: Event): Event =>
  new (event.constructor as new (type: string, from: Event) => Event)(event.type, event);

/** A click that opens a card: where the link says so, and at a touch, which has no pointer to rest. */
const opens = ({ ctrlKey, metaKey, shiftKey }: MouseEvent, link: Link, touched: boolean) =>
  !ctrlKey && !metaKey && !shiftKey && (touched || link.dataset.note === 'open');

/** What shows cards is fetched with the first act at a link that has one; then the act is done again for it. */
export function showNotesOnceWanted(): void {
  const controller = new AbortController();
  const { signal } = controller;
  let touched = false;
  const fetchFor = async (event: Event) => {
    const link = (event.target as Element).closest?.<Link>('a[data-note]');
    if (event.type === 'pointerdown') touched = (event as PointerEvent).pointerType !== 'mouse';
    if (!link) return;
    const isTaken = event.type === 'click' && opens(event as MouseEvent, link, touched);
    if (isTaken) event.preventDefault();
    else if (event.type === 'click') return;
    try {
      const { showNotes } = await import('./card.ts');
      if (!signal.aborted) showNotes(touched);
      controller.abort();
      if (stillStands[event.type]?.(link)) link.dispatchEvent(copyOf(event));
    } catch {
      // A card that cannot be had is no loss: the link leads to the same words.
      if (isTaken) location.assign(link.getAttribute('href')!);
    }
  };
  for (const act of acts) addEventListener(act, fetchFor, { signal });
}
