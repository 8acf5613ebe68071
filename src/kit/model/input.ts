import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';
import type { TableShape } from '#table/column';

/** A choice, and the values of it that count. */
export interface Condition {
  input: string;
  is: readonly string[];
}

/** A number the reader types, with its unit and, if they know it, its standard uncertainty. */
export interface QuantityInput {
  kind: 'quantity';
  quantity: QuantityId;
  /** The quantity whose symbol and name it has, where the word of a choice decides on that. */
  under?: { input: string; words: Readonly<Record<string, QuantityId>> };
  /** Words above the field; the quantity's name when absent. */
  label?: string;
  /** Unit in which the field starts. */
  unit: UnitId;
  /** What the field shows at first, as a reader would type it; empty for an optional input. */
  initial: string;
  optional?: boolean;
  /** One sentence below the field. */
  help?: string;
  /** SI. A value below it by no more than its uncertainty is taken for it; `compute` refuses the others. */
  atLeast?: number;
  /** Comfortable range of the slider, in `unit`. It limits nothing. */
  range?: { lower: number; upper: number; logarithmic?: boolean };
  /** The field is asked for only when other choices have one of these values, each of them if several. */
  when?: Condition | readonly Condition[];
  /** Few change it: it stands below the others, folded as long as it is as it was. */
  rare?: true;
}

/** One of a few words. */
export interface ChoiceInput<Id extends string = string> {
  kind: 'choice';
  label: string;
  options: readonly { id: Id; label: string }[];
  /**
   * Options that stand in a table instead: the words of its column at this place, the first of them to begin
   * with. There is nothing to choose, and no field, where it has fewer than two. `input` is the choice itself.
   */
  optionsFrom?: { input: string; table: string; place: number };
  initial: Id;
  help?: string;
  /** As long as an optional input is empty, the choice has no effect: it `is` this one, and `says` so. */
  idle?: { without: string; is: NoInfer<Id>; says: string };
  when?: Condition | readonly Condition[];
  rare?: true;
}

/** Rows of measured values. */
export interface TableInput<Column extends string = string> extends TableShape<Column> {
  kind: 'table';
  /** Rows as the address writes them: columns by comma, rows by semicolon. */
  initial: string;
  help?: string;
  /** Name of a file in public/samples/ that shows what a file of such data looks like. */
  sample?: string;
  when?: Condition | readonly Condition[];
  rare?: true;
}

export type Input = QuantityInput | ChoiceInput | TableInput;
export type Inputs = Record<string, Input>;
