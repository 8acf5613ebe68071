import { quantities, type QuantityId } from '#units/quantities';
import { isUnitId, units, type UnitId } from '#units/units';
import type { AnyCalculator, Estimate, Output } from './definition.ts';
import type { Success } from './evaluate.ts';
import type { Reading } from './read-state.ts';
import { quantityUnder } from './symbol-name.ts';

/** What an output is under the choices made, and the unit in which the reader sees it. */
export interface ShownOutput {
  quantity: QuantityId;
  unit: UnitId;
}

/** The unit chosen for an output, where it fits what the output is now; else the usual one. */
export function shownOutput(
  output: Output,
  estimate: Estimate | undefined,
  chosen: string | undefined,
): ShownOutput {
  const quantity = estimate?.quantity ?? output.quantity;
  const { dimension } = units[quantities[quantity].unit];
  const fits = (unit: string | undefined): unit is UnitId =>
    unit !== undefined && isUnitId(unit) && units[unit].dimension === dimension;
  if (fits(chosen)) return { quantity, unit: chosen };
  return {
    quantity,
    unit: fits(output.unit) ? output.unit : (quantities[quantity].units[0] ?? '1'),
  };
}

/** The input without ± that rules an output, whose own error is then only a part of it. */
export function missingUncertainty(
  { ruledBy }: Output,
  estimate: Estimate,
  { given, uncertainties }: Reading,
): string | undefined {
  if (!ruledBy || !estimate.uncertainty) return undefined;
  const { input } = ruledBy;
  return given[input] && uncertainties[input] === undefined ? input : undefined;
}

/** What sets the digits of an output: its uncertainty, where that is whole. */
export function digitsOf(output: Output, estimate: Estimate, reading: Reading) {
  return missingUncertainty(output, estimate, reading)
    ? { digits: output.ruledBy?.digits }
    : { uncertainty: estimate.uncertainty, digits: output.digits };
}

/**
 * The output that answers the question: the one declared so, or the first where that has no value. None
 * where the picture is the answer and no output is declared so.
 */
export function mainOutput(calculator: AnyCalculator, result: Success): string | undefined {
  if (!Object.values(calculator.outputs).some(({ main }) => main)) return undefined;
  const present = Object.keys(calculator.outputs).filter((key) => result.results[key]);
  return present.find((key) => calculator.outputs[key]?.main) ?? present[0];
}

/** Whose symbol stands for an input or output: that of its quantity, where choices decide on that. */
export function symbolKey({ inputs }: AnyCalculator, result: Success, key: string): string {
  const { [key]: found } = result.results;
  const input = inputs[key];
  if (found || input?.kind !== 'quantity' || !input.under) return found?.quantity ?? key;
  return quantityUnder(input, result.reading.values);
}
