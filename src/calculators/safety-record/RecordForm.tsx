import { useMemo } from 'react';
import { DrawnPart } from '#kit/result/DrawnPart.tsx';
import type { Draft } from './draft.ts';
import { RecordTable, type ChangeDraft, type FormProperties } from './RecordTable.tsx';
import { tableProblems } from './specimens.ts';

const loadGroups = async () => (await import('./RecordGroups.tsx')).RecordGroups;

/** The server has them at hand. */
const groupsAtHand = import.meta.env.SSR ? await loadGroups() : undefined;

interface WordsProperties {
  name: 'name' | 'note';
  label: string;
  draft: Draft;
  onDraft: ChangeDraft;
}

function Words({ name, label, draft, onDraft }: WordsProperties) {
  return (
    <div className="field record-line">
      <label htmlFor={`record-of-${name}`}>{label}</label>
      <div className="field-line">
        <input
          type="text"
          id={`record-of-${name}`}
          name={`record-of-${name}`}
          autoComplete="off"
          value={draft[name]}
          onChange={({ currentTarget: { value } }) =>
            onDraft((before) => ({ ...before, [name]: value }))
          }
        />
      </div>
    </div>
  );
}

/** The record of one population of cells, to be filled in. */
export function RecordForm(properties: FormProperties) {
  const { draft, onDraft } = properties;
  const written = draft.tables;
  const wrong = useMemo(() => tableProblems({ tables: written }), [written]);
  return (
    <form
      className="record-form"
      onSubmit={(event) => event.preventDefault()}
      aria-label="The record"
    >
      <div className="fields record-head">
        <Words name="name" label="Name of the population of cells" {...{ draft, onDraft }} />
        <Words name="note" label="Note" {...{ draft, onDraft }} />
      </div>
      <RecordTable {...properties} id="specimens" wrong={wrong.specimens} />
      <DrawnPart
        name="record-groups"
        called="form"
        atHand={groupsAtHand}
        load={loadGroups}
        session={draft}
      >
        {(Groups) => <Groups {...properties} />}
      </DrawnPart>
    </form>
  );
}
