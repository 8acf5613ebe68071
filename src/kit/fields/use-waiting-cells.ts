import { useState } from 'react';
import type { CellProblem } from '#table/read-table';
import { isHalfTyped } from '#units/half-typed';
import type { UnitId } from '#units/units';
import type { TableInput } from '../model/definition.ts';

/** Where somebody types: a row, and the cell of it that has the last sign. */
export interface TypedCell {
  /** Counts from 0. */
  row: number;
  /** Id of the column. */
  column?: string;
}

interface Table {
  input: TableInput;
  rows: string[][];
  columnUnits: string[];
  problem?: string;
  cells: CellProblem[];
}

/**
 * What is wrong with a table, but for the number that breaks off where it is being typed, and for what is
 * still empty in that row. Leaving the cell has the one judged, leaving the row the other.
 */
export function useWaitingCells({ input, rows, columnUnits, problem, cells }: Table) {
  const [typed, onTyping] = useState<TypedCell>();
  const waits = ({ row, column }: CellProblem) => {
    const at = input.columns.findIndex(({ id }) => id === column);
    const quantity = input.columns[at]?.quantity;
    if (row - 1 !== typed?.row || !quantity) return false;
    const text = rows[row - 1]?.[at] ?? '';
    if (column !== typed.column) return text.trim() === '';
    return isHalfTyped(text, { quantity, unit: columnUnits[at] as UnitId });
  };
  const shown = typed ? cells.filter((cell) => !waits(cell)) : cells;
  const isWaiting = shown.length === 0 && cells.length > 0;
  return { problem: isWaiting ? undefined : problem, cells: shown, onTyping };
}
