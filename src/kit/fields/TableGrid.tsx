import { useLayoutEffect, useRef, type ClipboardEvent } from 'react';
import type { UnitId } from '#units/units';
import type { TableInput } from '../model/definition.ts';
import type { CellProblem } from '../model/table-data.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { TableCell } from './TableCell.tsx';

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

interface RowProperties extends Properties {
  /** Counts from 0. */
  row: number;
  moves: ReturnType<typeof useMoves>;
}

function TableRow(properties: RowProperties) {
  const { id, input, rows, problems, isUnfit, row, onRows, onPaste, moves } = properties;
  const wrong = problems.filter((problem) => problem.row === row + 1);
  const cells = input.columns.map((_, index) => rows[row]?.[index] ?? '');
  return (
    <tr>
      <th scope="row">{row + 1}</th>
      {input.columns.map((column, index) => (
        <td key={column.id}>
          <TableCell
            id={`${id}-${row}-${index}`}
            column={column}
            row={row + 1}
            text={cells[index] ?? ''}
            problem={
              isUnfit || wrong.some((problem) => [column.id, ''].includes(problem.column))
                ? `${id}-problem`
                : undefined
            }
            onText={(text) => onRows(rows.with(row, cells.with(index, text)))}
            onPaste={(event) => onPaste(event, row, index)}
            onMove={(by, mayAdd) => moves.move(row, index, by, mayAdd)}
          />
        </td>
      ))}
      <td>
        <button
          id={`${id}-${row}-remove`}
          type="button"
          className="row-remove"
          aria-label={`Remove row ${row + 1}`}
          onClick={() => moves.remove(row)}
        >
          ×
        </button>
      </td>
    </tr>
  );
}

/** Rows of text fields with a head of names and units. */
export function TableGrid(properties: Properties) {
  const { input, rows, columnUnits, problems, onUnit } = properties;
  const moves = useMoves(properties);
  return (
    <table>
      <thead>
        <tr>
          <td></td>
          {input.columns.map((column, index) => (
            <ColumnHead
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
          <TableRow key={row} {...properties} row={row} moves={moves} />
        ))}
      </tbody>
    </table>
  );
}
