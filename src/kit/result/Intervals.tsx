import { formatInterval, formatNumber } from '#units/format';
import type { UnitId } from '#units/units';
import type { Estimate } from '../model/estimate.ts';

/** `k = 3.18, 3 degrees of freedom`: what an interval rests on. */
function basis({ coverageFactor, degreesOfFreedom = Infinity }: Estimate): string {
  if (coverageFactor === undefined) return '';
  const factor = `k\u00a0=\u00a0${formatNumber(coverageFactor, 3)}`;
  // Of so many, Student's distribution is the normal one in all digits shown.
  if (degreesOfFreedom >= 1000) return factor;
  const count = Number(degreesOfFreedom.toFixed(degreesOfFreedom < 10 ? 1 : 0));
  return `${factor}, ${count} ${count === 1 ? 'degree' : 'degrees'} of freedom`;
}

interface Properties {
  estimate: Estimate;
  /** The first of the results says what its interval rests on; another says so where that differs. */
  first: Estimate | undefined;
  unit: UnitId;
}

/** Where a result lies with 95 % confidence, what that rests on, and where one more measurement would. */
export function Intervals({ estimate, first, unit }: Properties) {
  const said = basis(estimate);
  const isSaid = first && first !== estimate && basis(first) === said;
  const { interval, predictionInterval, uncertainty } = estimate;
  const shown = ([low, high]: readonly [number, number]) =>
    formatInterval(low, high, { unit }).text;
  if (uncertainty === 0)
    return <div className="result-interval">no scatter: the points lie on the curve</div>;
  return (
    <>
      {interval && (
        <div className="result-interval" translate="no">
          95 % interval {shown(interval)}
          {!isSaid && ` (${said})`}
        </div>
      )}
      {predictionInterval && (
        <div className="result-interval" translate="no">
          one more measurement, 95 %: {shown(predictionInterval)}
        </div>
      )}
    </>
  );
}
