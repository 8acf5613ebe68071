import { getCollection } from 'astro:content';
import { chapterOrder } from '#data/chapter-order';
import type { Chapter } from '#data/chapter-schema';
import type { Entry } from '#data/entry';
import { equationIndex } from '#data/equation-index';
import { figureIndex } from '#data/figure-index';
import { addressOf } from '#data/kind';
import { kindsWith, type KindWith } from '#data/kinds';
import { numberedComponents } from '#data/numbered-components';
import { tableIndex } from '#data/table-index';
import { address } from '../address.ts';
import { citablePages } from '../cite/pages.ts';
import { firstSentence, plainWords } from '#data/plain-words';
import { lettersOf } from './letters-of.ts';
import { plainSpelling, type SearchRecord } from './look-up.ts';
import { numberedNames } from './numbered-names.ts';

type Names = (string | undefined)[];

function record(
  kind: string,
  title: string,
  path: string,
  names: Names,
  detail?: string,
): SearchRecord {
  const spelled = names.map((name) => plainSpelling(name ?? '')).filter(Boolean);
  return { kind, title, url: address(path), names: [...new Set(spelled)], detail };
}

/** What is counted is found by its number too. */
const numberedRecord = (kind: string, title: string, path: string, names: Names) =>
  record(kind, title, path, [...names, ...numberedNames(kind)]);

/** An exercise is called by the beginning of its question, and found by its number. */
function ofExercises(entries: readonly Entry<Chapter>[]): SearchRecord[] {
  return numberedComponents(entries, 'Exercise', 'exercise').map(({ number, url, use }) => {
    const question = use.children.split(/<(?:Hint|Answer)\b/)[0] ?? '';
    const title = firstSentence(plainWords(question.replaceAll(/<Computed\b[^>]*>/g, '…')));
    return numberedRecord(`Exercise ${number}`, title, url, []);
  });
}

async function ofChapters(): Promise<SearchRecord[]> {
  const entries = await getCollection('chapters');
  const chapters = chapterOrder(entries).map(({ title, number, url, summary, entry }) =>
    record(
      number ? 'Chapter' : 'Page',
      title,
      url,
      [title, number && `chapter ${number}`, ...entry.data.keywords],
      summary,
    ),
  );
  const equations = equationIndex(entries).map(({ number, name, url, tex }) =>
    numberedRecord(`Equation ${number}`, name, url, [name, lettersOf(tex)]),
  );
  const figures = figureIndex(entries).map(({ number, caption, url }) => {
    const title = firstSentence(plainWords(caption));
    return numberedRecord(`Figure ${number}`, title, url, [title]);
  });
  const tables = tableIndex(entries).map(({ number, caption, url }) => {
    const title = firstSentence(plainWords(caption));
    return numberedRecord(`Table ${number}`, title, url, [title]);
  });
  return [...equations, ...chapters, ...figures, ...tables, ...ofExercises(entries)];
}

async function ofKind(kind: KindWith<'search'>) {
  const { name, search } = kind;
  const all: readonly Entry<unknown>[] = await getCollection(kind.collection);
  return all.map((entry) =>
    record(
      name,
      search.title(entry, all),
      addressOf(kind, entry.id),
      search.names(entry, all),
      search.detail?.(entry),
    ),
  );
}

/** Words by which readers ask for what stands on a page of another name. */
const askedFor: Record<string, string[]> = {
  '/cite/': ['embed', 'embedding', 'iframe', 'BibTeX', 'RIS', 'Zotero'],
  '/about/': ['licence', 'license', 'privacy', 'accessibility'],
  '/data/': ['download', 'CSV', 'dataset'],
  '/changes/': ['changelog', 'release notes'],
};

async function ofPages(): Promise<SearchRecord[]> {
  return (await citablePages())
    .filter(({ kind }) => kind === 'reference')
    .map(({ path, title }) => record('Page', title, path, [title, ...(askedFor[path] ?? [])]));
}

/** Where chapters and pages stand among the kinds of records. */
const chaptersAt = 4;
const pagesAt = 6;

/** Everything that has a name, kind by kind: of two that answer alike the first comes first. */
export async function searchRecords(): Promise<SearchRecord[]> {
  const groups = [
    { order: chaptersAt, found: ofChapters() },
    { order: pagesAt, found: ofPages() },
    ...kindsWith('search').map((kind) => ({ order: kind.search.order, found: ofKind(kind) })),
  ].toSorted((one, other) => one.order - other.order);
  return (await Promise.all(groups.map(({ found }) => found))).flat();
}
