import { fromSI, uncertaintyFromSI } from '#units/convert';
import type { UnitId } from '#units/units';
import type { Provenance } from '#chart/provenance.ts';
import type { AnyCalculator, TableInput } from './definition.ts';
import type { Success } from './evaluate.ts';
import { shownOutput } from './shown-output.ts';
import type { CalculatorState } from './state.ts';
import { plainTable, unitsOfColumns } from '#table/read-table';
import { tableFor } from '#table/columns-under-choices';
import { columnsInUse } from '#table/columns-in-use';
import { splitTable } from '#table/table-text';

/** Quotes a cell where a spreadsheet would otherwise split it or run it as a formula. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const guarded = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

type Cell = [header: string, value: string | number];

function inputCells(calculator: AnyCalculator, result: Success): Cell[] {
  return Object.keys(calculator.inputs).flatMap((key): Cell[] => {
    const given = result.reading.given[key];
    if (given) {
      const cells: Cell[] = [[`${key} [${given.unit}]`, given.value]];
      if (given.uncertainty !== undefined)
        cells.push([`u(${key}) [${given.unit}]`, given.uncertainty]);
      return cells;
    }
    const value = result.reading.values[key];
    return typeof value === 'string' ? [[key, value]] : [];
  });
}

function outputCells(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
): Cell[] {
  return Object.entries(calculator.outputs).flatMap(([key, output]): Cell[] => {
    const estimate = result.results[key];
    if (!estimate) return [];
    const { unit } = shownOutput(output, estimate, outputUnits[key]);
    const cells: Cell[] = [[`result ${key} [${unit}]`, fromSI(estimate.value, unit)]];
    if (estimate.uncertainty !== undefined) {
      cells.push([`u(result ${key}) [${unit}]`, uncertaintyFromSI(estimate.uncertainty, unit)]);
    }
    return cells;
  });
}

/** The ends of the intervals, behind the columns that were always there. */
function intervalCells(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
): Cell[] {
  const cells = Object.entries(calculator.outputs).flatMap(([key, output]): Cell[] => {
    const estimate = result.results[key];
    if (!estimate) return [];
    const { unit } = shownOutput(output, estimate, outputUnits[key]);
    const ends = (of: string, pair: readonly number[] = []) =>
      pair.map((end, at): Cell => [
        `${at ? 'upper' : 'lower'}(${of} ${key}) [${unit}]`,
        fromSI(end, unit),
      ]);
    const { interval, predictionInterval } = estimate;
    return [...ends('result', interval), ...ends('one more measurement of', predictionInterval)];
  });
  return cells.length > 0 ? [...cells, ['level of the intervals [%]', 95]] : [];
}

/** A table of data in the units in which the reader gave it, under a header of its own. */
function tableLines(key: string, input: TableInput, text: string, unitText: string): string[] {
  const columnUnits = unitsOfColumns(input, unitText);
  const rows = splitTable(plainTable(input, text, unitText));
  const columns = columnsInUse(input, text).columns.map(({ id, quantity }, index) => {
    const unit = quantity ? ` [${columnUnits[index]}]` : '';
    const isMeasured = quantity && rows.some((row) => row[index]?.includes('±'));
    const names = [`${key} ${id}${unit}`, ...(isMeasured ? [`u(${key} ${id})${unit}`] : [])];
    // Numbers stay numbers: a minus in front must not be taken for a formula.
    const cellsOf = (cell = '') => {
      const parts = quantity ? cell.split('±') : [cell];
      return names.map((_, at) =>
        csvCell(quantity && parts[at] ? Number(parts[at]) : (parts[at] ?? '')),
      );
    };
    return { names, cellsOf };
  });
  const header = columns.flatMap(({ names }) => names.map(csvCell));
  const lines = rows.map((row) => columns.flatMap(({ cellsOf }, index) => cellsOf(row[index])));
  return ['', header.join(','), ...lines.map((line) => line.join(','))];
}

/** Every table of data the present choices ask for. */
function tablesOf(calculator: AnyCalculator, result: Success, state: CalculatorState): string[] {
  return Object.entries(calculator.inputs).flatMap(([key, input]) =>
    input.kind === 'table' && result.reading.values[key]
      ? tableLines(
          key,
          tableFor(input, state.texts),
          state.texts[key] ?? '',
          state.units[key] ?? '',
        )
      : [],
  );
}

/** Results beside the outputs, below the tables: `furtherResults` of a calculator. */
function furtherLines(further: (string | number)[][]): string[] {
  return further.length > 0 ? ['', ...further.map((cells) => cells.map(csvCell).join(','))] : [];
}

/** Inputs and results as one row under a header that carries the units; tables of data below. */
export function resultCsv(
  calculator: AnyCalculator,
  result: Success,
  state: CalculatorState,
  provenance: Provenance,
  further: (string | number)[][] = [],
): string {
  const cells: Cell[] = [
    ...inputCells(calculator, result),
    ...outputCells(calculator, result, state.outputUnits),
    ['calculator', provenance.title],
    ['version', provenance.version],
    ['permalink', provenance.permalink],
    ...intervalCells(calculator, result, state.outputUnits),
  ];
  const header = cells.map(([name]) => csvCell(name)).join(',');
  const row = cells.map(([, value]) => csvCell(value)).join(',');
  const lines = [header, row, ...tablesOf(calculator, result, state), ...furtherLines(further)];
  return `${lines.join('\r\n')}\r\n`;
}
