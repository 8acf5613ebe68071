import { useEffect, useRef, type ClipboardEvent } from 'react';
import { quantities } from '#units/quantities';
import { units, type UnitId } from '#units/units';
import type { TableColumn, TableInput } from '../model/definition.ts';
import { unitMenu } from '../model/evaluate.ts';
import { columnName, fitsColumn, type CellProblem } from '../model/table-data.ts';
import { TableCell } from './TableCell.tsx';

interface Properties {
  /** Unique on the page; the same on the server and in the browser. */
  id: string;
  input: TableInput;
  rows: string[][];
  columnUnits: string[];
  problems: CellProblem[];
  onRows: (rows: string[][]) => void;
  onUnit: (column: number, unit: UnitId) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => void;
}

/** More fields than that make a page slow; the rows behind them are in the data all the same. */
const shownRows = 50;

function shownIndices(count: number, problems: CellProblem[]): number[] {
  const first = Array.from({ length: Math.min(count, shownRows) }, (_, index) => index);
  const wrong = problems.map(({ row }) => row - 1).filter((index) => index >= shownRows);
  return [...first, ...new Set(wrong.slice(0, 10))];
}

function ColumnHead({
  column,
  unit,
  onUnit,
}: {
  column: TableColumn;
  unit: string;
  onUnit: (unit: UnitId) => void;
}) {
  const { quantity } = column;
  const menu = quantity ? unitMenu(quantity, unit) : [];
  const name = columnName(column);
  return (
    <th scope="col">
      <span className="column-name">{name}</span>
      {column.optional && <span className="field-optional"> optional</span>}
      {quantity && (menu.length > 1 || !fitsColumn(column, unit)) && (
        <select
          aria-label={`Unit of the column ${name}`}
          value={fitsColumn(column, unit) ? unit : ''}
          onChange={(event) => onUnit(event.target.value as UnitId)}
        >
          {!fitsColumn(column, unit) && <option value="">unit …</option>}
          {menu.map((choice) => (
            <option key={choice} value={choice}>
              {units[choice].label || '1'}
            </option>
          ))}
        </select>
      )}
      {quantity && menu.length === 1 && (
        <span className="field-unit">{units[quantities[quantity].units[0] ?? '1'].label}</span>
      )}
    </th>
  );
}

/** Rows of text fields with a head of names and units. */
export function TableGrid(properties: Properties) {
  const { id, input, rows, columnUnits, problems, onRows, onUnit, onPaste } = properties;
  const { columns } = input;
  const focus = useRef('');
  useEffect(() => {
    if (!focus.current) return;
    document.getElementById(focus.current)?.focus();
    focus.current = '';
  });
  const set = (row: number, column: number, text: string) => {
    const cells = columns.map((_, index) => rows[row]?.[index] ?? '');
    onRows(rows.with(row, cells.with(column, text)));
  };
  const move = (row: number, column: number, by: -1 | 1, mayAdd: boolean) => {
    const target = `${id}-${row + by}-${column}`;
    if (row + by === rows.length && mayAdd) {
      focus.current = target;
      onRows([...rows, []]);
    } else document.getElementById(target)?.focus();
  };
  const wrong = new Set(problems.map((problem) => `${problem.row}-${problem.column}`));
  return (
    <table>
      <thead>
        <tr>
          <td></td>
          {columns.map((column, index) => (
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
          <tr key={row}>
            <th scope="row">{row + 1}</th>
            {columns.map((column, index) => (
              <td key={column.id}>
                <TableCell
                  id={`${id}-${row}-${index}`}
                  column={column}
                  row={row + 1}
                  text={rows[row]?.[index] ?? ''}
                  problem={
                    wrong.has(`${row + 1}-${column.id}`) || wrong.has(`${row + 1}-`)
                      ? `${id}-problem`
                      : undefined
                  }
                  onText={(text) => set(row, index, text)}
                  onPaste={(event) => onPaste(event, row, index)}
                  onMove={(by, mayAdd) => move(row, index, by, mayAdd)}
                />
              </td>
            ))}
            <td>
              <button
                type="button"
                className="row-remove"
                aria-label={`Remove row ${row + 1}`}
                onClick={() => onRows(rows.toSpliced(row, 1))}
              >
                ×
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
