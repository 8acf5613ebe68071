import { titleOf } from './choose-candidates.ts';
import type { TableShape } from './column.ts';
import type { ColumnUse } from './import-outcome.ts';
import { isNumberLike } from './number-like.ts';
import { kindOf } from './readings.ts';
import type { TextColumn, TextTable } from './text-table.ts';

const discharge =
  /dis?-?ch(?:ar)?g|d-?chg|dchr?g|entlad|d[ée]charge|descarga|scarica|放电|放電|^D$|^D[-_ ]|[-_ ]D$/i;
const charge = /ch(?:ar)?g|c-?chg|laden|ladung|carga|carica|充电|充電|^C$|^C[-_ ]|[-_ ]C$/i;

/** Place of the value whose unit is of one of some kinds. */
function placeOf(shape: TableShape, uses: readonly ColumnUse[], kinds: readonly string[]): number {
  return uses.findIndex(({ column: id, as }) => {
    const column = shape.columns.find((each) => each.id === id);
    const isOpen = column?.quantity && !column.domain && !column.optional;
    return as === 'value' && isOpen && kinds.includes(kindOf(column.quantity ?? 'ratio'));
  });
}

const currentOf = (shape: TableShape, uses: readonly ColumnUse[]) =>
  placeOf(shape, uses, ['a current', 'a current density']);

const isNegative = (cell: string) => /^[-−–]\s?[\d.,]/.test(cell);
const isZero = (cell: string) => !/[1-9]/.test(cell.replace(/e.*$/i, ''));

/** Whether no number of a column is below zero, and some are above. */
function isUnsigned({ cells }: TextColumn): boolean {
  return !cells.some(isNegative) && cells.some((cell) => isNumberLike(cell) && !isZero(cell));
}

function namesSteps({ cells, isNumeric }: TextColumn): boolean {
  const words = [...new Set(cells)];
  const isDischarge = words.filter((cell) => discharge.test(cell));
  return (
    !isNumeric &&
    words.length < 60 &&
    isDischarge.length > 0 &&
    words.some((cell) => !isDischarge.includes(cell) && charge.test(cell))
  );
}

const stepsOf = (table: TextTable, uses: readonly ColumnUse[]) =>
  table.columns.findIndex((text, place) => !uses[place]?.column && namesSteps(text));

/** Whether each row in which a current flows is one of a charge or of a discharge. */
function namesAll(names: TextColumn, current: TextColumn): boolean {
  return names.cells.every(
    (cell, row) => isZero(current.cells[row] ?? '') || discharge.test(cell) || charge.test(cell),
  );
}

/** Currents without a sign beside the names of steps: those of a discharge are made negative, and that is said. */
export function withSignsOfSteps(
  shape: TableShape,
  table: TextTable,
  uses: readonly ColumnUse[],
): TextTable {
  const at = currentOf(shape, uses);
  const current = table.columns[at];
  const steps = stepsOf(table, uses);
  const names = table.columns[steps];
  if (!current || !names || !isUnsigned(current) || !namesAll(names, current)) return table;
  const cells = current.cells.map((cell, row) =>
    discharge.test(names.cells[row] ?? '') && isNumberLike(cell) && !isZero(cell)
      ? `-${cell.replace(/^\+\s?/, '')}`
      : cell,
  );
  const note = `the current negative where ${titleOf(names, steps)} names a discharge`;
  return {
    ...table,
    columns: table.columns.with(at, { ...current, cells }),
    notes: [...table.notes, note],
  };
}

/** A voltage of both signs beside a current of one: the current may have lost its own. */
export function signDoubts(
  shape: TableShape,
  table: TextTable,
  uses: readonly ColumnUse[],
): string[] {
  const [at, beside] = [currentOf(shape, uses), placeOf(shape, uses, ['a voltage'])];
  const [current, voltage] = [table.columns[at], table.columns[beside]];
  if (!current || !isUnsigned(current)) return [];
  const steps = stepsOf(table, uses);
  if (steps >= 0)
    return [
      `${titleOf(table.columns[steps], steps)} names a discharge in some rows, and ${titleOf(current, at)} has no sign: give it one, or read the columns as they stand.`,
    ];
  if (!voltage) return [];
  const flowing = voltage.cells.filter(
    (cell, row) => !isZero(current.cells[row] ?? '') && isNumberLike(cell) && !isZero(cell),
  );
  const negative = flowing.filter(isNegative).length;
  const turns = negative > 1 && negative < flowing.length - 1;
  return turns
    ? [
        `${titleOf(voltage, beside)} changes its sign, ${titleOf(current, at)} never does: has the current lost its sign? If not, read the columns as they stand.`,
      ]
    : [];
}
