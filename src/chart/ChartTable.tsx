import { useState } from 'react';
import { HeadedTable } from './HeadedTable.tsx';

interface Properties {
  /** What the summary line says; 'The values as a table' unless told. */
  summary?: string;
  /** What the table is, for screen readers. */
  label: string;
  columns: readonly string[];
  /** Made only when the reader opens the table. The first cell of a row is its heading. */
  rows: () => readonly (readonly string[])[];
}

/** The numbers behind a picture, made when the reader asks for them. */
export function ChartTable({
  summary = 'The values as a table',
  label,
  columns,
  rows,
}: Properties) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span key={summary}>{summary}</span>
      </summary>
      {open && (
        <div className="chart-table-scroll" tabIndex={0} role="group" aria-label={label}>
          <HeadedTable heads={columns}>
            {rows().map(([head, ...cells], index) => (
              <tr key={index}>
                <th scope="row">{head}</th>
                {cells.map((cell, place) => (
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </HeadedTable>
        </div>
      )}
    </details>
  );
}
