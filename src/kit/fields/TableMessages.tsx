import { FaultBoundary } from '../fault/FaultBoundary.tsx';
import type { TableDoors, useTableImports } from './use-table-imports.ts';

interface Properties {
  id: string;
  help?: string;
  problem?: string;
  doors: TableDoors;
  imported: ReturnType<typeof useTableImports>;
  /** Rows of the table, and how many of them a grid shows. */
  count: number;
  shown: number;
}

/** What is wrong with a table, what became of the last import, and how to fill it. */
export function TableMessages({ id, help, problem, doors, imported, count, shown }: Properties) {
  const { loaded, view, isAway } = imported;
  return (
    <>
      {problem && (
        <p key={problem} className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div role="status">
        {isAway && (
          <p className="field-problem">
            What reads texts could not be fetched. Is there a connection? Then try again.
          </p>
        )}
        {loaded && view && <loaded.Said {...{ view, doors }} />}
      </div>
      {loaded && view && (
        <FaultBoundary attempt={view} says="What was read cannot be shown.">
          <loaded.Panel {...{ id, view, doors }} imports={loaded.imports} />
        </FaultBoundary>
      )}
      {count > shown && (
        <p key={count} className="field-help">
          {count.toLocaleString('en-GB')} rows; only the first {shown} are shown here. All of them
          count.
        </p>
      )}
      <p key={help} className="field-help" id={`${id}-help`}>
        {help} Type, paste cells from a spreadsheet, or drop a CSV or TSV file here. The table stays
        in your browser; a link carries it behind #, which no host is sent.
      </p>
    </>
  );
}
