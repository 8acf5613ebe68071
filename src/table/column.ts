import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';

/** A column of numbers of one quantity, or of words. */
export interface TableColumn<Column extends string = string> {
  id: Column;
  /** Absent for a column of words. */
  quantity?: QuantityId;
  label?: string;
  unit?: UnitId;
  optional?: boolean;
  /** The grid and saved files have the column only once something is in it; such columns stand last. */
  hiddenUntilUsed?: boolean;
  /** What every number of the column must be in SI; the cell at fault is named. */
  domain?: 'positive' | 'nonNegative';
  /**
   * What a `±` behind a number does: it is carried through the calculation, or handed to `compute` as
   * `<id>Uncertainty` of the row, in SI, to weigh the row. Without this word a `±` is refused.
   */
  uncertainty?: 'carried' | 'weighs';
  /** What the column holds instead, under the words of a choice. */
  under?: {
    input: string;
    /** The word under which it holds its own quantity; the id of that quantity when absent. */
    own?: string;
    words: Record<string, { quantity: QuantityId; unit: UnitId; label?: string }>;
  };
  /** Allowed words of a text column; any text when absent. */
  words?: readonly string[];
  /** How the allowed words are shown, in their order; as they are when absent. */
  wordLabels?: readonly string[];
}

/** What a table may hold: enough to read a text into its rows. */
export interface TableShape<Column extends string = string> {
  label: string;
  columns: readonly TableColumn<Column>[];
  minimumRows?: number;
  /** Instead of the usual 10,000, for data that are recorded and not typed. */
  maximumRows?: number;
}
