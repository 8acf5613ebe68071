import { fromSI, uncertaintyFromSI } from '#units/convert';
import type { UnitId } from '#units/units';
import type { AnyCalculator } from './definition.ts';
import type { Success } from './evaluate.ts';
import { shownOutput } from './shown-output.ts';

/** Where a downloaded number comes from. */
export interface Provenance {
  title: string;
  version: string;
  permalink: string;
}

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

/** Inputs and results as one row under a header that carries the units. */
export function resultCsv(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
  provenance: Provenance,
): string {
  const cells: Cell[] = [
    ...inputCells(calculator, result),
    ...outputCells(calculator, result, outputUnits),
    ['calculator', provenance.title],
    ['version', provenance.version],
    ['permalink', provenance.permalink],
  ];
  const header = cells.map(([name]) => csvCell(name)).join(',');
  const row = cells.map(([, value]) => csvCell(value)).join(',');
  return `${header}\r\n${row}\r\n`;
}
