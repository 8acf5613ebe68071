import { formatInterval, formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import type { Estimate } from '#kit/model/definition.ts';
import { resultsOfSeries, type SeriesColumn, type SeriesEstimate } from './series-results.ts';
import type { SeriesResult, Values } from '../compute.ts';

interface Properties {
  series: readonly SeriesResult[];
  values: Values;
  /** What is common to all rows, as a share of every conductivity. */
  common: number;
  energyUnit: UnitId;
  conductivityUnit: UnitId;
}

interface CellProperties {
  series: string;
  column: SeriesColumn;
  estimate: SeriesEstimate | undefined;
}

function shown({ value, uncertainty }: Estimate, unit: UnitId): string {
  const { text } = formatQuantity(value, { unit, uncertainty, digits: 4 });
  return text.replace(units[unit].label, '').trim();
}

/** One result of one series, with its interval below it. */
function Cell({ series, column: { id, unit }, estimate }: CellProperties) {
  if (!estimate) return <td>–</td>;
  const { value, uncertainty, interval } = estimate;
  return (
    <td>
      <data
        data-series={series}
        data-result={id}
        value={String(value)}
        data-uncertainty={uncertainty === undefined ? undefined : String(uncertainty)}
        data-lower={interval ? String(interval[0]) : undefined}
        data-upper={interval ? String(interval[1]) : undefined}
      >
        {shown(estimate, unit)}
      </data>
      {interval && (
        <div className="one-line">
          {formatInterval(interval[0], interval[1], { unit })
            .text.replace(units[unit].label, '')
            .trim()}
        </div>
      )}
    </td>
  );
}

/** Every series of the table with what came out of it, and its 95 % interval below each number. */
export default function SeriesTable(properties: Properties) {
  const { series, values } = properties;
  const { columns, rows } = resultsOfSeries(series, properties);
  const caption = `Every series by itself; the prediction is for ${formatQuantity(values.predictAt, { unit: 'Cel', digits: 4 }).text}`;
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Series</th>
            <th scope="col">Points</th>
            {columns.map(({ id, label, unit }) => (
              <th scope="col" key={id}>
                {label} / {units[unit].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, points, reason, estimates }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{points}</td>
              {reason === undefined ? (
                columns.map((column) => (
                  <Cell
                    key={column.id}
                    series={name}
                    column={column}
                    estimate={estimates[column.id]}
                  />
                ))
              ) : (
                <td colSpan={columns.length}>No result: its values {reason}.</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="result-note">Below each number stands its 95 % interval.</p>
    </div>
  );
}
