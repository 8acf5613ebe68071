import type { TableInput } from '#kit/model/definition.ts';
import { TableField } from '#kit/fields/TableField.tsx';
import { unitsOfTable, type Draft, type TableText } from './draft.ts';
import type { TableProblem } from './specimens.ts';
import { tables, type TableId } from './tables.ts';

/** Changes a record; `canGoBack` marks what the Back button should undo. */
export type ChangeDraft = (change: (draft: Draft) => Draft, canGoBack?: boolean) => void;

export interface FormProperties {
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

/** A table of the record, in kit’s field. */
export function RecordTable({
  id,
  wrong,
  ...properties
}: FormProperties & { id: TableId; wrong?: TableProblem }) {
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
