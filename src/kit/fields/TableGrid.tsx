import { useLayoutEffect, useRef, type ClipboardEvent } from 'react';
import type { UnitId } from '#units/units';
import type { TableInput } from '../model/definition.ts';
import type { CellProblem } from '#table/read-table';
import { joinTable } from '#table/table-text';
import { ColumnHead } from './ColumnHead.tsx';
import { memoWithHandlers } from '../memo-with-handlers.ts';
import { TableRow } from './TableRow.tsx';
import type { TypedCell } from './use-waiting-cells.ts';

const Row = memoWithHandlers(TableRow);
const Head = memoWithHandlers(ColumnHead);

interface Properties {
  /** Unique on the page; the same on the server and in the browser. */
  id: string;
  input: TableInput;
  rows: string[][];
  columnUnits: string[];
  problems: CellProblem[];
  /** The rows cannot be used as they are, and no single cell is to blame. */
  isUnfit: boolean;
  onRows: (rows: string[][]) => void;
  onTyping: (typed?: TypedCell) => void;
  onUnit: (column: number, unit: UnitId) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => void;
}

/** More fields than that make a page slow; the rows behind them are in the data all the same. */
export const shownRows = 50;

function shownIndices(count: number, problems: CellProblem[]): number[] {
  const first = Array.from({ length: Math.min(count, shownRows) }, (_, index) => index);
  const wrong = problems.map(({ row }) => row - 1).filter((index) => index >= shownRows);
  return [...first, ...new Set(wrong.slice(0, 10))];
}

/**
 * Moves the focus up and down a column; past the last row, if allowed, into a new one. Where the last
 * row is removed, the focus stays in the grid.
 */
function useMoves({ id, rows, onRows }: Properties) {
  const focus = useRef('');
  // Before the next key is typed, which belongs into the new row.
  useLayoutEffect(() => {
    if (!focus.current) return;
    document.getElementById(focus.current)?.focus();
    focus.current = '';
  });
  const move = (row: number, column: number, by: -1 | 1, mayAdd: boolean) => {
    const target = `${id}-${row + by}-${column}`;
    if (row + by === rows.length && mayAdd) {
      focus.current = target;
      onRows([...rows, []]);
    } else document.getElementById(target)?.focus();
  };
  const remove = (row: number) => {
    if (row > 0 && row === rows.length - 1) focus.current = `${id}-${row - 1}-remove`;
    onRows(rows.toSpliced(row, 1));
  };
  return { move, remove };
}

/** Ids of the columns in which a row cannot be used, parted by spaces. */
function wrongColumns({ input, problems, isUnfit }: Properties, row: number): string {
  const wrong = problems.filter((problem) => problem.row === row + 1).map(({ column }) => column);
  const isWhole = isUnfit || wrong.includes('');
  return (isWhole ? input.columns.map(({ id }) => id) : wrong).join(' ');
}

/** Rows of text fields with a head of names and units. */
export function TableGrid(properties: Properties) {
  const { id, input, rows, columnUnits, problems, onRows, onTyping, onUnit, onPaste } = properties;
  const moves = useMoves(properties);
  const change = (row: number, column: number, text: string) => {
    const cells = input.columns.map((_, index) => rows[row]?.[index] ?? '');
    onRows(rows.with(row, cells.with(column, text)));
  };
  return (
    <table>
      <thead>
        <tr>
          <td></td>
          {input.columns.map((column, index) => (
            <Head
              key={column.id}
              column={column}
              unit={columnUnits[index] ?? '1'}
              onUnit={(unit) => onUnit(index, unit)}
            />
          ))}
          <td></td>
        </tr>
      </thead>
      <tbody>
        {shownIndices(rows.length, problems).map((row) => (
          <Row
            key={row}
            id={id}
            input={input}
            row={row}
            line={joinTable([rows[row] ?? []])}
            wrong={wrongColumns(properties, row)}
            onText={(column, text) => {
              onTyping({ row, column: input.columns[column]?.id });
              change(row, column, text);
            }}
            onLeave={(isInRow) => onTyping(isInRow ? { row } : undefined)}
            onPaste={(event, column) => onPaste(event, row, column)}
            onMove={(column, by, mayAdd) => moves.move(row, column, by, mayAdd)}
            onRemove={() => moves.remove(row)}
          />
        ))}
      </tbody>
    </table>
  );
}
