const card = document.createElement('div');
card.className = 'note-card';
card.popover = 'manual';

type Link = HTMLAnchorElement | SVGAElement;

let shown: Link | undefined;
let wanted: Link | undefined;
let dismissed: Link | undefined;
let timer = 0;
let touched = false;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<Link>('a[data-note]') : null;

const inCard = (target: EventTarget | null) => target instanceof Node && card.contains(target);

const template = (html: string) => {
  const parsed = document.createElement('template');
  parsed.innerHTML = html;
  return parsed.content;
};

const fetched = new Map<string, Promise<DocumentFragment>>();

/** Cards are small files of this site, fetched when first asked for. */
function fetchCard(file: string): Promise<DocumentFragment> {
  if (!fetched.has(file)) {
    const card = fetch(file).then(async (answer) => template((await answer.json()).html));
    fetched.set(file, card);
    // What failed once may be had at the next attempt.
    card.catch(() => fetched.delete(file));
  }
  return fetched.get(file)!;
}

/** What the card shows: words or a card the link names, a note of this page, or the card of its address. */
async function noteOf(link: Link): Promise<Node> {
  const own = link.dataset.note!.replace('open', '');
  if (own.startsWith('/')) return (await fetchCard(own)).cloneNode(true);
  if (own) return document.createTextNode(own);
  const address = link.getAttribute('href')!;
  const key = decodeURIComponent(address.replace(/^.*#/, ''));
  const note = document.getElementById(`note-${key}`);
  const here = note ?? (address.startsWith('#') ? document.getElementById(key) : null);
  if (here) return template(here.innerHTML);
  const file = address.replace(/([\w-]+)\/#(.+)$/, 'data/cards/$1/$2.json');
  return (await fetchCard(file)).cloneNode(true);
}

const gap = 6;
/** Of the window, below this the card is rather cut at its edge than made lower. */
const lowest = 96;

/** Below the link or above it, where there is more room, and never over it: a tall card is made lower and scrolls. */
function place(link: Link) {
  card.style.maxHeight = '';
  const lines = [...link.getClientRects()];
  const [top, bottom] = [
    Math.min(...lines.map((line) => line.top)),
    Math.max(...lines.map((line) => line.bottom)),
  ];
  const root = document.documentElement;
  const below = root.clientHeight - bottom - gap - 8;
  const above = top - gap - 8;
  const goesBelow = card.offsetHeight <= below || below >= above;
  const room = Math.max(goesBelow ? below : above, lowest);
  if (card.offsetHeight > room) card.style.maxHeight = `${room}px`;
  const line = lines[0]?.left ?? 0;
  const left = Math.max(8, Math.min(line, root.clientWidth - card.offsetWidth - 8));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(goesBelow ? bottom + gap : top - gap - card.offsetHeight) + scrollY}px`;
}

async function show(link: Link) {
  clearTimeout(timer);
  wanted = link;
  if (shown === link) return;
  const note = await noteOf(link);
  if (wanted !== link || link.closest('.note-card')) return;
  hide();
  card.replaceChildren(note);
  for (const copy of card.querySelectorAll('[id]')) copy.removeAttribute('id');
  // Beside the link, so that the next Tab goes into the card; a drawing cannot hold it.
  (link.closest('.plot') ?? link).after(card);
  card.showPopover();
  place(link);
  shown = link;
}

/** A card that cannot be had is no loss: the link leads to the same words. */
const tryToShow = (link: Link) => show(link).catch(() => {});

function hide() {
  clearTimeout(timer);
  if (shown) card.hidePopover();
  card.remove();
  shown = wanted = undefined;
}

function later(action: () => void, delay: number) {
  clearTimeout(timer);
  timer = window.setTimeout(action, delay);
}

function onPointerOver({ pointerType, target }: PointerEvent) {
  if (pointerType !== 'mouse') return;
  const link = linkAt(target);
  if (link) later(() => tryToShow(link), shown ? 60 : 180);
  else if (inCard(target)) clearTimeout(timer);
  else if (shown) later(hide, 250);
  else clearTimeout(timer);
}

function onFocus({ target }: FocusEvent) {
  const link = linkAt(target);
  if (link?.matches(':focus-visible') && link !== dismissed) tryToShow(link);
  else if (!link && !inCard(target)) hide();
  dismissed = undefined;
}

function onClick(event: MouseEvent) {
  const link = linkAt(event.target);
  if (!link || inCard(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.dataset.note !== 'open' && (!touched || shown === link)) return;
  event.preventDefault();
  show(link).catch(() => location.assign(link.getAttribute('href')!));
}

function onKey({ key }: KeyboardEvent) {
  if (key !== 'Escape' || !shown) return;
  const link = shown;
  const inside = inCard(document.activeElement);
  hide();
  if (!inside) return;
  // Coming back to the link must not open the card again.
  dismissed = link;
  link.focus();
}

/** Lets every link with a note show it: under the mouse, in focus, or at the first touch, which may have been. */
export function showNotes(wasTouched: boolean): void {
  touched = wasTouched;
  addEventListener('pointerdown', ({ pointerType, target }) => {
    touched = pointerType !== 'mouse';
    if (!inCard(target) && !linkAt(target)) hide();
  });
  addEventListener('pointerover', onPointerOver);
  addEventListener('focusin', onFocus);
  addEventListener('click', onClick);
  addEventListener('keydown', onKey);
}
