import { useMemo, useState } from 'react';
import { memoWithHandlers } from '#kit/memo-with-handlers.ts';
import { lineOf, withLine, type Draft } from './draft.ts';
import { FieldLine } from './FieldLine.tsx';
import { groupIds, groups, type GroupId } from './groups.ts';
import { linesOf, type LineId } from './lines.ts';
import { readLine, type LineProblems } from './read-line.ts';
import { RecordTable, type FormProperties } from './RecordTable.tsx';
import { tableProblems, type TableProblem } from './specimens.ts';
import type { TableId } from './tables.ts';
import { WrittenGroup } from './WrittenGroup.tsx';

const noProblems: LineProblems = {};

const tableIn: Partial<Record<GroupId, TableId>> = { identity: 'layers', growth: 'growth' };

/** How many lines of a group are stated, for its heading. */
function statedIn(draft: Draft, group: GroupId): string {
  const ids = Object.keys(linesOf[group]) as LineId[];
  const stated = ids.filter((id) => lineOf(draft, id).state !== 'not stated').length;
  return `${stated} of ${ids.length} lines`;
}

interface GroupProperties extends FormProperties {
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
  // Another sentence is another element: a translator that took the first one's text does not hold it.
  const stated = statedIn(draft, group) + wrongIn(group, problems);
  return (
    <details
      className="record-group"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <strong>{groups[group].title}</strong>{' '}
        <span key={stated} className="field-optional">
          {stated}
        </span>
      </summary>
      <p className="field-help">{groups[group].asks}</p>
      {import.meta.env.SSR && <WrittenGroup {...{ draft, group, table }} />}
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

/** The lines of the record, group by group; a browser fetches their fields when they are seen. */
export const RecordGroups = memoWithHandlers(function RecordGroups(properties: FormProperties) {
  const { draft } = properties;
  const problems = useMemo(() => problemsOf(draft), [draft]);
  const written = draft.tables;
  const wrong = useMemo(() => tableProblems({ tables: written }), [written]);
  return groupIds.map((group) => (
    <Group key={group} {...properties} {...{ group, problems, wrong }} />
  ));
});
