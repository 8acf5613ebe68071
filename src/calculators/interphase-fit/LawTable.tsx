import { standardErrors } from '#statistics/fitted-curve';
import { fromSI, uncertaintyFromSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import { ModelTable, type ModelRow } from '#kit/result/ModelTable.tsx';
import type { Details, RankedFit, Values } from './compute.ts';
import { lawById } from './laws.ts';
import { frames } from './observable.ts';

const plain = (value: number, uncertainty?: number) =>
  formatQuantity(value, { unit: '1', uncertainty, digits: 4 }).text;

function Coefficients({ fit, letters }: { fit: RankedFit; letters: readonly string[] }) {
  const errors = standardErrors({ fit });
  return letters.map((letter, index) => (
    <div className="one-line" key={letter}>
      {letter} = {plain(fit.coefficients[index] ?? 0, errors?.[index])}
    </div>
  ));
}

function rowOf(fit: RankedFit, unit: UnitId, timeConstant: number): ModelRow {
  const { name, residualSumOfSquares, criterion, reason, weight, sameAs, prediction } = fit;
  const { formula, letters } = lawById(fit.id, timeConstant);
  const { value, uncertainty } = prediction;
  return {
    name,
    formula,
    before: [
      <Coefficients key="" fit={fit} letters={letters.map(({ letter }) => letter)} />,
      formatNumber(residualSumOfSquares, 4),
    ],
    criterion: criterion === null ? (reason ?? '') : criterion.toFixed(2).replace('-', '−'),
    weight: weight === null ? '–' : `${(100 * weight).toFixed(1)}\u00a0%`,
    sameAs: (weight !== null && sameAs) || undefined,
    after: [
      plain(
        fromSI(value, unit),
        uncertainty === undefined ? undefined : uncertaintyFromSI(uncertainty, unit),
      ),
    ],
  };
}

/** Every law with its coefficients and its support, the best supported first. */
export function LawTable({ values, details }: { values: Values; details: Details }) {
  const { fits, missing, timeConstant, observations } = details;
  const sum = observations.uncertainties
    ? { name: 'χ²', says: 'χ² is the sum of squared residuals, each over its stated uncertainty.' }
    : { name: 'RSS', says: 'RSS is the sum of squared residuals.' };
  const { unit } = frames[values.observable];
  const ranked = fits.toSorted((a, b) => (a.criterion ?? Infinity) - (b.criterion ?? Infinity));
  const at = formatQuantity(values.predictAt, { unit: 'h', digits: 3 }).text;
  return (
    <ModelTable
      caption={`The laws compared, in ${units[unit].label} and h`}
      kind="Law"
      before={['Coefficients ± standard errors', sum.name]}
      after={[`At ${at}`]}
      rows={ranked.map((fit) => rowOf(fit, unit, timeConstant))}
      missing={missing}
      note={`${sum.says} The smaller the AICc, the better; a difference below 2 decides nothing. The weight is the share of support among these laws, none of which need be right.`}
    />
  );
}
