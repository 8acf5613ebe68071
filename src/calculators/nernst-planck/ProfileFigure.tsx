import { fromSI } from '#units/convert';
import { units, type UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import { TimeSlider } from '../TimeSlider.tsx';
import { positions, type SaltCurves } from './curves.ts';
import type { Properties } from './Picture.tsx';
import { totalOf } from './voltage.ts';
import { shown } from './shown.ts';

interface ProfileProperties extends Properties {
  curves: SaltCurves;
  /** Part of the whole time that the picture shows. */
  fraction: number;
  onMove: (fraction: number) => void;
}

interface ShownUnits {
  time: UnitId;
  length: UnitId;
  concentration: UnitId;
  voltage: UnitId;
}

function unitsOf({ given, outputUnits }: Properties): ShownUnits {
  return {
    time: given.time?.unit ?? 's',
    length: given.thickness?.unit ?? 'um',
    concentration: outputUnits.platedConcentration ?? 'mol/L',
    voltage: outputUnits.voltage ?? 'mV',
  };
}

/** The axis across the gap. */
const alongGap = (thickness: number, { length }: ShownUnits) => ({
  label: `distance from the stripped electrode x / ${units[length].label}`,
  domain: [0, fromSI(thickness, length)] as const,
});

/** The moment in words. */
function says({ voltage, concentration }: SaltCurves, time: number, unit: ShownUnits): string {
  const at = concentration(time);
  const [stripped, plated] = [at(0), at(1)].map((value) => shown(value, unit.concentration));
  const total = shown(totalOf(voltage(time)), unit.voltage);
  return `after ${shown(time, unit.time)}: ${stripped} and ${plated} at the electrodes, ${total}`;
}

function ConcentrationChart({
  curves,
  time,
  unit,
}: {
  curves: SaltCurves;
  time: number;
  unit: ShownUnits;
}) {
  const { gap, steady } = curves;
  const place = (position: number) => fromSI(position * gap.thickness, unit.length);
  const along = (of: (position: number) => number) =>
    positions.map(
      (position) => [place(position), fromSI(of(position), unit.concentration)] as const,
    );
  const now = along(curves.concentration(time));
  const last = steady ? along(steady) : [];
  const start = fromSI(gap.concentration, unit.concentration);
  return (
    <XyChart
      id="nernst-planck-concentration"
      title="Concentration of the salt across the gap"
      description={`The moment shown, ${says(curves, time, unit)}.`}
      x={alongGap(gap.thickness, unit)}
      y={{ label: `concentration c / ${units[unit.concentration].label}`, holds: [0, 2 * start] }}
      series={[
        ...(steady
          ? [
              {
                id: 'steady',
                label: 'in the end',
                points: last,
                look: 'faint',
                dash: 'dashed' as const,
              },
            ]
          : []),
        { id: 'now', label: 'at the moment shown', points: now, look: 'own' },
      ]}
      yMarks={[{ at: start, label: 'before', look: 'plain', dash: 'dotted' }]}
      plotHeight={190}
    />
  );
}

function PotentialChart({
  curves,
  time,
  unit,
}: {
  curves: SaltCurves;
  time: number;
  unit: ShownUnits;
}) {
  const { gap } = curves;
  const points = curves.potential(time);
  const place = (position: number) => fromSI(position * gap.thickness, unit.length);
  const line = (of: 'ohmic' | 'total') =>
    points.map((point) => [place(point.position), fromSI(point[of], unit.voltage)] as const);
  return (
    <XyChart
      id="nernst-planck-potential"
      title="Potential across the gap"
      description={`A lithium probe at the stripped electrode shows ${shown(points[0]?.total ?? 0, unit.voltage)} against the plated one, of which ${shown(points[0]?.ohmic ?? 0, unit.voltage)} are ohmic.`}
      x={alongGap(gap.thickness, unit)}
      y={{ label: `potential / ${units[unit.voltage].label}`, holds: [0] }}
      series={[
        { id: 'ohmic', label: 'ohmic part', points: line('ohmic'), look: 'plain', dash: 'dashed' },
        { id: 'total', label: 'lithium probe', points: line('total'), look: 'own' },
      ]}
      plotHeight={150}
    />
  );
}

function rowsOf(curves: SaltCurves, unit: ShownUnits): string[][] {
  return Array.from({ length: 11 }, (_, index) => {
    const time = (curves.span * index) / 10;
    const at = curves.concentration(time);
    const voltage = curves.voltage(time);
    const concentrations = [at(0), at(0.5), at(1)].map((value) => shown(value, unit.concentration));
    const parts = [totalOf(voltage), voltage.ohmic, voltage.diffusion];
    return [
      shown(time, unit.time),
      ...concentrations,
      ...parts.map((value) => shown(value, unit.voltage)),
      curves.lost(time).toExponential(1).replace('-', '−'),
    ];
  });
}

const columns = [
  'Time',
  'c, stripped',
  'c, middle',
  'c, plated',
  'Voltage',
  'Ohmic',
  'Diffusion',
  'Salt gained or lost',
];

/** The two profiles at a moment the reader chooses, and the course of both as a table. */
export function ProfileFigure(properties: ProfileProperties) {
  const { curves, fraction, onMove, provenance } = properties;
  const unit = unitsOf(properties);
  const time = fraction * curves.span;
  const moment = says(curves, time, unit);
  const balance = Math.abs(curves.lost(time));
  return (
    <>
      <FigureFrame
        name="salt-concentration"
        provenance={provenance}
        caption={`Concentration of the salt ${moment}. Lithium dissolves at the left and is plated at the right as long as the current is positive. Salt is neither made nor lost: the mean has changed by ${balance < 1e-12 ? 'less than 10⁻¹²' : balance.toExponential(0)} of itself.`}
      >
        <ConcentrationChart curves={curves} time={time} unit={unit} />
        <TimeSlider
          id="nernst-planck-moment"
          fraction={fraction}
          says={moment}
          plays="Let time run"
          onMove={onMove}
        />
      </FigureFrame>
      <FigureFrame
        name="salt-potential"
        provenance={provenance}
        caption="What a lithium probe in the gap would show against the plated electrode, at the same moment. The dashed line is Ohm’s law in the salt that is there; the rest is the difference of concentration."
      >
        <PotentialChart curves={curves} time={time} unit={unit} />
        <ChartTable
          summary="The course as a table"
          label="Concentrations and voltage in time"
          columns={columns}
          rows={() => rowsOf(curves, unit)}
        />
      </FigureFrame>
    </>
  );
}
