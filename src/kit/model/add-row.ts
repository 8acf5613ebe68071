import { convert, convertUncertainty } from '#units/convert';
import { isUnitId, units, type UnitId } from '#units/units';
import { measuredCell } from '#table/cell';
import { countRows, joinTable } from '#table/table-text';
import type { SendTo } from './declared-names.ts';
import type { AnyCalculator } from './definition.ts';
import type { Success } from './evaluate.ts';
import { cellsOf, type SentCell } from './send.ts';

/** A cell in the unit of a column; with its own unit where that one is not known. */
function cellIn({ value, uncertainty, unit }: SentCell, to: string | undefined): string {
  if (value === undefined) return '';
  const isLike = to && isUnitId(to) && units[to].dimension === units[unit].dimension;
  if (!isLike) return `${measuredCell({ value, uncertainty })} ${units[unit].label}`;
  return measuredCell({
    value: convert(value, unit, to),
    uncertainty: uncertainty === undefined ? undefined : convertUncertainty(uncertainty, unit, to),
  });
}

/** A state that a reader had in another calculator, as a query or as a link with its tables behind `#`. */
function keptQuery(kept: string): URLSearchParams {
  return new URLSearchParams(kept.replace('#?', '&'));
}

/** Rows of the table there to which a link can add its own; 0 where it cannot. */
export function rowsToAddTo({ row }: SendTo, kept: string): number {
  if (!row) return 0;
  const query = keptQuery(kept);
  const text = query.get(row.input) ?? '';
  const fits = Object.entries(row.under ?? {}).every(
    ([choice, word]) => (query.get(choice) ?? word) === word,
  );
  return fits && text.trim() !== '' ? countRows(text) : 0;
}

/** The query that opens the next calculator in the state the reader had there, with one row more. */
export function addingQuery(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
  send: SendTo,
  kept: string,
): string | undefined {
  const { row, choices = {} } = send;
  const cells = row && cellsOf({ calculator, result, outputUnits, send }, row);
  if (!row || !cells) return undefined;
  const query = keptQuery(kept);
  const text = query.get(row.input) ?? '';
  // What the first row was sent with holds for a single row: with a second there is a line to fit.
  const isSecond = countRows(text) === 1;
  for (const [choice, word] of Object.entries(choices)) {
    if (isSecond && query.get(choice) === word) query.delete(choice);
  }
  const columnUnits = query.get(`${row.input}.units`)?.split(',') ?? [];
  const added = joinTable([cells.map((cell, index) => cellIn(cell, columnUnits[index]))]);
  query.set(row.input, `${text};${added}`);
  return query.toString();
}
