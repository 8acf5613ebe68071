/** One column of a text, as the chooser shows it. */
export interface FileColumn {
  /** What stands above it, all its header rows in one line; `''` where nothing does. */
  heading: string;
  /** Its first five cells. */
  cells: string[];
}

/** What a column of a text is taken for: one entry of the chooser for each column of the text. */
export interface ColumnUse {
  /** Id of the column of the table; null where the column is left out. */
  column: string | null;
  as: 'value' | 'uncertainty';
  /** What its numbers are: the id of a `PossibleUse` of that column. */
  reading: string;
  /** Of the numbers, as a menu or a person writes it (`mS/cm`, `S/mm`, `degF`); `''` where none is known. */
  unit: string;
  /** What a number is multiplied with to count in `unit`: 1e-4 under `10⁴ σ / S cm⁻¹`. */
  factor: number;
  /** Name of the series its numbers belong to, where several columns fill one place. */
  series?: string;
}

/** An entry of the chooser's menu over a column. */
export interface PossibleUse {
  column: string;
  as: 'value' | 'uncertainty';
  reading: string;
  /** `conductivity`, `log₁₀ of the conductivity`, `uncertainty of the conductivity` */
  label: string;
  /** Units its numbers may have, the usual one first; empty for words and for numbers that need none. */
  units: readonly { unit: string; label: string }[];
}

/** A table as a session keeps it: its text, the units of its columns, and the choices beside it. */
export interface ImportState {
  text: string;
  units: string;
  /** Words of the choices, of which some may decide what a column holds. */
  choices?: Record<string, string>;
}

export type ImportOutcome =
  | {
      kind: 'table';
      /** See table-text.ts. */
      text: string;
      units: string;
      /** Choices of the calculator that the columns decide: `observable` → `resistance`. */
      choices: Record<string, string>;
      rows: number;
      /** One line: `24 rows; temperature in K (from the header), …; left out: sample, note`. */
      understood: string;
      /** What weakens the result or wants a look, in sentences. */
      cautions: string[];
      uses: ColumnUse[];
      columns: FileColumn[];
    }
  | {
      kind: 'question';
      question: string;
      columns: FileColumn[];
      /** The best proposal, to be preselected. */
      uses: ColumnUse[];
    }
  | { kind: 'problem'; problem: string };

/** What every column of a text that is left out is used for. */
export const leftOut: ColumnUse = {
  column: null,
  as: 'value',
  reading: 'itself',
  unit: '',
  factor: 1,
};
