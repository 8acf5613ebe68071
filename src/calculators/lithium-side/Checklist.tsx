import type { Line } from './report-lines.ts';

/** What a report must state, and what of it is missing here. */
export function Checklist({ lines }: { lines: readonly Line[] }) {
  const open = lines.filter(({ missing }) => missing.length > 0).length;
  const caption = `What the report must state: ${open === 0 ? 'nothing is missing' : `${open} of ${lines.length} lines are incomplete`}`;
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption key={caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Condition</th>
            <th scope="col">Here</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ condition, missing }) => (
            <tr key={condition}>
              <th scope="row">{condition}</th>
              <td key={missing.join()}>
                {missing.length === 0 ? 'stated' : `missing: ${missing.join(', ')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
