import { FaultMessage } from '../fault/FaultMessage.tsx';
import type { Notice } from './use-table-import.ts';

interface Properties {
  id: string;
  help?: string;
  problem?: string;
  notice?: Notice;
  fault?: { error: unknown };
  /** Rows of the table, and how many of them a grid shows. */
  count: number;
  shown: number;
}

/** What is wrong with a table, what became of the last import, and how to fill it. */
export function TableMessages({ id, help, problem, notice, fault, count, shown }: Properties) {
  return (
    <>
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <p className={notice?.wrong ? 'field-problem' : 'field-help'} role="status">
        {notice?.text}
      </p>
      {fault && <FaultMessage says="The text was not read." error={fault.error} />}
      {count > shown && (
        <p className="field-help">
          {count.toLocaleString('en-GB')} rows; only the first {shown} are shown here. All of them
          count.
        </p>
      )}
      <p className="field-help" id={`${id}-help`}>
        {help} Type, paste cells from a spreadsheet, or drop a CSV or TSV file here. The table stays
        in your browser; a link carries it behind #, which no host is sent.
      </p>
    </>
  );
}
