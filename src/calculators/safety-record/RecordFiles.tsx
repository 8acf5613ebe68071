import { useState } from 'react';
import { FileButton } from '#kit/fields/FileButton.tsx';
import type { Dropped } from '#kit/fields/use-drop.ts';
import type { Draft } from './draft.ts';
import type { ChangeDraft } from './RecordTable.tsx';

interface Told {
  problem?: string;
  messages: string[];
  says?: string;
  /** What stood there before. */
  before?: Draft;
}

/** Opens a record from a file, a drop or the clipboard. What reads it is fetched when one comes. */
export function useRecordFiles(draft: Draft, onDraft: ChangeDraft) {
  const [told, setTold] = useState<Told>({ messages: [] });
  const put = (next: Draft) => onDraft(() => next, true);
  const read = async (source: Partial<Dropped>) => {
    const loaded = await import('./open-record.ts').catch(() => undefined);
    if (!loaded)
      return setTold({
        messages: [],
        problem: 'What reads files could not be fetched. Is there a connection? Then try again.',
      });
    const opened = await loaded.openRecord(source);
    if (!opened.ok)
      return setTold({ messages: [], problem: `${opened.problem} Nothing was changed.` });
    put(opened.draft);
    setTold({
      messages: opened.messages,
      says: `Opened: ${opened.draft.name || 'a record without a name'}.`,
      before: draft,
    });
  };
  const paste = async () => {
    try {
      await read({ text: await navigator.clipboard.readText() });
    } catch {
      setTold({
        messages: [],
        problem:
          'The browser did not show this page the clipboard. Save the text as a file and open that.',
      });
    }
  };
  const replace = (next: Draft, says: string) => {
    put(next);
    setTold({ messages: [], says, before: draft });
  };
  const undo = () => {
    if (told.before) put(told.before);
    setTold({ messages: [], says: 'The record that stood there before is back.' });
  };
  return { told, read, paste, replace, undo };
}

interface Properties {
  files: ReturnType<typeof useRecordFiles>;
  draft: Draft;
  /** Address of the JSON Schema. */
  schema: string;
}

const fileName = ({ name }: Draft) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'safety-record';

const unsaved =
  'The file was not saved: its code could not be fetched. Is there a connection? Then try again.';

/** Saves a record as JSON or its specimens as CSV, and opens one. */
export function RecordFiles({ files, draft, schema }: Properties) {
  const { told } = files;
  const [isAway, setAway] = useState(false);
  const save = async (kind: 'json' | 'csv') => {
    const code = await Promise.all([
      import('./save-record.ts'),
      import('#chart/save-file.ts'),
    ]).catch(() => undefined);
    setAway(!code);
    if (!code) return;
    const [{ savedJson, savedCsv }, { saveFile }] = code;
    if (kind === 'json')
      return saveFile(`${fileName(draft)}.json`, 'application/json', savedJson(draft, schema));
    return saveFile(`${fileName(draft)}-specimens.csv`, 'text/csv;charset=utf-8', savedCsv(draft));
  };
  return (
    <>
      <p className="button-row record-files">
        <FileButton says="Open a record" onFiles={(list) => void files.read({ files: list })} />
        <button type="button" onClick={() => void files.paste()}>
          Paste JSON
        </button>
        <button type="button" onClick={() => void save('json')}>
          Save JSON
        </button>
        <button type="button" onClick={() => void save('csv')}>
          Save specimens as CSV
        </button>
        <a href={schema}>JSON Schema</a>
      </p>
      <div role="status">
        {isAway && <p className="field-problem">{unsaved}</p>}
        {told.problem && <p className="field-problem">{told.problem}</p>}
        {told.says && <p className="field-help">{told.says}</p>}
        {told.messages.length > 0 && (
          <ul className="cautions" aria-label="What was not understood">
            {told.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      {told.before && (
        <p className="button-row">
          <button type="button" onClick={files.undo}>
            Undo
          </button>
        </p>
      )}
    </>
  );
}
