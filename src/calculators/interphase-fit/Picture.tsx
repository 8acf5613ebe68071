import { formatNumber, formatQuantity } from '#units/format';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import type { Details } from './compute.ts';
import { curveOf } from './fit-law.ts';
import { FitFigure } from './FitFigure.tsx';
import { LawTable } from './LawTable.tsx';
import { Limits } from './Limits.tsx';
import { limitsOf } from './limits.ts';
import { frames } from './observable.ts';
import { ResidualPlot } from './ResidualPlot.tsx';

/** Measured and fitted values, a row for each time. */
function valueRows({ series, fits, timeConstantHours }: Details): string[][] {
  const curves = fits.map((fit) => curveOf(fit, timeConstantHours));
  return series.hours.map((hours, index) =>
    [hours, series.values[index] ?? 0, ...curves.map((curve) => curve(hours))].map((value) =>
      formatNumber(value, 4),
    ),
  );
}

/** Data with the laws through them, their ranking, and what the data cannot tell. */
export default function FitPicture(properties: PictureOf<typeof calculator>) {
  const { values, results, details, provenance } = properties;
  const { fits } = details;
  const { unit, label } = frames[values.observable];
  const unitLabel = units[unit].label;
  const chosen = fits.find(({ id }) => id === values.law);
  if (!chosen) return null;
  const at = formatQuantity(values.predictAt, { unit: 'h', digits: 3 }).text;
  const description = `The ${chosen.name} law gives ${formatNumber(chosen.prediction.value, 3)} ${unitLabel} at ${at}.`;
  const own = { values, details, description, provenance };
  return (
    <>
      <LawTable values={values} details={details} />
      <Limits limits={limitsOf(values, results, details)} />
      <FitFigure id={`${calculator.id}-plot`} {...own} />
      <FigureFrame
        name="interphase-fit-residuals"
        provenance={provenance}
        caption="Measured less fitted. A bow means another law; a single outlier, another look at its spectrum."
      >
        <ResidualPlot
          id={`${calculator.id}-residuals`}
          fit={chosen}
          details={details}
          unit={unitLabel}
        />
        <ChartTable
          label="Measured and fitted values"
          columns={['Time / h', `${label} / ${unitLabel}`, ...fits.map(({ name }) => name)]}
          rows={() => valueRows(details)}
        />
      </FigureFrame>
    </>
  );
}
