import { useMemo, useState, type ClipboardEvent } from 'react';
import type { UnitId } from '#units/units';
import {
  columnName,
  convertColumn,
  joinUnits,
  unitsOfColumns,
  type CellProblem,
  rowsAtMost,
} from '#table/read-table';
import { columnsInUse } from '#table/columns-in-use';
import { joinTable, splitTable } from '#table/table-text';
import { TableActions } from './TableActions.tsx';
import { shownRows, TableGrid } from './TableGrid.tsx';
import { TableMessages } from './TableMessages.tsx';
import type { TableChange } from './table-step.ts';
import { useDrop } from './use-drop.ts';
import { useTableImports, type TableDoors } from './use-table-imports.ts';
import { useWaitingCells } from './use-waiting-cells.ts';

interface Properties extends TableDoors {
  /** Unique on the page; the same on the server and in the browser. */
  id: string;
  problem?: string;
  cells: CellProblem[];
  /** Address of the folder of sample files. */
  samples: string;
}

/** What a reader can do to the rows: type, paste, open a file, change a unit. */
function useTable(doors: TableDoors) {
  const { input, text, units, onTable } = doors;
  const imported = useTableImports(doors);
  const rows = useMemo(() => splitTable(text), [text]);
  const columnUnits = unitsOfColumns(input, units);
  const change = (table: TableChange) => {
    imported.loaded?.imports.change(table);
    onTable(table, false);
  };
  const onRows = (changed: string[][]) =>
    change({ text: joinTable(changed), units: joinUnits(input, columnUnits) });
  const onUnit = (column: number, unit: UnitId) =>
    change(convertColumn(input, { text, units }, column, unit));
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\t\r\n]/.test(pasted.trim()) && pasted.length < 999) return;
    event.preventDefault();
    void imported.run((imports) => imports.paste(pasted, { row, column }));
  };
  return { imported, grid: { input, rows, columnUnits, onRows, onUnit, onPaste } };
}

/** Measured rows: typed into a small grid, pasted from a spreadsheet, or opened from a file. */
export function TableField({ id, samples, ...properties }: Properties) {
  const { problem: found, cells: faults, ...doors } = properties;
  const { name, input, units, onTable } = doors;
  const { imported, grid } = useTable(doors);
  const { problem, cells, onTyping } = useWaitingCells({ ...grid, problem: found, cells: faults });
  const { run } = imported;
  const { isOver, ...drop } = useDrop((dropped) => void run((imports) => imports.take(dropped)));
  const [isWhole, setIsWhole] = useState(false);
  const inGrid = isWhole ? input : columnsInUse(input, doors.text);
  const { rows, onRows } = grid;
  const empty = () =>
    run(
      (imports) => imports.empty(),
      () => onTable({ text: '', units }, true),
    );
  return (
    <div
      className="field field-table"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={problem ? `${id}-problem` : `${id}-help`}
      data-field={name}
      data-wrong={problem ? '' : undefined}
      data-over={isOver || undefined}
      {...drop}
    >
      <div className="table-label" id={`${id}-label`}>
        {input.label}
      </div>
      <div className="table-scroll">
        <TableGrid
          id={id}
          problems={cells}
          isUnfit={problem !== undefined && cells.length === 0}
          {...grid}
          input={inGrid}
          onTyping={onTyping}
        />
      </div>
      <TableActions
        isFull={rows.length >= rowsAtMost(input)}
        sample={input.sample && samples + input.sample}
        onAdd={() => onRows([...rows, []])}
        onFiles={(files) => void run((imports) => imports.take({ files }))}
        onPaste={() => void run((imports) => imports.pasteClipboard())}
        onAskAgain={() => void run((imports) => imports.askAgain())}
        onEmpty={() => void empty()}
        hidden={input.columns.slice(inGrid.columns.length).map(columnName)}
        onShow={() => setIsWhole(true)}
      />
      <TableMessages
        {...{ id, problem, doors, imported }}
        help={input.help}
        count={rows.length}
        shown={shownRows}
      />
    </div>
  );
}
