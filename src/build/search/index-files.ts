import { createHash } from 'node:crypto';
import type { Passage } from './passages.ts';
import { tellingWords } from './words.ts';

/** Passages with a word: number and merit in turn. */
export type Postings = number[];

/** Words in the order of the alphabet, each with the passages that have it. */
export type WordFile = Record<string, Postings>;

/** What the browser reads first. */
export interface SearchIndex {
  /** Folder of the other files, new with every change of what is in them. */
  folder: string;
  /** The first word of each file of words. */
  starts: string[];
  /** For each page or record, in their order, the number of its first passage. */
  firsts: number[];
  /** How many passages there are. */
  count: number;
}

/** A passage as the browser shows it. */
export interface PassageFile {
  kind: string;
  title: string;
  url: string;
  /** Headings and anchors of all passages of the page, in their order; the head of a page has none. */
  sections: ([title: string, anchor: string] | null)[];
  text: string;
}

/** About 2 kB compressed: a word costs little more than its own entry. One that is longer stands alone. */
const longestWordFile = 6000;

/** A word in a title or a heading is worth as many in the text. */
const ofTitle = 4;

function occurrences({ of, section, text }: Passage): Map<string, number> {
  const found = new Map<string, number>();
  const add = (words: string[], worth: number) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) + worth);
  };
  add(tellingWords(text), 1);
  add(tellingWords(section?.title ?? of.title), ofTitle);
  return found;
}

/**
 * Robertson and Zaragoza's BM25 (doi:10.1561/1500000019), k = 1.2, b = 0.6, in hundredths: what a word says of a
 * passage, less the more often it stands there and the longer that is. How rare the word is the reader's browser knows.
 */
function merits(passages: readonly Passage[]): Map<string, Postings> {
  const all = passages.map(occurrences);
  const lengths = all.map((found) => found.values().reduce((sum, times) => sum + times, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  const postings = new Map<string, Postings>();
  for (const [number, found] of all.entries()) {
    const saturation = 1.2 * (0.4 + (0.6 * (lengths[number] as number)) / mean);
    for (const [word, times] of found) {
      const merit = ((2.2 * times) / (times + saturation)) * (passages[number] as Passage).weight;
      const before = postings.get(word) ?? [];
      before.push(number, Math.round(100 * merit));
      postings.set(word, before);
    }
  }
  return postings;
}

function wordFiles(postings: ReadonlyMap<string, Postings>): WordFile[] {
  const files: WordFile[] = [];
  let length = Infinity;
  for (const word of [...postings.keys()].sort()) {
    const entry = postings.get(word) as Postings;
    const added = JSON.stringify(entry).length + word.length;
    if (length + added > longestWordFile) {
      files.push({});
      length = 0;
    }
    (files.at(-1) as WordFile)[word] = entry;
    length += added;
  }
  return files;
}

function grouped(passages: readonly Passage[]): Passage[][] {
  return [...Map.groupBy(passages, ({ of }) => of.url).values()];
}

function passageFiles(groups: readonly Passage[][]): PassageFile[] {
  return groups.flatMap((group) => {
    const sections = group.map(({ section }): [string, string] | null =>
      section ? [section.title, section.anchor] : null,
    );
    return group.map(({ of, text }) => ({ ...of, sections, text }));
  });
}

/** All files of the index by their names below `search/`. */
export function indexFiles(all: readonly Passage[]): Map<string, string> {
  const groups = grouped(all);
  const passages = groups.flat();
  const words = wordFiles(merits(passages));
  const parts = [
    ...words.map((file, number) => [`words-${number}.json`, JSON.stringify(file)] as const),
    ...passageFiles(groups).map(
      (file, number) => [`passage-${number}.json`, JSON.stringify(file)] as const,
    ),
  ];
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
  let first = 0;
  const firsts = groups.map((group) => (first += group.length) - group.length);
  const index: SearchIndex = {
    folder: hash,
    starts: words.map((file) => Object.keys(file)[0] as string),
    firsts,
    count: passages.length,
  };
  return new Map([
    ['index.json', JSON.stringify(index)],
    ...parts.map(([name, text]): [string, string] => [`${hash}/${name}`, text]),
  ]);
}
