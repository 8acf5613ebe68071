import { composedUnit, labelOfUnit } from '#units/composed-unit';
import { boltzmannConstant, elementaryCharge, faradayConstant } from '#units/constants';
import { fromSI } from '#units/convert';
import type { ComposedAmount } from './amounts.ts';
import { conversionSteps, type AmountNotation } from './conversion-steps.ts';
import { toPlain } from './expression-plain.ts';
import { inFormula } from './in-formula.ts';
import { shortNumber } from './short-number.ts';
import { shownOutput } from './shown-output.ts';
import { carried, type Convert, type ShownResult } from './working.ts';

/** The constants of formulas; k_B stands beside energies per particle, which are in electronvolts. */
const constants: Record<string, ComposedAmount> = {
  pi: { value: Math.PI, unit: [] },
  faradayConstant: { value: faradayConstant, unit: composedUnit('C/mol') },
  boltzmannConstant: {
    value: boltzmannConstant / elementaryCharge,
    unit: composedUnit('eV/K'),
  },
};

/** The same with all its digits, to be calculated with. */
function amountOf({ calculator, result, outputUnits }: ShownResult, key: string) {
  const given = result.reading.given[key];
  const estimate = result.results[key];
  const output = calculator.outputs[key];
  if (!given && !(estimate && output)) return constants[key];
  const shown = output && shownOutput(output, estimate, outputUnits[key]).unit;
  const { value, unit } = inFormula(
    given ?? { value: fromSI(estimate!.value, shown!), unit: shown! },
  );
  return { value, unit: composedUnit(unit) };
}

/** Conversions of units, in a notation of amounts. */
export function convertIn(notation: AmountNotation): Convert {
  return (shown, expression, unit) =>
    conversionSteps(expression, composedUnit(unit), (key) => amountOf(shown, key), notation);
}

/** Conversions of units as plain text. */
export const convertPlain = convertIn({
  expression: toPlain,
  amount: ({ value, unit }) => `${carried(value)} ${labelOfUnit(unit)}`.trim(),
  converted: (value, factor, unit) =>
    `${carried(value)} × ${shortNumber(factor)} ${labelOfUnit(unit)}`.trim(),
  fence: (text) => `(${text})`,
});
