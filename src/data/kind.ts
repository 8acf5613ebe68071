import type { z } from 'astro/zod';
import type { Column } from './column.ts';
import type { Entry } from './entry.ts';

/** Records of one kind that a field of another names. */
export interface Mention {
  field: string;
  /** The collection they are of: `references`. */
  of: string;
  keys?: readonly string[];
}

/** What is told of a record in the list of results of a search. */
interface Found<Data> {
  /** Of two kinds that answer alike the one with the smaller number comes first. */
  order: number;
  title(entry: Entry<Data>, all: readonly Entry<Data>[]): string;
  /** What a reader may type for it: its own name first, then other names, symbols, units, numbers. */
  names(entry: Entry<Data>, all: readonly Entry<Data>[]): (string | undefined)[];
  /** A few words to tell it from others. */
  detail?(entry: Entry<Data>): string | undefined;
}

/** What a link to a record shows under the mouse. Texts in which $…$ is TeX. */
interface CardTexts<Data> {
  title(entry: Entry<Data>): string;
  /** Sentences below the title; the text of a Markdown file follows them. */
  says?(entry: Entry<Data>): readonly (string | undefined)[];
  /** In small print: where it comes from, how it was checked. */
  remark?(entry: Entry<Data>): string | undefined;
}

export type Format = 'csv' | 'json' | 'bib' | 'ris';

/** How the records of a kind are offered below /data/. */
interface Download<Data> {
  /** Place among what is offered. */
  order: number;
  /** What it is, at the head of its files. */
  what: string;
  /** `bib` and `ris` have routes of their own. */
  formats: readonly Format[];
  columns: readonly Column<Data>[];
  /** Columns that hold one id of another collection. */
  keysOf?: Readonly<Record<string, string>>;
  /** A record in JSON; left out where that is the record itself. */
  json?(entry: Entry<Data>): object;
  /** True where the JSON has a form of its own, without room for address and version. */
  withoutProvenance?: true;
}

/** A kind of record: everything that search, citations, cards, downloads and checks know of it. */
export interface Kind<Data = unknown> {
  /** What one of them is called: `Term`. */
  name: string;
  schema: z.ZodType;
  /** One file each in content/<collection>/, with this ending; or all in one list, content/<collection>.json. */
  files: 'json' | 'md' | 'mdx' | 'list';
  /** Page on which each record stands, under its id as the anchor. */
  page?: string;
  /** Component that lists its records in a figure, for a kind without a page of its own. */
  figureWith?: string;
  /** Address of a record where that page is not the place. */
  address?(id: string): string;
  /** Records of other kinds that its fields name: those that do not exist are reported. */
  mentions?(data: Data): readonly Mention[];
  /** True where its words are quoted from elsewhere: they may repeat errors of the review. */
  isQuotation?: true;
  search?: Found<Data>;
  /** Title of a record in a citation; with it each record can be cited by itself. */
  citedAs?(entry: Entry<Data>): string;
  /** For the list of places that cite a work: the order of the kinds, and what a place is called. */
  citing?: { order: number; title(entry: Entry<Data>): string };
  /** A kind whose card needs more than words has a file in prose/notes/cards. */
  card?: CardTexts<Data>;
  download?: Download<Data>;
  /** The word that a record defines, for search engines. */
  defines?(data: Data): string;
}

/** The file of a kind exports the result as `kind`. */
export const defineKind = <Schema extends z.ZodType>(
  kind: Kind<z.infer<Schema>> & { schema: Schema },
): Kind<z.infer<Schema>> => kind;

/** Address of a record from the root. */
export const addressOf = ({ page, address }: Kind, id: string): string =>
  address?.(id) ?? `${page}#${id}`;
