import { formatNumber } from '#units/format';
import type { ComparedModel } from './comparison.ts';

/** Rivals on the same data: how far each misses, and what the data say for it. */
export function ModelTable({ models }: { models: readonly ComparedModel[] }) {
  if (models.length < 2 || models.every(({ criterion }) => criterion === null)) return null;
  const caption = 'Models on the same logarithms';
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Coefficients</th>
            <th scope="col">AICc</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {models.map(({ name, coefficients, criterion, weight, reason }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{coefficients}</td>
              <td>{criterion === null ? reason : formatNumber(criterion, 4)}</td>
              <td>{weight === null ? '–' : `${formatNumber(100 * weight, 2)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="result-note">
        The smaller the AICc, the better; a difference below 2 decides nothing. The weight is the
        share of support among these models, none of which need be right.
      </p>
    </div>
  );
}
