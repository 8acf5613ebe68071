import { useMemo, useState } from 'react';
import type { TableInput } from '#kit/model/definition.ts';
import { TableField } from '#kit/fields/TableField.tsx';
import { lineOf, unitsOfTable, withLine, type Draft, type TableText } from './draft.ts';
import { FieldLine } from './FieldLine.tsx';
import { groupIds, groups, type GroupId } from './groups.ts';
import { linesOf, type LineId } from './lines.ts';
import { readLine, type LineProblems } from './read-line.ts';
import { tableProblems, type TableProblem } from './specimens.ts';
import { tables, type TableId } from './tables.ts';

/** Changes a record; `canGoBack` marks what the Back button should undo. */
export type ChangeDraft = (change: (draft: Draft) => Draft, canGoBack?: boolean) => void;

interface Properties {
  draft: Draft;
  onDraft: ChangeDraft;
  /** Address of the folder of sample files. */
  samples: string;
}

const asInput = (id: TableId): TableInput => ({
  kind: 'table',
  initial: '',
  ...tables[id],
  sample: id === 'specimens' ? 'safety-record-specimens.csv' : undefined,
});

/** What kit's table field takes. */
const inputs: Record<TableId, TableInput> = {
  layers: asInput('layers'),
  specimens: asInput('specimens'),
  growth: asInput('growth'),
};

const noCells: [] = [];
const noProblems: LineProblems = {};

function RecordTable({
  id,
  wrong,
  ...properties
}: Properties & { id: TableId; wrong?: TableProblem }) {
  const { draft, onDraft, samples } = properties;
  const { text } = draft.tables[id];
  const put = (table: TableText) => (before: Draft) => ({
    ...before,
    tables: { ...before.tables, [id]: table },
  });
  return (
    <TableField
      id={`record-${id}-table`}
      name={id}
      declared={inputs[id]}
      input={inputs[id]}
      text={text}
      units={unitsOfTable(draft, id)}
      problem={text === '' ? undefined : wrong?.problem}
      cells={wrong?.cells ?? noCells}
      samples={samples}
      choices={() => ({})}
      onTable={({ text: rows, units: named }, canGoBack) =>
        onDraft(put({ text: rows, units: named }), canGoBack)
      }
      onState={() => () => {}}
    />
  );
}

const tableIn: Partial<Record<GroupId, TableId>> = { identity: 'layers', growth: 'growth' };

/** How many lines of a group are stated, for its heading. */
function statedIn(draft: Draft, group: GroupId): string {
  const ids = Object.keys(linesOf[group]) as LineId[];
  const stated = ids.filter((id) => lineOf(draft, id).state !== 'not stated').length;
  return `${stated} of ${ids.length} lines`;
}

interface GroupProperties extends Properties {
  group: GroupId;
  problems: Partial<Record<LineId, LineProblems>>;
  wrong: Partial<Record<TableId, TableProblem>>;
}

/** How many lines of a group something is wrong with: a closed group says so too. */
function wrongIn(group: GroupId, problems: GroupProperties['problems']): string {
  const count = Object.keys(linesOf[group]).filter((id) => problems[id as LineId]).length;
  return count === 0 ? '' : `, ${count} to look at`;
}

/** The lines of a group, drawn when it is opened: the answer stands near the top, and the page stays light. */
function Group({ group, problems, wrong, ...properties }: GroupProperties) {
  const { draft, onDraft } = properties;
  const [isOpen, setOpen] = useState(false);
  const table = tableIn[group];
  return (
    <details
      className="record-group"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <strong>{groups[group].title}</strong>{' '}
        <span className="field-optional">
          {statedIn(draft, group)}
          {wrongIn(group, problems)}
        </span>
      </summary>
      <p className="field-help">{groups[group].asks}</p>
      {isOpen && (
        <div className="fields">
          {(Object.keys(linesOf[group]) as LineId[]).map((id) => (
            <FieldLine
              key={id}
              id={id}
              line={lineOf(draft, id)}
              problems={problems[id] ?? noProblems}
              onChange={(change) => onDraft((before) => withLine(before, id, change))}
            />
          ))}
          {table && <RecordTable {...properties} id={table} wrong={wrong[table]} />}
        </div>
      )}
    </details>
  );
}

/** Only what is wrong: a line without problems is not drawn again. */
function problemsOf(draft: Draft): Partial<Record<LineId, LineProblems>> {
  const found = (Object.keys(draft.lines) as LineId[]).flatMap((id) => {
    const { problems } = readLine(draft, id);
    return Object.keys(problems).length > 0 ? [[id, problems] as const] : [];
  });
  return Object.fromEntries(found);
}

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
export function RecordForm(properties: Properties) {
  const { draft, onDraft } = properties;
  const problems = useMemo(() => problemsOf(draft), [draft]);
  const wrong = useMemo(() => tableProblems(draft), [draft]);
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
      {groupIds.map((group) => (
        <Group key={group} {...properties} {...{ group, problems, wrong }} />
      ))}
    </form>
  );
}
