import { lithiumPotentialInElectrolyte } from '#physics/lithium-potential-in-electrolyte';
import { fromSI } from '#units/convert';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import type { Properties } from './Picture.tsx';
import { restVoltageOf } from './rest-voltage.ts';
import { shown } from './shown.ts';

/** The potential of lithium across the electrolyte; nothing where one of its inputs is missing. */
function potentialOf(values: Properties['values']) {
  const equilibriumVoltage = restVoltageOf(values);
  const { thickness, currentDensity, platedAreaSpecificResistance: plated } = values;
  const opposite = values.oppositeAreaSpecificResistance;
  if (equilibriumVoltage === undefined || thickness === undefined) return undefined;
  if (currentDensity === undefined || plated === undefined || opposite === undefined) {
    return undefined;
  }
  const at = (depth: number) =>
    lithiumPotentialInElectrolyte({
      depth,
      thickness,
      equilibriumVoltage,
      currentDensity,
      platedAreaSpecificResistance: plated,
      oppositeAreaSpecificResistance: opposite,
    });
  return { thickness, at };
}

/** A section of the electrolyte: where its lithium potential lies below that of the metal. */
export function SectionFigure({ values, results, given, outputUnits, provenance }: Properties) {
  const potential = potentialOf(values);
  const depth = results.depositionDepth?.value;
  if (!potential || depth === undefined) return null;
  const { thickness, at } = potential;
  const length = given.thickness?.unit ?? 'um';
  const ownLength = outputUnits.depositionDepth ?? 'nm';
  // A zone of nanometres cannot be seen in micrometres: the section then ends a little beyond it.
  const shownTo = Math.min(thickness, 4 * depth);
  const isCut = shownTo < thickness;
  const unit = isCut ? ownLength : length;
  const largest = Math.abs(at(shownTo)) < 0.5 ? ('mV' as const) : ('V' as const);
  const point = (x: number) => [fromSI(x, unit), fromSI(at(x), largest)] as const;
  const zone = [0, depth].map((x) => [fromSI(x, unit), Math.min(0, point(x)[1]), 0] as const);
  const cell = values.cellKind === 'symmetric' ? 'symmetric cell' : 'cell';
  return (
    <FigureFrame
      name="lithium-side-section"
      provenance={provenance}
      caption={`Potential of lithium inside the electrolyte of the ${cell}, from the plated face on the left. Only where it lies below 0 V can leaking electrons make metal: the first ${shown(depth, ownLength)} of ${shown(thickness, length)}. ${isCut ? 'Only the part beside the plated face is drawn.' : 'The whole thickness is drawn.'}`}
    >
      <XyChart
        id="lithium-side-section"
        title="Potential of lithium across the electrolyte"
        description={`It is ${shown(at(0), 'mV')} at the plated face and ${shown(at(thickness), 'V')} at the opposite one, and passes through zero at ${shown(depth, ownLength)}.`}
        x={{
          label: `depth from the plated face x / ${units[unit].label}`,
          domain: [0, fromSI(shownTo, unit)],
        }}
        y={{ label: `potential against Li⁺/Li / ${units[largest].label}`, holds: [0] }}
        bands={[{ id: 'zone', label: 'metal can form', points: zone }]}
        series={[{ id: 'potential', look: 'own', points: [point(0), point(shownTo)] }]}
        yMarks={[{ at: 0, label: 'lithium', look: 'plain', dash: 'dotted' }]}
        xMarks={[{ at: fromSI(depth, unit), label: 'x*', look: 'plain', dash: 'dashed' }]}
        plotHeight={170}
      />
      <ChartTable
        label="Potential of lithium by depth"
        columns={['Depth', 'Share of the thickness', 'Potential']}
        rows={() =>
          [0, depth / 2, depth, thickness / 4, thickness / 2, (3 * thickness) / 4, thickness]
            .toSorted((a, b) => a - b)
            .map((x) => [shown(x, length), shown(x / thickness, '%'), shown(at(x), 'V')])
        }
      />
    </FigureFrame>
  );
}
