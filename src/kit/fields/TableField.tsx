import { useMemo, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { UnitId } from '#units/units';
import type { TableInput } from '../model/definition.ts';
import {
  columnName,
  convertColumn,
  joinUnits,
  unitsOfColumns,
  type CellProblem,
} from '#table/read-table';
import { columnsInUse } from '#table/columns-in-use';
import { joinTable, splitTable } from '#table/table-text';
import { TableActions } from './TableActions.tsx';
import { shownRows, TableGrid } from './TableGrid.tsx';
import { TableMessages } from './TableMessages.tsx';
import { useTableImport } from './use-table-import.ts';

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
  /** `canGoBack` marks a change the Back button should undo. */
  onTable: (text: string, units: string, canGoBack: boolean) => void;
}

/** Takes files and texts that are dropped on an element. */
function useDrop(onFile: (file: File) => void, onText: (text: string) => void) {
  const [isOver, setIsOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    if (file) onFile(file);
    else if (text) onText(text);
  };
  return { isOver, onDragOver, onDragLeave: () => setIsOver(false), onDrop };
}

/** What a reader can do to the rows: type, paste, open a file, change a unit. */
function useTable({ input, text, units, onTable }: Properties) {
  const imports = useTableImport(input, { text, units }, onTable);
  const rows = useMemo(() => splitTable(text), [text]);
  const columnUnits = unitsOfColumns(input, units);
  const onRows = (changed: string[][]) => {
    imports.forget();
    onTable(joinTable(changed), joinUnits(input, columnUnits), false);
  };
  const onUnit = (column: number, unit: UnitId) => {
    const converted = convertColumn(input, { text, units }, column, unit);
    onTable(converted.text, converted.units, false);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\t\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    void imports.paste(pasted, row, column);
  };
  return { ...imports, grid: { input, rows, columnUnits, onRows, onUnit, onPaste } };
}

/** Measured rows: typed into a small grid, pasted from a spreadsheet, or opened from a file. */
export function TableField(properties: Properties) {
  const { id, name, input, units, problem, cells, samples, onTable } = properties;
  const { notice, fault, forget, open, paste, grid } = useTable(properties);
  const { isOver, ...drop } = useDrop(
    (file) => void open(file),
    (dropped) => void paste(dropped, 0, 0),
  );
  const [isWhole, setIsWhole] = useState(false);
  const inGrid = isWhole ? input : columnsInUse(input, properties.text);
  const { rows, onRows } = grid;
  const empty = () => {
    forget();
    onTable('', units, true);
  };
  const shown = { count: rows.length, shown: shownRows };
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
        />
      </div>
      <TableActions
        count={rows.length}
        sample={input.sample && samples + input.sample}
        onAdd={() => onRows([...rows, []])}
        onOpen={(file) => void open(file)}
        onEmpty={empty}
        hidden={input.columns.slice(inGrid.columns.length).map(columnName)}
        onShow={() => setIsWhole(true)}
      />
      <TableMessages {...{ id, problem, notice, fault }} {...shown} help={input.help} />
    </div>
  );
}
