import type { SearchIndex, WordFile } from '#build/search/index-files';
import { answers, beginningOf } from '#build/search/words';

/** A page or record that answers. */
export interface Ranked {
  /** The passage of it that answers best. */
  passage: number;
  /** Its best passages by their places on the page. */
  places: number[];
  merit: number;
}

/** So many sections of a page are named beside it. */
const placesShown = 2;

/** The first number of the group that a passage is of. */
function firstOf(firsts: readonly number[], passage: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] as number) <= passage) low = middle;
    else high = middle - 1;
  }
  return firsts[low] as number;
}

/** A word that only begins like the one asked for counts for less, the longer it is. */
const nearness = (word: string, asked: string) =>
  word === asked ? 1 : 0.8 * Math.min(1, asked.length / word.length);

/** Merit of each passage for one word, the rarer the word the more. */
function meritsOf(asked: string, words: WordFile, count: number): Map<number, number> {
  const merits = new Map<number, number>();
  for (const [word, postings] of Object.entries(words)) {
    if (!answers(word, asked)) continue;
    for (let at = 0; at < postings.length; at += 2) {
      const merit = (postings[at + 1] as number) * nearness(word, asked);
      const passage = postings[at] as number;
      merits.set(passage, Math.max(merit, merits.get(passage) ?? 0));
    }
  }
  const rarity = Math.log(1 + count / (1 + merits.size));
  for (const [passage, merit] of merits) merits.set(passage, merit * rarity);
  return merits;
}

/** The passages of one page or record that have any of the words, and which words it has. */
interface Group {
  first: number;
  merits: Map<number, number>;
  asked: Set<string>;
}

function asRanked({ first, merits, asked }: Group): Ranked {
  const best = [...merits].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const [passage, merit] = best[0] as [number, number];
  const places = best.slice(0, placesShown).map(([number]) => number - first);
  return { passage, places, merit: merit * asked.size };
}

/** Pages and records that have all words asked for; where none has them all, those that have any. */
export function ranked(
  asked: readonly string[],
  words: WordFile,
  { firsts, count }: Pick<SearchIndex, 'firsts' | 'count'>,
): Ranked[] {
  const groups = new Map<number, Group>();
  for (const one of asked) {
    for (const [passage, merit] of meritsOf(one, words, count)) {
      const first = firstOf(firsts, passage);
      const group = groups.get(first) ?? { first, merits: new Map(), asked: new Set() };
      group.merits.set(passage, (group.merits.get(passage) ?? 0) + merit);
      group.asked.add(one);
      groups.set(first, group);
    }
  }
  const found = [...groups.values()];
  const whole = found.filter((group) => group.asked.size === asked.length);
  return (whole.length > 0 ? whole : found)
    .map(asRanked)
    .sort((one, other) => other.merit - one.merit || one.passage - other.passage);
}

/** The files of words in which something that answers a word may stand, by the first word of each. */
export function filesFor(asked: string, starts: readonly string[]): number[] {
  const beginning = beginningOf(asked);
  const [first, last] =
    beginning === undefined ? [asked, asked] : [beginning, `${beginning}\uffff`];
  return starts.flatMap((start, file) => {
    const next = starts[file + 1];
    return start <= last && (next === undefined || next > first) ? [file] : [];
  });
}
