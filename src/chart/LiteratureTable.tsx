import { useState } from 'react';
import type { LiteraturePoint } from './literature-point.ts';

interface Properties {
  points: LiteraturePoint[];
  shown: (si: number) => string;
  valueLabel: string;
}

/** The values behind the picture, made when the reader asks for them. */
export function LiteratureTable({ points, shown, valueLabel }: Properties) {
  const [open, setOpen] = useState(false);
  const sorted = [...points].sort((a, b) => b.value - a.value);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The values as a table</summary>
      {open && (
        <div className="chart-table-scroll" tabIndex={0} role="group" aria-label="Published values">
          <table>
            <thead>
              <tr>
                <th scope="col">Material</th>
                <th scope="col">{valueLabel}</th>
                <th scope="col">Part</th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((point) => (
                <tr key={point.id}>
                  <th scope="row">{point.name}</th>
                  <td>{shown(point.value)}</td>
                  <td>{point.contribution}</td>
                  <td>
                    <a href={point.url}>{point.reference}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
