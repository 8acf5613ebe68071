import { useMemo, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { TableInput } from '../model/definition.ts';
import {
  convertColumn,
  joinUnits,
  maximumRows,
  unitsOfColumns,
  type CellProblem,
} from '../model/table-data.ts';
import { countRows, joinTable, splitTable } from '../model/table-text.ts';
import type { TableChange, TableState } from '../model/table-import.ts';
import { TableGrid } from './TableGrid.tsx';

interface Properties {
  /** Unique on the page; the same on the server and in the browser. */
  id: string;
  name: string;
  input: TableInput;
  text: string;
  /** Units of the columns of numbers, joined by `,`. */
  units: string;
  problem?: string;
  cells: CellProblem[];
  /** Address of the folder of sample files. */
  samples: string;
  /** `leap` marks a change the Back button should undo. */
  onTable: (text: string, units: string, leap: boolean) => void;
}

interface Notice {
  text: string;
  wrong: boolean;
}

const unreadable = 'The text could not be read as a table.';

/** Runs a change that needs the reader of files and pasted texts, which is loaded only now. */
function useImport({ input, text, units, onTable }: Properties) {
  const [notice, setNotice] = useState<Notice>();
  const state: TableState = { text, units };
  const settle = (change: TableChange) => {
    setNotice({ text: change.ok ? change.note : change.problem, wrong: !change.ok });
    if (change.ok) onTable(change.text, change.units, true);
  };
  const attempt = async (run: () => Promise<TableChange>) => {
    try {
      settle(await run());
    } catch (error) {
      setNotice({ text: error instanceof RangeError ? error.message : unreadable, wrong: true });
    }
  };
  const open = (file: File) =>
    attempt(async () => {
      const [{ readTextFile }, { openTable }] = await Promise.all([
        import('./read-text-file.ts'),
        import('../model/table-import.ts'),
      ]);
      return openTable(input, state, await readTextFile(file));
    });
  const paste = (pasted: string, row: number, column: number) =>
    attempt(async () => {
      const { pasteIntoTable } = await import('../model/table-import.ts');
      return pasteIntoTable(input, state, pasted, { row, column });
    });
  return { notice, setNotice, open, paste };
}

function Messages({
  id,
  input,
  problem,
  notice,
  count,
}: {
  id: string;
  input: TableInput;
  problem?: string;
  notice?: Notice;
  count: number;
}) {
  return (
    <>
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <p className={notice?.wrong ? 'field-problem' : 'field-help'} role="status">
        {notice?.text}
      </p>
      {count > 60 && (
        <p className="field-help">
          {count.toLocaleString('en-GB')} rows; only the first are shown here. All of them count.
        </p>
      )}
      <p className="field-help" id={`${id}-help`}>
        {input.help} Type, paste cells from a spreadsheet, or drop a CSV or TSV file here. Nothing
        leaves your browser.
      </p>
    </>
  );
}

/** Measured rows: typed into a small grid, pasted from a spreadsheet, or opened from a file. */
export function TableField(properties: Properties) {
  const { id, name, input, text, units, problem, cells, samples, onTable } = properties;
  const { notice, setNotice, open, paste } = useImport(properties);
  const [isOver, setIsOver] = useState(false);
  const rows = useMemo(() => splitTable(text), [text]);
  const columnUnits = unitsOfColumns(input, units);
  const onRows = (changed: string[][]) => {
    setNotice(undefined);
    onTable(joinTable(changed), joinUnits(input, columnUnits), false);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\t\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    void paste(pasted, row, column);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    const dropped = event.dataTransfer.getData('text/plain');
    if (file) void open(file);
    else if (dropped) void paste(dropped, 0, 0);
  };
  return (
    <div
      className="field field-table"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={problem ? `${id}-problem` : `${id}-help`}
      data-field={name}
      data-wrong={problem ? '' : undefined}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <div className="table-label" id={`${id}-label`}>
        {input.label}
      </div>
      <div className="table-scroll">
        <TableGrid
          id={id}
          input={input}
          rows={rows}
          columnUnits={columnUnits}
          problems={cells}
          onRows={onRows}
          onUnit={(column, unit) => {
            const converted = convertColumn(input, { text, units }, column, unit);
            onTable(converted.text, converted.units, false);
          }}
          onPaste={onPaste}
        />
      </div>
      <div className="button-row">
        <button
          type="button"
          disabled={rows.length >= maximumRows}
          onClick={() => onRows([...rows, []])}
        >
          Add a row
        </button>
        <label className="file-button">
          Open a file
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,.tsv,.txt,.dat,text/csv,text/tab-separated-values,text/plain"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void open(file);
              event.target.value = '';
            }}
          />
        </label>
        <button type="button" onClick={() => onTable('', units, true)}>
          Empty
        </button>
        {input.sample && (
          <a href={samples + input.sample} download>
            Sample file
          </a>
        )}
      </div>
      <Messages id={id} input={input} problem={problem} notice={notice} count={countRows(text)} />
    </div>
  );
}
