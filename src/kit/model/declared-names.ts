import type { UnitId } from '#units/units';
import type { TableColumn } from '#table/column';
import type { ChoiceInput, Inputs, Outputs, QuantityInput, TableInput } from './definition.ts';
import type { ConstantSymbol } from './symbol-name.ts';

/** Ids of the inputs and outputs of a calculator. */
export type NamesOf<I extends Inputs, O extends Outputs> = (keyof I | keyof O) & string;

/** What a formula may name: an input, an output or a constant of nature. */
export type SymbolsOf<I extends Inputs, O extends Outputs> = NamesOf<I, O> | ConstantSymbol;

type WordsOf<Choice> = Choice extends ChoiceInput ? Choice['options'][number]['id'] : never;

/** A choice of these inputs, and those of its words that count. */
export type ConditionOf<I extends Inputs> = {
  [K in keyof I & string]: I[K] extends ChoiceInput
    ? { input: K; is: readonly WordsOf<I[K]>[] }
    : never;
}[keyof I & string];

/** Only words of the choice may decide on a column. */
type UnderOf<I extends Inputs, Words> = {
  [K in keyof I & string]: I[K] extends ChoiceInput
    ? { input: K; words: { [W in keyof Words]: W extends WordsOf<I[K]> ? unknown : never } }
    : never;
}[keyof I & string];

type CheckedColumns<I extends Inputs, Columns extends readonly TableColumn[]> = {
  [N in keyof Columns]: Columns[N] extends { under: { words: infer Words } }
    ? { under: UnderOf<I, Words> }
    : unknown;
};

/** What inputs say of each other: a condition, or a column under a choice, names what is declared. */
export type CheckedInputs<I extends Inputs> = {
  [K in keyof I]: (I[K] extends { when: object }
    ? { when: ConditionOf<I> | readonly ConditionOf<I>[] }
    : unknown) &
    (I[K] extends TableInput ? { columns: CheckedColumns<I, I[K]['columns']> } : unknown);
};

/**
 * The inputs of every calculator by its id, for the links between them. Each declaration adds its own:
 * `declare module '#kit/model/declared-names.ts' { interface DeclaredInputs { conductivity: typeof inputs } }`.
 */
export interface DeclaredInputs {}

type IdsOf<I, Kind> = {
  [K in keyof I & string]: I[K] extends Kind ? K : never;
}[keyof I & string];

type ChoicesOf<Id extends keyof DeclaredInputs> = {
  readonly [K in IdsOf<DeclaredInputs[Id], ChoiceInput>]?: WordsOf<DeclaredInputs[Id][K]>;
};

/** A link to another calculator: what is carried, from which of these names to which input there. */
export type LinkFrom<Name extends string> = {
  [Id in keyof DeclaredInputs]: {
    /** Id of the calculator that takes the value over. */
    calculator: Id;
    says: string;
    /** Which of this calculator's inputs or outputs becomes which input there. */
    carries?: { readonly [N in Name]?: IdsOf<DeclaredInputs[Id], QuantityInput> };
    /**
     * A row for a table there: columns in order, each an input or output of this one; with its ± where the
     * column there takes one; or, in this unit, what the reader is asked for there. `under` are the initial choices
     * under which the columns hold that: to a table under others the row cannot be added.
     */
    row?: {
      input: IdsOf<DeclaredInputs[Id], TableInput>;
      columns: readonly (Name | { measured: Name } | { asked: UnitId })[];
      under?: ChoicesOf<Id>;
    };
    /** Two of this one's that are only divided there: the ± of the second holds that of the first. */
    quotient?: { of: Name; by: Name };
    /** Choices to be made there. */
    choices?: ChoicesOf<Id>;
    /** What the reader is asked for there: its initial value would be a guess. */
    asks?: readonly IdsOf<DeclaredInputs[Id], QuantityInput>[];
  };
}[keyof DeclaredInputs];

export interface SentRow {
  input: string;
  columns: readonly (string | { measured: string } | { asked: UnitId })[];
  under?: Record<string, string>;
}

/** A link whose types are forgotten. */
export interface SendTo {
  /** Id of the calculator that takes the value over. */
  calculator: string;
  says: string;
  /** Which of this calculator's inputs or outputs becomes which input there. */
  carries?: Record<string, string>;
  /** A row for a table there; see LinkFrom. */
  row?: SentRow;
  /** Two of this one's that are only divided there: the ± of the second holds that of the first. */
  quotient?: { of: string; by: string };
  /** Choices to be made there. */
  choices?: Record<string, string>;
  /** What the reader is asked for there: its initial value would be a guess. */
  asks?: readonly string[];
}
