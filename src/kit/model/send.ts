import { fromSI, uncertaintyFromSI } from '#units/convert';
import { quantityToState } from '#units/state-text';
import type { UnitId } from '#units/units';
import type { SendTo } from './declared-names.ts';
import type { AnyCalculator } from './definition.ts';
import type { Success } from './evaluate.ts';
import { shownOutput } from './shown-output.ts';
import { measuredCell } from '#table/cell';
import { joinTable } from '#table/table-text';

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
  const { unit } = shownOutput(output, estimate, outputUnits[key]);
  const { uncertainty } = estimate;
  return {
    value: fromSI(estimate.value, unit),
    uncertainty: uncertainty === undefined ? undefined : uncertaintyFromSI(uncertainty, unit),
    unit,
  };
}

function withoutUncertainty(of: Carried | undefined): Carried | undefined {
  return of && { value: of.value, unit: of.unit };
}

/**
 * Whether a result holds what a link promises: the first of what it carries, and every cell of its row.
 * The next calculator would put an initial value of its own in the place of what is absent.
 */
export function canSend({ results, reading }: Success, { carries = {}, row }: SendTo): boolean {
  const cells = row?.columns.map((column) =>
    typeof column === 'string' ? column : column.measured,
  );
  return [...Object.keys(carries).slice(0, 1), ...(cells ?? [])].every(
    (key) => results[key] !== undefined || reading.given[key] !== undefined,
  );
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
  for (const [choice, word] of Object.entries(send.choices ?? {})) query.set(choice, word);
  const cells = send.row?.columns.map((column) =>
    typeof column === 'string'
      ? withoutUncertainty(carried(calculator, result, outputUnits, column))
      : carried(calculator, result, outputUnits, column.measured),
  );
  if (send.row && cells?.every((cell) => cell !== undefined)) {
    query.set(send.row.input, joinTable([cells.map(measuredCell)]));
    query.set(`${send.row.input}.units`, cells.map((cell) => cell.unit).join(','));
  }
  return query.toString();
}
