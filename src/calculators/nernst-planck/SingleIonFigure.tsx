import { fromSI } from '#units/convert';
import { units } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import type { Properties } from './Picture.tsx';
import { shown } from './shown.ts';

/** With one mobile ion the potential is a straight line, from the first moment on. */
export function SingleIonFigure({ values, results, given, outputUnits, provenance }: Properties) {
  const length = given.thickness?.unit ?? 'um';
  const voltage = outputUnits.ohmicVoltage ?? 'mV';
  const drop = results.ohmicVoltage?.value ?? 0;
  const thickness = values.thickness ?? 0;
  const at = (part: number) => [part * thickness, drop * (1 - part)] as const;
  return (
    <FigureFrame
      name="single-ion-potential"
      provenance={provenance}
      caption="Where only the cation moves, the salt cannot be drawn apart: the concentration stays what it was, the potential falls on a straight line, at once, and there is no limiting current. Whether every ceramic is such a conductor is disputed; the chapter on flux names the dissent."
    >
      <XyChart
        id="nernst-planck-single-ion"
        title="Potential across a single-ion conductor"
        description={`It falls by ${shown(drop, voltage)} on a straight line.`}
        x={{ label: `distance from the stripped electrode x / ${units[length].label}` }}
        y={{ label: `potential / ${units[voltage].label}`, holds: [0] }}
        series={[
          {
            id: 'ohm',
            label: 'lithium probe',
            points: [0, 1].map((part) => {
              const [x, y] = at(part);
              return [fromSI(x, length), fromSI(y, voltage)] as const;
            }),
            look: 'own',
          },
        ]}
        plotHeight={170}
      />
      <ChartTable
        label="Potential across the conductor"
        columns={['Distance', 'Against the plated electrode']}
        rows={() =>
          [0, 0.25, 0.5, 0.75, 1].map((part) => {
            const [x, y] = at(part);
            return [shown(x, length), shown(y, voltage)];
          })
        }
      />
    </FigureFrame>
  );
}
