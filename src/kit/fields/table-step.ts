import type { ColumnUse, FileColumn } from '#table/import-outcome';

/** Rows, the units of their columns, and the words of choices that decide what they are. */
export interface TableChange {
  text: string;
  units: string;
  choices?: Record<string, string>;
}

/** A text, and what each of its columns was taken for. */
export interface TableSource {
  text: string;
  uses: ColumnUse[];
}

/** What an import, a paste or the emptying of a table made of it. */
export interface TableMade {
  /** What was understood, in one line. */
  says: string;
  /** What weakens the result or wants a look. */
  cautions: string[];
  after: TableChange;
  /** Where the rows came from, as long as they can be read otherwise. */
  source?: TableSource;
  /** The rows in whose place they stand, if they can be added to those. */
  addTo?: TableChange;
  /** Takes back more than the table: the whole state before a saved calculation was opened. */
  undo?: () => void;
}

export interface TableStep extends TableMade {
  before: TableChange;
}

/** How a text is read into a table, beside what its columns are. */
export interface ImportManner {
  /** The rows go below those that are there. */
  adds?: boolean;
  /** The rows that stood there before the text was read for the first time. */
  addTo?: TableChange;
  /** How the file was read, in a sentence. */
  note?: string;
}

/** What the reader is asked about the columns of a text. */
export interface ColumnQuestion extends ImportManner {
  question: string;
  text: string;
  columns: FileColumn[];
  /** Preselected. */
  uses: ColumnUse[];
}

/** What a text came to for a table. */
export type TableImport =
  | ({ kind: 'step' } & TableMade)
  | ({ kind: 'question' } & ColumnQuestion)
  | { kind: 'problem'; problem: string };

export function isSameTable(
  one: Pick<TableChange, 'text' | 'units'>,
  other: Pick<TableChange, 'text' | 'units'>,
): boolean {
  return one.text === other.text && one.units === other.units;
}
