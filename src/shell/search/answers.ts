import { itemOf, summaryOf } from '../search-results.ts';
import { loadNames, type Names } from './names.ts';
import { recordItem } from './record-item.ts';
import type { SearchRecord } from './look-up.ts';
import { loadTextIndex, type TextIndex } from './text-index.ts';
import { typingPace } from './typing-pace.ts';

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

let texts: Promise<TextIndex> | undefined;
let names: Promise<Names> | undefined;
let latestQuery = 0;
/** The question that the list answers, and the one whose first result is wanted. */
let answeredQuery = 0;
let followedQuery = 0;

/** What has a name of its own, which comes first, and the words of all texts. */
function load({ dialog }: Parts): [Promise<Names>, Promise<TextIndex>] {
  names ??= loadNames(dialog.dataset.records ?? '');
  texts ??= loadTextIndex(dialog.dataset.search ?? '');
  return [names, texts];
}

/** The names answer each letter, the texts the word: its beginnings would fetch files of their own. */
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Another list: a focus in the old one stays on its link or, where that is gone, returns to the field. */
function replaceList({ list, input }: Parts, items: readonly HTMLLIElement[]): void {
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLAnchorElement).href
    : undefined;
  list.replaceChildren(...items);
  if (focused === undefined) return;
  const same = [...list.querySelectorAll('a')].find(({ href }) => href === focused);
  (same ?? input).focus();
}

/** The list of one question; what stands in it stays where it is, what comes later comes below. */
function listOf(query: number, parts: Parts) {
  const { list } = parts;
  const isCurrent = () => query === latestQuery;
  const show = (...items: HTMLLIElement[]) => {
    if (items.length === 0) return;
    if (answeredQuery === query) list.append(...items);
    else replaceList(parts, items);
    answeredQuery = query;
    if (followedQuery === query) list.querySelector('a')?.click();
  };
  const end = () => {
    if (answeredQuery !== query) replaceList(parts, []);
    answeredQuery = query;
  };
  return { isCurrent, show, end };
}

type List = ReturnType<typeof listOf>;

/** Shows the texts in their order, each as soon as it and those before it are there; returns how many. */
async function showTexts(
  words: string,
  best: Promise<Parameters<typeof itemOf>[0]>[],
  named: SearchRecord[],
  { isCurrent, show }: List,
): Promise<number> {
  const above = new Set(named.map(({ url }) => url));
  let count = 0;
  for (const coming of best) {
    const hit = await coming;
    if (!isCurrent()) break;
    if (above.has(hit.url)) continue;
    show(itemOf(hit, words));
    count += 1;
  }
  return count;
}

async function search(words: string, parts: Parts, restMilliseconds: number): Promise<void> {
  const query = ++latestQuery;
  const list = listOf(query, parts);
  parts.say('');
  if (!words) return list.end();
  const [nameIndex, textIndex] = load(parts);
  const named = (await nameIndex)(words);
  if (!list.isCurrent()) return;
  list.show(...named.map(recordItem));
  const [ask] = await Promise.all([textIndex, rest(restMilliseconds)]);
  if (!list.isCurrent()) return;
  const { found, best } = await ask(words, shown);
  // One that fails before its turn fails the whole when it comes to it.
  for (const coming of best) coming.catch(() => {});
  const count = await showTexts(words, best, named, list);
  if (!list.isCurrent()) return;
  list.end();
  parts.say(summaryOf(words, found, count, named.length));
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
    texts = names = undefined;
    parts.fail();
  };
  const { dialog, input } = parts;
  const pace = typingPace(input.value.length);
  const look = (restMilliseconds: number) =>
    search(input.value.trim(), parts, restMilliseconds).catch(forget);
  if (!isListening) {
    isListening = true;
    input.addEventListener('input', ({ timeStamp }) => look(pace(input.value.length, timeStamp)));
    dialog.addEventListener('keydown', (event) => moveFocus(event, parts));
    if (input.value) void look(pace(input.value.length, performance.now()));
  }
  await Promise.all(load(parts)).catch(forget);
}
