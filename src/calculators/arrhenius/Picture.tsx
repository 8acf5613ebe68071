import { lazy, Suspense } from 'react';
import { formatNumber, formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { ResidualPlot } from '#chart/ResidualPlot.tsx';
import { ModelTable, type ModelRow } from '#kit/result/ModelTable.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import { ArrheniusFigure } from './ArrheniusFigure.tsx';
import calculator from './calculator.ts';
import type { ComparedModel } from './comparison.ts';
import type { Details, Values } from './compute.ts';
import { commonUncertainty } from './common-uncertainty.ts';
import { Conventions } from './Conventions.tsx';
import { predictorOf } from './curves.ts';
import { relativeOf } from './data.ts';
import { nameOfChosen } from './other-series.ts';
import { chosenValues } from './series.ts';

const SeriesTable = lazy(() => import('./on-demand/SeriesTable.tsx'));

const shown = (si: number, unit: UnitId) => formatQuantity(si, { unit, digits: 3 }).text;

/** ln(measured / fitted) of each row. */
function residualsOf(details: Details, { data, form }: Values): number[] {
  const { lines, vogel } = details;
  if (lines) return lines[form].regression.residuals;
  if (vogel) return vogel.curve.residuals;
  const predict = predictorOf(details, form);
  return data.map(({ temperature, conductivity }) =>
    Math.log(conductivity / (predict(temperature)?.value ?? Number.NaN)),
  );
}

/** Measured and fitted conductivities, a row for each temperature. */
function valueRows(values: Values, details: Details, residuals: number[], unit: UnitId) {
  const predict = predictorOf(details, values.form ?? 'sigma');
  return values.data.map(({ temperature, conductivity }, index) => [
    shown(temperature, 'Cel'),
    shown(conductivity, unit),
    shown(predict(temperature)?.value ?? 0, unit),
    shown(Math.expm1(residuals[index] ?? 0), '%'),
  ]);
}

interface ResidualProperties {
  id: string;
  values: Values;
  /** ln(measured / fitted) of each row. */
  residuals: readonly number[];
}

/** Measured over fitted, less one, in per cent. */
function Residuals({ id, values, residuals }: ResidualProperties) {
  const points = values.data.map((row, index) => {
    const y = 100 * Math.expm1(residuals[index] ?? 0);
    const bar = 200 * (relativeOf(row) ?? 0);
    return { x: 1000 / row.temperature, y, low: y - bar, high: y + bar };
  });
  const largest = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  return (
    <ResidualPlot
      id={id}
      title="Residuals"
      description={`Measured values differ from the fit by at most ${formatNumber(largest, 2)} per cent.`}
      x={{ label: '1000 K / T' }}
      unit="%"
      points={points}
    />
  );
}

function rowOf(model: ComparedModel): ModelRow {
  const { name, coefficients, criterion, reason, weight, sameAs } = model;
  return {
    name,
    before: [coefficients],
    criterion: criterion === null ? (reason ?? '') : formatNumber(criterion, 4),
    weight: weight === null ? '–' : `${formatNumber(100 * weight, 2)} %`,
    sameAs: (weight !== null && sameAs) || undefined,
  };
}

/** Rivals on the same data; nothing where there is nothing to compare. */
function Models({ models }: Pick<Details, 'models'>) {
  if (models.length < 2 || models.every(({ criterion }) => criterion === null)) return null;
  return (
    <ModelTable
      caption="Models on the same logarithms"
      kind="Model"
      before={['Coefficients']}
      rows={models.map(rowOf)}
      note="The smaller the AICc, the better; a difference below 2 decides nothing. The weight is the share of support among these models, none of which need be right."
    />
  );
}

/** Both conventions, the Arrhenius plot with its residuals, and the rival models. */
export default function ArrheniusPicture(properties: PictureOf<typeof calculator>) {
  const { details, outputUnits, literature, provenance } = properties;
  const values = chosenValues(properties.values);
  const common = commonUncertainty(values, properties.given);
  const conductivityUnit: UnitId = outputUnits.predictedConductivity ?? 'mS/cm';
  const residuals = residualsOf(details, values);
  const name = nameOfChosen(values, details);
  const of = name && ` of the series “${name}”`;
  const description = `The fit${of} gives ${shown(details.prediction.value, conductivityUnit)} at ${shown(values.predictAt, 'Cel')}.`;
  const own = { values, details };
  const units = { energyUnit: outputUnits.activationEnergy ?? 'eV', conductivityUnit };
  return (
    <>
      <Conventions {...own} {...units} common={common} />
      {details.series && (
        <Suspense fallback={<p>The series are being compared …</p>}>
          <SeriesTable series={details.series} {...{ values, common }} {...units} />
        </Suspense>
      )}
      <ArrheniusFigure
        {...own}
        given={properties.values}
        id={`${calculator.id}-plot`}
        literature={literature.lines ?? []}
        description={description}
        provenance={provenance}
      />
      {values.data.length > 2 && (
        <FigureFrame
          name="arrhenius-residuals"
          provenance={provenance}
          caption="Measured over fitted, in per cent. A bend means another law, a single outlier another look at its spectrum."
        >
          <Residuals id={`${calculator.id}-residuals`} values={values} residuals={residuals} />
          <ChartTable
            label={`Measured and fitted conductivities${of}`}
            columns={['Temperature', 'Measured', 'Fitted', 'Residual']}
            rows={() => valueRows(values, details, residuals, conductivityUnit)}
          />
        </FigureFrame>
      )}
      <Models models={details.models} />
    </>
  );
}
