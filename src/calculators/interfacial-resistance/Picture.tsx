import { formatNumber, formatQuantity } from '#units/format';
import type { UnitId } from '#units/units';
import type { Estimate } from '#kit/model/definition.ts';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import calculator from './calculator.ts';
import { commonMistakes, type Mistake } from './mistakes.ts';
import { MistakesTable } from './MistakesTable.tsx';
import { SplitFigure, type SplitEstimates } from './SplitFigure.tsx';

type Properties = PictureOf<typeof calculator>;

function times({ value, uncertainty, interval }: Estimate, count: number): Estimate {
  return {
    value: count * value,
    uncertainty: uncertainty && count * uncertainty,
    interval: interval && [count * interval[0], count * interval[1]],
  };
}

function estimatesOf({ values, results }: Properties): SplitEstimates | undefined {
  const own = results.interfacialAreaSpecificResistance;
  if (own && values.from === 'arc') return { own, total: times(own, Number(values.interfaces)) };
  const total = results.totalAreaSpecificResistance;
  const electrolyte = results.electrolyteAreaSpecificResistance;
  return own && total && electrolyte && { own, total, electrolyte };
}

function shownMistake({ value, isResistance }: Mistake, unit: UnitId): string {
  return isResistance
    ? formatQuantity(value, { unit, digits: 3 }).text
    : `${formatNumber(value * 1e-4, 3)} Ω cm⁻², a unit nothing can be compared with`;
}

function rightFormula(two: boolean, isArc: boolean): string {
  const both = isArc ? 'R_int A' : 'R_tot A − L/σ';
  if (!two) return both;
  return isArc ? `${both} / 2` : `(${both}) / 2`;
}

function sayDone(two: boolean, isArc: boolean): string {
  const steps = ['Multiplied', ...(isArc ? [] : ['subtracted']), ...(two ? ['shared'] : [])];
  return steps.join(', ');
}

/** The measured resistance split into electrolyte and interfaces, to scale, and the slips beside it. */
export default function InterfacePicture(properties: Properties) {
  const { values, results, outputUnits, provenance } = properties;
  const estimates = estimatesOf(properties);
  const area = results.electrodeArea;
  if (!estimates || !area) return null;
  const interfaces = Number(values.interfaces);
  const unit: UnitId = outputUnits.interfacialAreaSpecificResistance ?? 'Ohm.cm2';
  const { own, total, electrolyte } = estimates;
  const mistakes = commonMistakes({
    totalAreaSpecificResistance: electrolyte && total.value,
    interfacialAreaSpecificResistance: own.value,
    electrodeArea: area.value,
    interfaces,
  });
  return (
    <>
      <SplitFigure
        id={`${calculator.id}-split`}
        estimates={estimates}
        interfaces={interfaces}
        unit={unit}
        provenance={provenance}
      />
      <MistakesTable
        right={rightFormula(interfaces === 2, !electrolyte)}
        says={sayDone(interfaces === 2, !electrolyte)}
        own={formatQuantity(own.value, { unit, uncertainty: own.uncertainty }).text}
        mistakes={mistakes}
        shown={(mistake) => shownMistake(mistake, unit)}
      />
    </>
  );
}
