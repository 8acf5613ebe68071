import { formatNumber, formatQuantity } from '#units/format';
import { units } from '#units/units';
import type { Details, RankedFit, Values } from './compute.ts';
import { standardErrorsOf } from './fit-law.ts';
import { lawById } from './laws.ts';
import { frames } from './observable.ts';

const plain = (value: number, uncertainty?: number) =>
  formatQuantity(value, { unit: '1', uncertainty, digits: 4 }).text;

function Coefficients({ fit, timeConstant }: { fit: RankedFit; timeConstant: number }) {
  const { letters } = lawById(fit.id, timeConstant);
  const errors = standardErrorsOf(fit);
  return letters.map((letter, index) => (
    <div className="one-line" key={letter}>
      {letter} = {plain(fit.coefficients[index] ?? 0, errors?.[index])}
    </div>
  ));
}

function LawRow({ fit, timeConstant }: { fit: RankedFit; timeConstant: number }) {
  const { name, residualSumOfSquares, criterion, reason, weight, prediction } = fit;
  return (
    <tr>
      <th scope="row">
        {name}
        <div className="one-line">{lawById(fit.id, timeConstant).formula}</div>
      </th>
      <td>
        <Coefficients fit={fit} timeConstant={timeConstant} />
      </td>
      <td>{formatNumber(residualSumOfSquares, 4)}</td>
      <td>{criterion === null ? reason : criterion.toFixed(2).replace('-', '−')}</td>
      <td>{weight === null ? '–' : `${(100 * weight).toFixed(1)}\u00a0%`}</td>
      <td>{plain(prediction.value, prediction.error ?? undefined)}</td>
    </tr>
  );
}

/** Every law with its coefficients and its support, the best supported first. */
export function LawTable({ values, details }: { values: Values; details: Details }) {
  const { fits, missing, timeConstantHours, series } = details;
  const isWeighted = series.uncertainties !== undefined;
  const { unit } = frames[values.observable];
  const { label } = units[unit];
  const ranked = fits.toSorted((a, b) => (a.criterion ?? Infinity) - (b.criterion ?? Infinity));
  const at = formatQuantity(values.predictAt, { unit: 'h', digits: 3 }).text;
  const caption = `The laws compared, in ${label} and h`;
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Law</th>
            <th scope="col">Coefficients ± standard errors</th>
            <th scope="col">{isWeighted ? 'χ²' : 'RSS'}</th>
            <th scope="col">AICc</th>
            <th scope="col">Weight</th>
            <th scope="col">At {at}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((fit) => (
            <LawRow key={fit.id} fit={fit} timeConstant={timeConstantHours} />
          ))}
          {missing.map(({ name, reason }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td colSpan={5}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="result-note">
        {isWeighted
          ? 'χ² is the sum of squared residuals, each over its stated uncertainty. '
          : 'RSS is the sum of squared residuals. '}
        The smaller the AICc, the better; a difference below 2 decides nothing. The weight is the
        share of support among these laws, none of which need be right.
      </p>
    </div>
  );
}
