import type { PassageFile, SearchIndex, WordFile } from '#build/search/index-files';
import { askedWords } from '#build/search/words';
import { filesFor, ranked } from './rank.ts';

/** A page or record with the words around what was asked for, and its best sections. */
export interface Hit {
  kind: string;
  title: string;
  url: string;
  text: string;
  sections: { title: string; url: string }[];
}

/** What the texts answer: how many pages and records, and the best of them, each on its way. */
export interface Answer {
  found: number;
  best: Promise<Hit>[];
}

/** The texts of all pages, asked by words. */
export type TextIndex = (query: string, most: number) => Promise<Answer>;

async function readJson<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Data;
}

function asHit({ kind, title, url, text, sections }: PassageFile, places: number[]): Hit {
  const named = places.flatMap((place) => {
    const [heading, anchor] = sections[place] ?? [];
    return heading ? [{ title: heading, url: `${url}#${anchor}` }] : [];
  });
  return { kind, title, url, text, sections: named };
}

/** Reads each file of a folder once; what failed is fetched anew by the next question. */
function readerOf(folder: string): <Data>(name: string) => Promise<Data> {
  const files = new Map<string, Promise<unknown>>();
  return <Data>(name: string) => {
    const there = files.get(name) ?? readJson(`${folder}${name}.json`);
    files.set(name, there);
    there.catch(() => files.delete(name));
    return there as Promise<Data>;
  };
}

/** Opens the index in a folder of the site; its files come when a question needs them. */
export async function loadTextIndex(folder: string): Promise<TextIndex> {
  const index = await readJson<SearchIndex>(`${folder}index.json`);
  const read = readerOf(`${folder}${index.folder}/`);
  return async (query, most) => {
    const asked = askedWords(query);
    const needed = [...new Set(asked.flatMap((word) => filesFor(word, index.starts)))];
    const files = await Promise.all(needed.map((file) => read<WordFile>(`words-${file}`)));
    const found = ranked(asked, Object.assign({}, ...files) as WordFile, index);
    const best = found.slice(0, most).map(async ({ passage, places }) => {
      return asHit(await read<PassageFile>(`passage-${passage}`), places);
    });
    return { found: found.length, best };
  };
}
