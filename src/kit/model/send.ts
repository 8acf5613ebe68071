import { fromSI, uncertaintyFromSI } from '#units/convert';
import { quantityToState } from '#units/state-text';
import type { UnitId } from '#units/units';
import type { AnyCalculator, SendTo } from './definition.ts';
import type { Success } from './evaluate.ts';

interface Carried {
  value: number;
  uncertainty?: number;
  unit: UnitId;
}

/** An input or output of a calculator in the unit in which the reader sees it. */
function carried(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
  key: string,
): Carried | undefined {
  const estimate = result.results[key];
  const output = calculator.outputs[key];
  if (!estimate || !output) return result.reading.given[key];
  const unit = outputUnits[key] ?? output.unit;
  const { uncertainty } = estimate;
  return {
    value: fromSI(estimate.value, unit),
    uncertainty: uncertainty === undefined ? undefined : uncertaintyFromSI(uncertainty, unit),
    unit,
  };
}

/** The query that opens the next calculator with this one's values, units and uncertainties. */
export function sendQuery(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
  send: SendTo,
): string {
  const query = new URLSearchParams({ v: '1' });
  for (const [here, there] of Object.entries(send.carries ?? {})) {
    const value = carried(calculator, result, outputUnits, here);
    if (value) query.set(there, quantityToState(value));
  }
  const cells = send.row?.columns.map((key) => carried(calculator, result, outputUnits, key));
  if (send.row && cells?.every((cell) => cell !== undefined)) {
    query.set(send.row.input, cells.map((cell) => cell.value).join(','));
    query.set(`${send.row.input}.units`, cells.map((cell) => cell.unit).join(','));
  }
  return query.toString();
}
