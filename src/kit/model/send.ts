import { fromSI, uncertaintyFromSI } from '#units/convert';
import { quantityToState } from '#units/state-text';
import type { UnitId } from '#units/units';
import { measuredCell } from '#table/cell';
import { joinTable } from '#table/table-text';
import type { SendTo, SentRow } from './declared-names.ts';
import type { AnyCalculator } from './definition.ts';
import type { Success } from './evaluate.ts';
import type { EnteredQuantity } from './read-state.ts';
import { shownOutput } from './shown-output.ts';

interface Carried {
  value: number;
  uncertainty?: number;
  unit: UnitId;
  /** As the reader typed it. */
  written?: EnteredQuantity['written'];
}

interface Sender {
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
  send: SendTo;
}

/**
 * The uncertainty (SI) with which a divisor goes on beside what is divided by it. What the dividend is
 * uncertain by moves both; it counts once, with what of it does not cancel in the quotient:
 * u² = Σ' effect² + (σ u_L/L − effect_L)² for L/σ, and L goes on without its ±.
 */
function divisorUncertainty({ result, send: { quotient } }: Sender): number | undefined {
  if (!quotient) return undefined;
  const { of, by } = quotient;
  const effects = result.contributions[by] ?? [];
  const shared = (result.reading.uncertainties[of] ?? 0) / (result.reading.values[of] as number);
  const value = result.results[by]?.value ?? 0;
  const left = effects.map(({ input, effect }) =>
    input === of ? value * shared - effect : effect,
  );
  return Math.hypot(...left) || undefined;
}

/** Whether the two parts of a quotient share an uncertainty, which the page then tells. */
export function sharesUncertainty({ reading }: Success, { quotient }: SendTo): boolean {
  return quotient !== undefined && reading.uncertainties[quotient.of] !== undefined;
}

function withoutUncertainty(of: Carried | undefined): Carried | undefined {
  const written = of?.written && { value: of.written.value };
  return of && { value: of.value, unit: of.unit, written };
}

/** An input or output of a calculator in the unit in which the reader sees it. */
function carried(sender: Sender, key: string): Carried | undefined {
  const { calculator, result, outputUnits, send } = sender;
  const estimate = result.results[key];
  const output = calculator.outputs[key];
  if (!estimate || !output) {
    const given = result.reading.given[key];
    return key === send.quotient?.of ? withoutUncertainty(given) : given;
  }
  const { unit } = shownOutput(output, estimate, outputUnits[key]);
  const uncertainty = key === send.quotient?.by ? divisorUncertainty(sender) : estimate.uncertainty;
  return {
    value: fromSI(estimate.value, unit),
    uncertainty: uncertainty === undefined ? undefined : uncertaintyFromSI(uncertainty, unit),
    unit,
  };
}

/**
 * Whether a result holds what a link promises: the first of what it carries, and every cell of its row.
 * The next calculator would put an initial value of its own in the place of what is absent.
 */
export function canSend({ results, reading }: Success, { carries = {}, row }: SendTo): boolean {
  const cells = row?.columns.flatMap((column) => {
    if (typeof column === 'string') return [column];
    return 'measured' in column ? [column.measured] : [];
  });
  return [...Object.keys(carries).slice(0, 1), ...(cells ?? [])].every(
    (key) => results[key] !== undefined || reading.given[key] !== undefined,
  );
}

/** A cell of a row; without a value where the reader fills it in there. */
export type SentCell = { unit: UnitId } & Partial<Carried>;

export function cellsOf(sender: Sender, row: SentRow): SentCell[] | undefined {
  const cells = row.columns.map((column): SentCell | undefined => {
    if (typeof column === 'string') return withoutUncertainty(carried(sender, column));
    return 'asked' in column ? { unit: column.asked } : carried(sender, column.measured);
  });
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

/** The cell as the address writes it, in its own unit. */
function textOf({ value, uncertainty }: SentCell): string {
  return value === undefined ? '' : measuredCell({ value, uncertainty });
}

function setRow(query: URLSearchParams, row: SentRow, cells: SentCell[]): void {
  query.set(row.input, joinTable([cells.map(textOf)]));
  query.set(`${row.input}.units`, cells.map(({ unit }) => unit).join(','));
}

/** The query that opens the next calculator with this one's values, units and uncertainties. */
export function sendQuery(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
  send: SendTo,
): string {
  const sender = { calculator, result, outputUnits, send };
  const query = new URLSearchParams({ v: '1' });
  for (const [here, there] of Object.entries(send.carries ?? {})) {
    const value = carried(sender, here);
    // What is not known here is asked for there, in place of the value of the example.
    query.set(there, value ? quantityToState(value) : '');
  }
  for (const there of send.asks ?? []) query.set(there, '');
  for (const [choice, word] of Object.entries(send.choices ?? {})) query.set(choice, word);
  const cells = send.row && cellsOf(sender, send.row);
  if (send.row && cells) setRow(query, send.row, cells);
  return query.toString();
}
