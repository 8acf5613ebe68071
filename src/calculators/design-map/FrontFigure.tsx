import { fromSI } from '#units/convert';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { HeadedTable } from '#chart/HeadedTable.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import { choiceAt, frontOf, type Choice } from './front.ts';
import type { Properties } from './Picture.tsx';
import { shown } from '../shown.ts';

const columns = ['Areal capacity', 'Specific energy', 'Life'];

const year = 365.25 * 86_400;

const inYears = ({ life }: Choice) => life / year;
const specific = ({ specificEnergy }: Choice) => fromSI(specificEnergy, 'W.h/kg');

function cellsOf(choice: Choice): string[] {
  return [
    shown(choice.arealCapacity, 'mA.h/cm2'),
    shown(choice.specificEnergy, 'W.h/kg'),
    `${inYears(choice).toPrecision(3)} a`,
  ];
}

function nothing(says: string) {
  return (
    <p key={says} className="result-note">
      {says}
    </p>
  );
}

/** The ends of the front and its middle, where nothing draws it. */
function FrontTable({ front }: { front: readonly Choice[] }) {
  const rows = [0, (front.length - 1) >> 1, front.length - 1].map((at) =>
    cellsOf(front[at] as Choice),
  );
  return (
    <HeadedTable heads={columns} caption="What a thicker cathode buys and costs at your C-rate">
      {rows.map((cells) => (
        <tr key={cells.join()}>
          {cells.map((cell) => (
            <td key={cell}>{cell}</td>
          ))}
        </tr>
      ))}
    </HeadedTable>
  );
}

/** Energy per mass against years in use, by the capacity of the cathode at one C-rate. */
export function FrontFigure({ values, provenance, isAlive }: Properties & { isAlive: boolean }) {
  if (values.energy === 'left') {
    return nothing('Energy against life is not drawn: the energy is left out.');
  }
  const front = frontOf(values);
  if (front.length < 2) {
    return nothing(
      'Energy against life is not drawn: no thickness of the cathode comes to an end by growth alone. Either nothing on the map grows, or a limit that time does not move stands first.',
    );
  }
  if (!isAlive) return <FrontTable front={front} />;
  const own = choiceAt(values, 1);
  const isOn = own && own.life > 0 && Number.isFinite(own.life);
  const duty =
    values.life === 'years'
      ? 'years in use, at your share of the time at the potential'
      : 'years at the potential without a break';
  return (
    <FigureFrame
      name="design-map-front"
      provenance={provenance}
      caption={`What a thicker cathode buys and costs at your C-rate: more of it on the same foils is lighter per energy, and drives more current through the same interfaces, so that the first limit comes sooner. Life in ${duty}. The thickness of the electrolyte is no such choice: thinner is better in both until it leaks or breaks. The dot is your cell.`}
    >
      <XyChart
        id="design-map-front"
        title="Energy per mass against life"
        description={`From ${cellsOf(front[0] as Choice).join(', ')} to ${cellsOf(front.at(-1) as Choice).join(', ')}.`}
        x={{ label: 'life t / a', logarithmic: true }}
        y={{ label: 'specific energy w / W h kg⁻¹' }}
        series={[
          {
            id: 'front',
            look: 'plain',
            points: front.map((choice) => [inYears(choice), specific(choice)] as const),
          },
        ]}
        points={
          isOn ? [{ id: 'own', look: 'own', points: [{ x: inYears(own), y: specific(own) }] }] : []
        }
        plotHeight={200}
      />
      <ChartTable
        label="Energy per mass against life"
        columns={columns}
        rows={() => front.filter((_, index) => index % 3 === 0).map(cellsOf)}
      />
    </FigureFrame>
  );
}
