import { useSyncExternalStore } from 'react';
import { FileButton } from './FileButton.tsx';

interface Properties {
  /** No further row is taken. */
  isFull: boolean;
  /** Address of a sample file, where there is one. */
  sample?: string;
  onAdd: () => void;
  onFiles: (files: readonly File[]) => void;
  onPaste: () => void;
  onAskAgain: () => void;
  onEmpty: () => void;
  /** Columns that the grid leaves out as long as nothing is in them. */
  hidden: readonly string[];
  onShow: () => void;
}

const nothingChanges = () => () => {};

/** Whether the browser lets a page ask for the clipboard; the server does not know. */
function useReadableClipboard(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => typeof navigator.clipboard?.readText === 'function',
    () => false,
  );
}

/** What can be done with a table as a whole. */
export function TableActions({ isFull, sample, onAdd, onFiles, onPaste, ...more }: Properties) {
  const canPaste = useReadableClipboard();
  return (
    <div className="button-row">
      <button type="button" disabled={isFull} onClick={onAdd}>
        Add a row
      </button>
      <FileButton says="Open a file" onFiles={onFiles} />
      {canPaste && (
        <button type="button" onClick={onPaste}>
          Paste
        </button>
      )}
      <button type="button" onClick={more.onAskAgain}>
        Read these columns otherwise
      </button>
      <button type="button" onClick={more.onEmpty}>
        Empty
      </button>
      {more.hidden.length > 0 && (
        <button type="button" onClick={more.onShow}>
          {more.hidden.length > 3
            ? `Show ${more.hidden.length} further columns`
            : `Name ${more.hidden.join(', ')}`}
        </button>
      )}
      {sample && (
        <a href={sample} download>
          Sample file
        </a>
      )}
    </div>
  );
}
