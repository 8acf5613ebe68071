import { fromSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { ResidualPlot } from '#chart/ResidualPlot.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import type { Details, RankedFit, Values } from './compute.ts';
import { lawById } from './laws.ts';
import { FitFigure } from './FitFigure.tsx';
import { measured } from './FitPlot.tsx';
import { LawTable } from './LawTable.tsx';
import { Limits } from './Limits.tsx';
import { limitsOf } from './limits.ts';
import { frames } from './observable.ts';

/** Measured and fitted values, a row for each time. */
function valueRows(
  { observations, fits, timeConstant }: Details,
  { observable }: Values,
): string[][] {
  const { unit } = frames[observable];
  const curves = fits.map(({ id, curve }) => {
    const { law } = lawById(id, timeConstant);
    return (time: number) => law.value(curve.parameters, time);
  });
  return observations.x.map((time, index) => {
    const values = [observations.y[index] ?? 0, ...curves.map((curve) => curve(time))];
    const shown = values.map((value) => formatNumber(fromSI(value, unit), 4));
    return [formatNumber(fromSI(time, 'h'), 4), ...shown];
  });
}

interface ResidualProperties {
  id: string;
  fit: RankedFit;
  details: Details;
  values: Values;
}

/** Measured less fitted, against √t. */
function Residuals({ id, fit, details, values }: ResidualProperties) {
  const { unit } = frames[values.observable];
  const { label } = units[unit];
  const { x, y } = details.observations;
  const { law } = lawById(fit.id, details.timeConstant);
  const residuals = y.map((own, index) => own - law.value(fit.curve.parameters, x[index] ?? 0));
  const points = measured(details, values, 'root', residuals);
  const largest = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  return (
    <ResidualPlot
      id={id}
      title={`Residuals of the ${fit.name} law`}
      description={`Measured values differ from the ${fit.name} law by at most ${formatNumber(largest, 2)} ${label}.`}
      x={{ label: '√t / √h', holds: [0] }}
      unit={label}
      points={points}
    />
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
  const description = `The ${chosen.name} law gives ${formatNumber(fromSI(chosen.prediction.value, unit), 3)} ${unitLabel} at ${at}.`;
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
        <Residuals
          id={`${calculator.id}-residuals`}
          fit={chosen}
          details={details}
          values={values}
        />
        <ChartTable
          label="Measured and fitted values"
          columns={['Time / h', `${label} / ${unitLabel}`, ...fits.map(({ name }) => name)]}
          rows={() => valueRows(details, values)}
        />
      </FigureFrame>
    </>
  );
}
