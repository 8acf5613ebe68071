import { arrange, usedCells, type ArrangedTable } from './arrange.ts';
import { frequencyDoubts, likeValues, remarkDoubts, temperatureDoubts } from './beside-rows.ts';
import type { TableColumn, TableShape } from './column.ts';
import { tableUnder } from './columns-under-choices.ts';
import { convertCell, convertMoments, targetUnit, unitOfUse } from './convert-column.ts';
import { oneTable } from './blocks.ts';
import { decimalMarkOf } from './file-number.ts';
import { leftOut, type ColumnUse, type ImportOutcome, type ImportState } from './import-outcome.ts';
import { numberDoubt } from './plausible.ts';
import { withSeriesFilled } from './fill-down.ts';
import { propose, spectrumIn, type Proposal } from './propose.ts';
import { joinUnits, rowsAtMost, unitsOfColumns } from './read-table.ts';
import { nameOf, readingOf } from './readings.ts';
import { signDoubts, withSignsOfSteps } from './signs-of-steps.ts';
import { joinTable } from './table-text.ts';
import { fileColumns, readTextTable, type TextTable } from './text-table.ts';
import { understoodLine } from './understood.ts';

/** More columns than a chooser can show. */
const mostAsked = 60;

function ask(table: TextTable, uses: ColumnUse[], doubts: readonly string[]): ImportOutcome {
  const question = doubts.slice(0, 3).join(' ');
  if (table.columns.length > mostAsked) {
    const problem = `${question} There are ${table.columns.length} columns, too many to ask about; leave those out that are not needed.`;
    return { kind: 'problem', problem };
  }
  return { kind: 'question', question, columns: fileColumns(table), uses };
}

/** A use whose reading the table has, whose unit it can count in; what is wrong with it otherwise. */
function wrongUse(shape: TableShape, use: ColumnUse): string | undefined {
  if (use.column === null) return undefined;
  const column = shape.columns.find(({ id }) => id === use.column);
  if (!column) return `The table has no column “${use.column}”.`;
  if (!column.quantity || use.reading === 'relative') return undefined;
  const reading = readingOf(shape, column, use.reading);
  if (!reading) return `The ${nameOf(column)} cannot be read as “${use.reading}”.`;
  const needsUnit =
    reading.unitsOf && !(use.as === 'uncertainty' && /^l(?:og10|n)/.test(use.reading));
  if (!needsUnit || unitOfUse(reading, use.unit)) return undefined;
  return use.unit === ''
    ? `Which unit has the ${nameOf(column)}?`
    : `The unit “${use.unit.slice(0, 40)}” does not fit the ${nameOf(column)}.`;
}

/** Questions about uses that a person chose. */
function wrongUses(shape: TableShape, uses: readonly ColumnUse[]): string[] {
  const wrong = uses.flatMap((use) => wrongUse(shape, use) ?? []);
  const filled = (column: TableColumn) =>
    uses.filter(({ column: id, as }) => id === column.id && as === 'value');
  const open = shape.columns.filter(
    (column) => !column.optional && column.quantity && filled(column).length === 0,
  );
  const twice = shape.columns.filter((column) => {
    const names = filled(column).map(({ series }) => series ?? '');
    return names.length > 1 && new Set(names).size < names.length;
  });
  const mixed = shape.columns.filter(
    (column) =>
      new Set(filled(column).map(({ reading }) => readingOf(shape, column, reading)?.word)).size >
      1,
  );
  return [
    ...wrong,
    ...open.map((column) => `Which column is the ${nameOf(column)}?`),
    ...twice.map((column) => `Two columns are taken for the ${nameOf(column)}.`),
    ...mixed.map(
      (column) => `The ${nameOf(column)} is taken from columns of different quantities.`,
    ),
  ];
}

/** What looks wrong with the numbers that the uses would bring in. */
function numberDoubts(
  shape: TableShape,
  table: TextTable,
  { uses, presentUnits }: Proposal,
): string[] {
  const marks = decimalMarkOf(usedCells(table, uses), table.delimiter);
  if (!('mark' in marks)) return [];
  const { mark } = marks;
  return uses.flatMap((use, at) => {
    const column = shape.columns.find(({ id }) => id === use.column);
    const isNumber = column?.quantity && use.as === 'value';
    const reading = isNumber ? readingOf(shape, column, use.reading) : undefined;
    if (!column || !reading || /Temperature$/.test(reading.transformation)) return [];
    const { cells: texts = [], text = '' } = table.columns[at] ?? {};
    const unit = unitOfUse(reading, use.unit);
    const target = targetUnit(reading, unit, column.unit ?? '1');
    const conversion = { reading, use, unit, target };
    const cells = /^(?:clock|dates)/.test(reading.transformation)
      ? convertMoments(texts, conversion)
      : texts.map((cell) => convertCell(cell, mark, conversion));
    return numberDoubt({ column, use, reading, cells, target, text }, presentUnits.has(at)) ?? [];
  });
}

function formulaIn({ columns }: TextTable): string | undefined {
  const cell = columns.flatMap(
    ({ cells }) => cells.find((each) => /^=\s?[A-Za-z(+-]/.test(each)) ?? [],
  )[0];
  return (
    cell &&
    `“${cell.slice(0, 40)}” is a formula, not a number. Copy the values, or save the sheet as CSV.`
  );
}

function settled(
  shape: TableShape,
  state: ImportState,
  table: TextTable,
  proposal: Proposal,
  arranged: ArrangedTable,
): ImportOutcome {
  const { uses, cautions, presentUnits } = proposal;
  const words = shape.columns.map(
    ({ under }) => under && (arranged.choices[under.input] ?? state.choices?.[under.input]),
  );
  const under = tableUnder(shape, words);
  const present = unitsOfColumns(under, state.units);
  const units = under.columns.map(({ id }, index) => arranged.units[id] ?? present[index] ?? '1');
  return {
    kind: 'table',
    text: joinTable(arranged.rows),
    units: joinUnits(under, units),
    choices: arranged.choices,
    rows: arranged.rows.length,
    understood: understoodLine({ shape, table, uses, presentUnits }, arranged),
    cautions,
    uses,
    columns: fileColumns(table),
  };
}

function finish(
  shape: TableShape,
  state: ImportState,
  table: TextTable,
  proposal: Proposal,
): ImportOutcome {
  const arranged = arrange(shape, table, proposal.uses);
  if ('problem' in arranged) return { kind: 'problem', problem: arranged.problem };
  const { rows, incomplete } = arranged;
  if (rows.length > rowsAtMost(shape)) {
    return {
      kind: 'problem',
      problem: `There would be ${rows.length} rows; at most ${rowsAtMost(shape)} are taken.`,
    };
  }
  if (rows.length > 0) return settled(shape, state, table, proposal, arranged);
  const [id = ''] = Object.keys(incomplete);
  const column = shape.columns.find((each) => each.id === id);
  return {
    kind: 'problem',
    problem: `No row has a number for the ${column ? nameOf(column) : 'table'}.`,
  };
}

/** With what other columns say of the cells that are used: the sign of a current, the name of a series. */
function withMeaning(shape: TableShape, table: TextTable, uses: readonly ColumnUse[]): TextTable {
  return withSeriesFilled(shape, withSignsOfSteps(shape, table, uses), uses);
}

/**
 * Reads a pasted or opened text for a table. With `uses`, as the chooser gives them, nothing is asked that
 * they answer. Nothing in a text makes it throw.
 */
export function readTableText(
  shape: TableShape,
  state: ImportState,
  text: string,
  uses?: readonly ColumnUse[],
): ImportOutcome {
  const read = readTextTable(text, rowsAtMost(shape));
  if (typeof read === 'string') return { kind: 'problem', problem: read };
  const { table, doubts: blocks } = oneTable(shape, read);
  if (uses) {
    const given = table.columns.map((_, at) => uses[at] ?? leftOut);
    const wrong = wrongUses(shape, given);
    if (wrong.length > 0) return ask(table, given, wrong);
    return finish(shape, state, withMeaning(shape, table, given), {
      uses: given,
      doubts: [],
      cautions: [],
      presentUnits: new Set(),
      named: [],
    });
  }
  const problem = spectrumIn(table) ?? formulaIn(table);
  if (problem) return { kind: 'problem', problem };
  const proposal = propose(shape, state, table);
  const signed = withMeaning(shape, table, proposal.uses);
  const doubts = [
    ...blocks,
    ...remarkDoubts(shape, table, proposal.uses),
    ...proposal.doubts,
    ...frequencyDoubts(table, proposal.uses),
    ...temperatureDoubts(table, proposal.uses),
    ...numberDoubts(shape, table, proposal),
    ...signDoubts(shape, signed, proposal.uses),
  ];
  if (doubts.length > 0) return ask(table, proposal.uses, doubts);
  const cautions = [...proposal.cautions, ...likeValues(shape, table, proposal.uses)];
  return finish(shape, state, signed, { ...proposal, cautions });
}
