import { useEffect, useRef, useState } from 'react';
import type { TableInput } from '../model/definition.ts';
import type { TableChange, TableState } from '#table/import-table';

/** What became of a pasted text or an opened file, in words. */
export interface Notice {
  text: string;
  wrong: boolean;
}

type Importer = typeof import('#table/import-table') & typeof import('./read-text-file.ts');

async function fetchImporter(): Promise<Importer | undefined> {
  try {
    const [files, tables] = await Promise.all([
      import('./read-text-file.ts'),
      import('#table/import-table'),
    ]);
    return { ...files, ...tables };
  } catch {
    return undefined;
  }
}

const notFetched: TableChange = {
  ok: false,
  problem: 'What reads texts could not be fetched. Is there a connection? Then try again.',
};

/** Changes that need the reader of files and pasted texts, which is loaded only when one comes. */
export function useTableImport(
  input: TableInput,
  state: TableState,
  onTable: (text: string, units: string, canGoBack: boolean) => void,
) {
  const [notice, setNotice] = useState<Notice>();
  const [fault, setFault] = useState<{ error: unknown }>();
  // What comes late meets the table as it is by then: what was typed or pasted meanwhile stays.
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const settle = (change: TableChange) => {
    setFault(undefined);
    setNotice({ text: change.ok ? change.note : change.problem, wrong: !change.ok });
    if (!change.ok) return;
    latest.current = change;
    onTable(change.text, change.units, true);
  };
  const attempt = async (run: (importer: Importer) => TableChange | Promise<TableChange>) => {
    const importer = await fetchImporter();
    if (!importer) return settle(notFetched);
    try {
      settle(await run(importer));
    } catch (error) {
      if (error instanceof importer.UnreadableFile) {
        return settle({ ok: false, problem: error.message });
      }
      setNotice(undefined);
      setFault({ error });
    }
  };
  const open = (file: File) =>
    attempt(async ({ readTextFile, openTable }) => {
      const text = await readTextFile(file);
      return openTable(input, latest.current, text);
    });
  const paste = (pasted: string, row: number, column: number) =>
    attempt(({ pasteIntoTable }) => pasteIntoTable(input, latest.current, pasted, { row, column }));
  const forget = () => {
    setNotice(undefined);
    setFault(undefined);
  };
  return { notice, fault, forget, open, paste };
}
