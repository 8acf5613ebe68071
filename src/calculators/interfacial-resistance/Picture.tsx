import { fromSI } from '#units/convert';
import { formatNumber, formatQuantity } from '#units/format';
import { units, type UnitId } from '#units/units';
import { stateToQuery } from '#kit/model/address.ts';
import { permalink } from '#kit/model/citation.ts';
import type { Estimate } from '#kit/model/definition.ts';
import { ChartTable } from '#kit/chart/ChartTable.tsx';
import { FigureFrame } from '#kit/chart/FigureFrame.tsx';
import type { PictureProperties } from '#kit/CalculatorView.tsx';
import { barParts } from './bar-parts.ts';
import calculator from './calculator.ts';
import { commonMistakes, type Mistake } from './mistakes.ts';
import { MistakesTable } from './MistakesTable.tsx';
import { SplitBar } from './SplitBar.tsx';

function whisker({ value, interval }: Estimate, unit: UnitId) {
  if (!interval) return undefined;
  return {
    value: fromSI(value, unit),
    low: fromSI(interval[0], unit),
    high: fromSI(interval[1], unit),
  };
}

function percent(part: number, whole: number): string {
  return formatQuantity(part / whole, { unit: '%', digits: 3 }).text;
}

function describe(own: number, total: string, electrolyte: string, share: string, each: string) {
  if (own < 0) {
    return `The electrolyte alone would take ${electrolyte}, more than the ${total} that were measured.`;
  }
  return `Of ${total} the electrolyte takes ${electrolyte}, which is ${share}; one interface has ${each}.`;
}

/** The measured resistance split into electrolyte and interfaces, to scale, and the slips beside it. */
export default function InterfacePicture({ result, session, site }: PictureProperties) {
  const own = result.results.interfacialAreaSpecificResistance;
  const total = result.results.totalAreaSpecificResistance;
  const electrolyte = result.results.electrolyteAreaSpecificResistance;
  const area = result.results.electrodeArea;
  if (!own || !total || !electrolyte || !area) return null;
  const interfaces = Number(result.reading.values.interfaces);
  const unit: UnitId = session.state.outputUnits.interfacialAreaSpecificResistance ?? 'Ohm.cm2';
  const shown = ({ value, uncertainty }: Estimate) =>
    formatQuantity(value, { unit, uncertainty }).text;
  const shownMistake = ({ value, isResistance }: Mistake) =>
    isResistance
      ? formatQuantity(value, { unit, digits: 3 }).text
      : `${formatNumber(value * 1e-4, 3)} Ω cm⁻², a unit nothing can be compared with`;
  const share = percent(electrolyte.value, total.value);
  const description = describe(
    own.value,
    shown({ value: total.value }),
    shown({ value: electrolyte.value }),
    share,
    shown(own),
  );
  const provenance = {
    title: calculator.title,
    version: site.version,
    permalink: permalink(site, stateToQuery(calculator, session.state).toString()),
  };
  const mistakes = commonMistakes({
    totalAreaSpecificResistance: total.value,
    electrolyteAreaSpecificResistance: electrolyte.value,
    interfacialAreaSpecificResistance: own.value,
    electrodeArea: area.value,
    interfaces,
  });
  const anyInterval = total.interval !== undefined || electrolyte.interval !== undefined;
  return (
    <>
      <FigureFrame
        name="interfacial-resistance"
        provenance={provenance}
        caption={`The measured resistance per area, and below it what takes it, to the same scale. ${description}${anyInterval ? ' The whiskers are 95 % intervals of the two numbers whose difference is taken.' : ''}`}
      >
        <SplitBar
          id={`${calculator.id}-split`}
          title="The measured resistance and its parts"
          description={description}
          axisLabel={`area-specific resistance / ${units[unit].label}`}
          total={{
            label: `measured: ${shown({ value: total.value })}`,
            value: fromSI(total.value, unit),
          }}
          totalInterval={whisker(total, unit)}
          electrolyteInterval={whisker(electrolyte, unit)}
          parts={barParts({
            electrolyte: fromSI(electrolyte.value, unit),
            own: fromSI(own.value, unit),
            interfaces,
          })}
        />
        <ChartTable
          label="Parts of the measured resistance"
          columns={['Part', 'Area-specific resistance', 'Share']}
          rows={() => [
            ['electrolyte', shown(electrolyte), share],
            ...Array.from({ length: interfaces }, (_, index) => [
              interfaces === 2 ? `interface ${index + 1}` : 'interface',
              shown(own),
              percent(own.value, total.value),
            ]),
            ['whole cell', shown(total), percent(1, 1)],
          ]}
        />
      </FigureFrame>
      <MistakesTable
        right={interfaces === 2 ? '(R_tot A − L/σ) / 2' : 'R_tot A − L/σ'}
        own={shown(own)}
        mistakes={mistakes}
        shown={shownMistake}
      />
    </>
  );
}
