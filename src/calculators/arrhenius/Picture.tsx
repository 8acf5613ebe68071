import { useState } from 'react';
import { formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import { stateToQuery } from '#kit/model/address.ts';
import { permalink } from '#kit/model/citation.ts';
import type { LiteraturePoint } from '#kit/model/definition.ts';
import { ChartTable } from '#kit/chart/ChartTable.tsx';
import { familyNames, type FamilyId } from '#kit/chart/family-names.ts';
import { FigureFrame } from '#kit/chart/FigureFrame.tsx';
import type { PictureProperties } from '#kit/CalculatorView.tsx';
import { ArrheniusPlot, drawnPoints } from './ArrheniusPlot.tsx';
import calculator from './calculator.ts';
import type { Details, Values } from './compute.ts';
import { Conventions } from './Conventions.tsx';
import { predictorOf } from './curves.ts';
import { ModelTable } from './ModelTable.tsx';
import { ResidualPlot } from './ResidualPlot.tsx';

function residualsOf({ lines, vogel, known }: Details, values: Values): number[] {
  if (lines) return lines[values.form].regression.residuals;
  if (vogel) return vogel.residuals;
  const predict = known && predictorOf({ known } as Details, values.form);
  return values.data.map(({ temperature, conductivity }) =>
    Math.log(conductivity / (predict?.(temperature)?.value ?? Number.NaN)),
  );
}

function FamilyMenu({
  points,
  chosen,
  onChoose,
}: {
  points: LiteraturePoint[];
  chosen: string;
  onChoose: (family: string) => void;
}) {
  const known = Object.entries(familyNames).filter(([id]) =>
    points.some(({ family }) => family === id),
  );
  if (known.length === 0) return null;
  return (
    <label className="starting-points">
      Published lines{' '}
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">none</option>
        {known.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The Arrhenius plot with its residuals, both conventions, and the rival models. */
export default function ArrheniusPicture({ result, session, literature, site }: PictureProperties) {
  const [family, setFamily] = useState('');
  const values = result.reading.values as unknown as Values;
  const details = result.details as Details;
  const { outputUnits } = session.state;
  const energyUnit: UnitId = outputUnits.activationEnergy ?? 'eV';
  const conductivityUnit: UnitId = outputUnits.predictedConductivity ?? 'mS/cm';
  const lines = literature.conductivities.filter((point) => point.activationEnergy !== undefined);
  const published = lines.filter((point) => point.family === family);
  const residuals = residualsOf(details, values);
  const shown = (si: number, unit: UnitId) => formatQuantity(si, { unit, digits: 3 }).text;
  const at = shown(values.predictAt, 'Cel');
  const description = `The fit gives ${shown(details.prediction.value, conductivityUnit)} at ${at}.`;
  const predict = predictorOf(details, values.form ?? 'sigma');
  const provenance = {
    title: calculator.title,
    version: site.version,
    permalink: permalink(site, stateToQuery(calculator, session.state).toString()),
  };
  return (
    <>
      <Conventions
        values={values}
        details={details}
        energyUnit={energyUnit}
        conductivityUnit={conductivityUnit}
      />
      <FigureFrame
        name="arrhenius-plot"
        provenance={provenance}
        caption={
          <>
            {description} Bars of measured points are two stated standard uncertainties.
            {values.data.length > drawnPoints && ' Only some of the points are drawn.'}
            {published.length > 0 &&
              ` Dotted: ${published.map(({ name }) => name).join(', ')}, each through its one published value with its published energy.`}
          </>
        }
      >
        <FamilyMenu points={lines} chosen={family} onChoose={setFamily} />
        <ArrheniusPlot
          id={`${calculator.id}-plot`}
          values={values}
          details={details}
          published={published}
          publishedName={familyNames[family as FamilyId] ?? ''}
          description={description}
        />
      </FigureFrame>
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
            rows={() =>
              values.data.map(({ temperature, conductivity }, index) => [
                shown(temperature, 'Cel'),
                shown(conductivity, conductivityUnit),
                shown(predict(temperature)?.value ?? 0, conductivityUnit),
                shown(Math.expm1(residuals[index] ?? 0), '%'),
              ])
            }
          />
        </FigureFrame>
      )}
      <ModelTable models={details.models} />
    </>
  );
}
