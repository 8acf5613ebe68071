import type { TableInput } from '#kit/model/definition.ts';
import { memoWithHandlers } from '#kit/memo-with-handlers.ts';
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

interface Properties extends Pick<FormProperties, 'onDraft' | 'samples'> {
  id: TableId;
  text: string;
  units: string;
  wrong: TableProblem | undefined;
}

/** It is drawn again only when something of the table changes. */
const RecordTableNow = memoWithHandlers(function RecordTableNow(properties: Properties) {
  const { id, text, units, wrong, onDraft, samples } = properties;
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
      units={units}
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
});

/** A table of the record, in kit’s field. */
export function RecordTable({
  draft,
  ...properties
}: FormProperties & { id: TableId; wrong: TableProblem | undefined }) {
  const { text } = draft.tables[properties.id];
  return <RecordTableNow {...properties} text={text} units={unitsOfTable(draft, properties.id)} />;
}
