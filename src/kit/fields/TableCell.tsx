import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { TableColumn } from '#table/column';
import { columnName } from '#table/read-table';

interface Properties {
  id: string;
  column: TableColumn;
  /** Counts from 1. */
  row: number;
  text: string;
  /** Id of the sentence that says what is wrong, where something is. */
  problem?: string;
  onText: (text: string) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  onMove: (rows: -1 | 1, mayAdd: boolean) => void;
}

/** One cell: a text field, or a menu where only some words are allowed. */
export function TableCell({ id, column, row, text, problem, onText, onPaste, onMove }: Properties) {
  const shared = {
    id,
    'aria-label': `${columnName(column)}, row ${row}`,
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby': problem,
    value: text,
  };
  if (column.words) {
    const isKnown = column.words.includes(text);
    return (
      <select {...shared} onChange={(event) => onText(event.target.value)}>
        {!isKnown && <option value={text}>{text || '…'}</option>}
        {column.words.map((word, index) => (
          <option key={word} value={word}>
            {column.wordLabels?.[index] ?? word}
          </option>
        ))}
      </select>
    );
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') onMove(-1, false);
    else if (event.key === 'ArrowDown') onMove(1, false);
    else if (event.key === 'Enter') onMove(1, true);
    else return;
    event.preventDefault();
  };
  return (
    <input
      {...shared}
      type="text"
      inputMode={column.quantity && 'decimal'}
      className={column.quantity ? undefined : 'cell-words'}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      onChange={(event) => onText(event.target.value)}
      onPaste={onPaste}
      onKeyDown={move}
    />
  );
}
