import type { Pagefind } from '../pagefind.ts';
import { isMeant, itemOf, summaryOf } from '../search-results.ts';
import { loadNames, type Names } from './names.ts';

const shown = 8;

/** The parts of the dialog. */
interface Parts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  list: HTMLOListElement;
  say: (message: string) => void;
  /** Says that the search does not work. */
  fail: () => void;
}

let engine: Promise<Pagefind> | undefined;
let names: Promise<Names> | undefined;
let latestQuery = 0;
/** The question that the list answers, and the one whose first result is wanted. */
let answeredQuery = 0;
let followedQuery = 0;

/** The engine with its index, and what has a name of its own: it knows words only, no symbols and units. */
function load({ dialog }: Parts): Promise<[Pagefind, Names]> {
  engine ??= import(/* @vite-ignore */ dialog.dataset.search ?? '').then(
    async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    },
  );
  names ??= loadNames(dialog.dataset.records ?? '');
  return Promise.all([engine, names]);
}

async function search(words: string, parts: Parts): Promise<void> {
  const { list, say } = parts;
  const query = ++latestQuery;
  if (!words) {
    answeredQuery = query;
    say('');
    return list.replaceChildren();
  }
  const [pagefind, itemsFor] = await load(parts);
  const found = await pagefind.debouncedSearch(words, {}, 120);
  if (!found || query !== latestQuery) return;
  const results = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
  if (query !== latestQuery) return;
  const named = itemsFor(words);
  const meant = results.filter((result) => isMeant(words, result));
  list.replaceChildren(...named, ...meant.map(itemOf));
  say(summaryOf(words, found.results.length, meant.length, named.length));
  answeredQuery = query;
  if (followedQuery === query) list.querySelector('a')?.click();
}

/** The arrow keys go from the field through the results and back. */
function moveFocus(event: KeyboardEvent, { dialog }: Parts): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, li a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Goes to the first result, once the list answers what stands in the field. */
export function followFirst(list: HTMLOListElement): void {
  if (answeredQuery === latestQuery) list.querySelector('a')?.click();
  else followedQuery = latestQuery;
}

let isListening = false;

/** Answers what is typed into the dialog, and what was typed while this was on its way. */
export async function answer(parts: Parts): Promise<void> {
  // What failed once is fetched anew at the next attempt.
  const forget = () => {
    engine = names = undefined;
    parts.fail();
  };
  const { dialog, input } = parts;
  const look = () => search(input.value.trim(), parts).catch(forget);
  if (!isListening) {
    isListening = true;
    input.addEventListener('input', look);
    dialog.addEventListener('keydown', (event) => moveFocus(event, parts));
    if (input.value) void look();
  }
  await load(parts).catch(forget);
}
