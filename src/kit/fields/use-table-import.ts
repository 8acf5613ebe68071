import { useEffect, useRef, useState } from 'react';
import type { TableInput } from '../model/definition.ts';
import type { TableChange, TableState } from '#table/import-table';

/** What became of a pasted text or an opened file, in words. */
export interface Notice {
  text: string;
  wrong: boolean;
}

const unreadable = 'The text could not be read as a table.';

/** Changes that need the reader of files and pasted texts, which is loaded only when one comes. */
export function useTableImport(
  input: TableInput,
  state: TableState,
  onTable: (text: string, units: string, canGoBack: boolean) => void,
) {
  const [notice, setNotice] = useState<Notice>();
  // What comes late meets the table as it is by then: what was typed or pasted meanwhile stays.
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const attempt = async (run: () => Promise<TableChange>) => {
    try {
      const change = await run();
      setNotice({ text: change.ok ? change.note : change.problem, wrong: !change.ok });
      if (!change.ok) return;
      latest.current = change;
      onTable(change.text, change.units, true);
    } catch (error) {
      setNotice({ text: error instanceof RangeError ? error.message : unreadable, wrong: true });
    }
  };
  const open = (file: File) =>
    attempt(async () => {
      const [{ readTextFile }, { openTable }] = await Promise.all([
        import('./read-text-file.ts'),
        import('#table/import-table'),
      ]);
      const text = await readTextFile(file);
      return openTable(input, latest.current, text);
    });
  const paste = (pasted: string, row: number, column: number) =>
    attempt(async () => {
      const { pasteIntoTable } = await import('#table/import-table');
      return pasteIntoTable(input, latest.current, pasted, { row, column });
    });
  return { notice, forget: () => setNotice(undefined), open, paste };
}
