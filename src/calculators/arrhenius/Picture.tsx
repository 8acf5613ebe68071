import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import { ArrheniusFigure } from './ArrheniusFigure.tsx';
import calculator, { withForm } from './calculator.ts';
import type { Details, Values } from './compute.ts';
import { Conventions } from './Conventions.tsx';
import { predictorOf } from './curves.ts';
import { ModelTable } from './ModelTable.tsx';
import { ResidualPlot } from './ResidualPlot.tsx';

const shown = (si: number, unit: UnitId) => formatQuantity(si, { unit, digits: 3 }).text;

/** ln(measured / fitted) of each row. */
function residualsOf(details: Details, { data, form }: Values): number[] {
  const { lines, vogel } = details;
  if (lines) return lines[form].regression.residuals;
  if (vogel) return vogel.residuals;
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

/** Both conventions, the Arrhenius plot with its residuals, and the rival models. */
export default function ArrheniusPicture(properties: PictureOf<typeof calculator>) {
  const { details, outputUnits, literature, provenance } = properties;
  const values = withForm(properties.values);
  const conductivityUnit: UnitId = outputUnits.predictedConductivity ?? 'mS/cm';
  const residuals = residualsOf(details, values);
  const description = `The fit gives ${shown(details.prediction.value, conductivityUnit)} at ${shown(values.predictAt, 'Cel')}.`;
  const own = { values, details };
  return (
    <>
      <Conventions
        {...own}
        energyUnit={outputUnits.activationEnergy ?? 'eV'}
        conductivityUnit={conductivityUnit}
      />
      <ArrheniusFigure
        {...own}
        id={`${calculator.id}-plot`}
        literature={literature.conductivities}
        description={description}
        provenance={provenance}
      />
      {values.data.length > 2 && (
        <FigureFrame
          name="arrhenius-residuals"
          provenance={provenance}
          caption="Measured over fitted, in per cent. A bend means another law, a single outlier another look at its spectrum."
        >
          <ResidualPlot
            id={`${calculator.id}-residuals`}
            rows={values.data}
            residuals={residuals}
          />
          <ChartTable
            label="Measured and fitted conductivities"
            columns={['Temperature', 'Measured', 'Fitted', 'Residual']}
            rows={() => valueRows(values, details, residuals, conductivityUnit)}
          />
        </FigureFrame>
      )}
      <ModelTable models={details.models} />
    </>
  );
}
