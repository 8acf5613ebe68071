import type { ClipboardEvent } from 'react';
import type { TableInput } from '../model/definition.ts';
import { splitTable } from '#table/table-text';
import { TableCell } from './TableCell.tsx';

interface Properties {
  /** Of the grid. */
  id: string;
  input: TableInput;
  /** Counts from 0. */
  row: number;
  /** The row as the text of a table keeps it. */
  line: string;
  /** Ids of the columns in which the row cannot be used, parted by spaces. */
  wrong: string;
  onText: (column: number, text: string) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>, column: number) => void;
  onMove: (column: number, rows: -1 | 1, mayAdd: boolean) => void;
  onRemove: () => void;
  /** The focus goes from a cell to another one of the row, or elsewhere. */
  onLeave: (isInRow: boolean) => void;
}

/** A row of the grid: its number, its cells, and the button that removes it. */
export function TableRow(properties: Properties) {
  const { id, input, row, line, wrong, onText, onPaste, onMove, onRemove, onLeave } = properties;
  const [cells] = splitTable(line);
  const wrongColumns = wrong.split(' ');
  return (
    <tr onBlur={(event) => onLeave(event.currentTarget.contains(event.relatedTarget))}>
      <th scope="row">{row + 1}</th>
      {input.columns.map((column, index) => (
        <td key={column.id}>
          <TableCell
            id={`${id}-${row}-${index}`}
            column={column}
            row={row + 1}
            text={cells?.[index] ?? ''}
            problem={wrongColumns.includes(column.id) ? `${id}-problem` : undefined}
            onText={(text) => onText(index, text)}
            onPaste={(event) => onPaste(event, index)}
            onMove={(by, mayAdd) => onMove(index, by, mayAdd)}
          />
        </td>
      ))}
      <td>
        <button
          id={`${id}-${row}-remove`}
          type="button"
          className="row-remove"
          aria-label={`Remove row ${row + 1}`}
          onClick={onRemove}
        >
          ×
        </button>
      </td>
    </tr>
  );
}
