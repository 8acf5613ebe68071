import type { Pagefind } from './pagefind.ts';
import type { Names } from './search/names.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search');
const input = dialog?.querySelector('input');
const status = dialog?.querySelector<HTMLElement>('[role="status"]');
const list = dialog?.querySelector('ol');
const shown = 8;

let engine: Promise<Pagefind> | undefined;
let names: Promise<Names> | undefined;
let asked = 0;
/** The question that the list answers, and the one whose first result is wanted. */
let answered = 0;
let followed = 0;

/** The engine and its index are fetched when the first reader opens the search, not before. */
function loadEngine(): Promise<Pagefind> {
  engine ??= import(/* @vite-ignore */ dialog?.dataset.search ?? '').then(
    async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    },
  );
  return engine;
}

/** What has a name of its own: symbols and units are no words, and the engine knows words only. */
function loadNames(): Promise<Names> {
  names ??= import('./search/names.ts').then(({ loadNames: load }) =>
    load(dialog?.dataset.records ?? ''),
  );
  return names;
}

function say(message: string): void {
  if (status) status.textContent = message;
}

/** What failed once is fetched anew at the next attempt. */
function forget(): void {
  engine = names = undefined;
  say('The search could not be loaded. The contents and the glossary list everything too.');
}

async function search(words: string): Promise<void> {
  const question = ++asked;
  if (!words) {
    answered = question;
    say('');
    return list?.replaceChildren();
  }
  const [pagefind, itemsFor, { isMeant, itemOf, summaryOf }] = await Promise.all([
    loadEngine(),
    loadNames(),
    // What only shows results need not weigh on pages where nobody searches.
    import('./search-results.ts'),
  ]);
  const found = await pagefind.debouncedSearch(words, {}, 120);
  if (!found || question !== asked) return;
  const results = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
  if (question !== asked) return;
  const named = itemsFor(words);
  const meant = results.filter((result) => isMeant(words, result));
  list?.replaceChildren(...named, ...meant.map(itemOf));
  say(summaryOf(words, found.results.length, meant.length, named.length));
  answered = question;
  if (followed === question) list?.querySelector('a')?.click();
}

function open(): void {
  dialog?.showModal();
  input?.select();
  Promise.all([loadEngine(), loadNames()]).catch(forget);
}

/** The arrow keys go from the field through the results and back. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !dialog) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, li a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}

function openByKey(event: KeyboardEvent): void {
  const wanted = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!wanted || isTyping(event.target) || dialog?.open) return;
  event.preventDefault();
  open();
}

/** A click beside the dialog closes it, and so does one on a result: it may be on this very page. */
function closeByClick({ target }: Event): void {
  const closes = target instanceof Element && target.closest('li a, [data-search-close]');
  if (target === dialog || closes) dialog?.close();
}

/** Return in the field goes to the first result, once the list answers what stands in the field. */
function followFirst({ key, isComposing }: KeyboardEvent): void {
  if (key !== 'Enter' || isComposing) return;
  if (answered === asked) list?.querySelector('a')?.click();
  else followed = asked;
}

export function startSearch(): void {
  input?.addEventListener('input', () => void search(input.value.trim()).catch(forget));
  dialog?.addEventListener('keydown', moveFocus);
  dialog?.addEventListener('click', closeByClick);
  input?.addEventListener('keydown', followFirst);
  for (const button of document.querySelectorAll('[data-search-open]')) {
    button.addEventListener('click', open);
  }
  addEventListener('keydown', openByKey);
}
