import { quantities } from '#units/quantities';
import { candidatesFor, type Candidate } from './candidates.ts';
import { choose, titleOf, useOf } from './choose-candidates.ts';
import type { TableColumn, TableShape } from './column.ts';
import { leftOut, type ColumnUse, type ImportState } from './import-outcome.ts';
import { fillInOrder, presentUses } from './propose-bare.ts';
import { proposeUncertainties, type ValueColumn } from './propose-uncertainties.ts';
import { proposeWords } from './propose-words.ts';
import { kindOf, nameOf, readingOf, readingsFor } from './readings.ts';
import { readFileUnit } from './file-unit.ts';
import type { TextTable } from './text-table.ts';
import { kindOfUnit, readScaledUnit } from './unit-in-heading.ts';

/** What the columns of a text are taken for, before anybody was asked. */
export interface Proposal {
  uses: ColumnUse[];
  /** Questions, in sentences; the uses hold only if there are none. */
  doubts: string[];
  cautions: string[];
  /** Columns whose unit is that of the table, for the text names none. */
  presentUnits: ReadonlySet<number>;
  /** Columns that a caution names already. */
  named: readonly number[];
}

/** The word by which one of several columns for the same place is told from the others. */
function seriesName({ at }: Candidate, table: TextTable): string {
  const { heading, comment, text } = table.columns[at] ?? {
    heading: undefined,
    comment: '',
    text: '',
  };
  const own = (heading?.name ?? '')
    .replace(
      /^(?:σ|κ|sigma|cond(?:uctivity)?\.?|(?:ionic )?conductivity|leitfähigkeit|R|ρ|rho)(?![a-z])[\s_]*/i,
      '',
    )
    .replace(/\b(?:ionic )?(?:conductivity|resistance|resistivity)\b/gi, '')
    .replace(/^[\s_(,:-]+|[\s_),:-]+$/g, '');
  return own || comment || text || `column ${at + 1}`;
}

function namesOf(candidates: readonly Candidate[], table: TextTable): string[] {
  const names = candidates.map((each) => seriesName(each, table));
  const isDistinct = new Set(names).size === names.length;
  const isAlike = candidates.every(({ at }) => names[0] === table.columns[at]?.text);
  if (isAlike) return names.map((_, index) => String(index + 1));
  return isDistinct ? names : names.map((name, index) => `${name} ${index + 1}`);
}

/** What the columns that fill no place are, in words: why a place may have stayed empty. */
function whatElse(shape: TableShape, table: TextTable, uses: readonly ColumnUse[]): string {
  const kinds = new Set(
    shape.columns.flatMap((column) =>
      readingsFor(shape, column).map(({ quantity }) => kindOf(quantity)),
    ),
  );
  const other = table.columns.findIndex(
    ({ heading, isNumeric }, at) =>
      isNumeric &&
      heading.unit &&
      !heading.uncertainty &&
      uses[at]?.column === null &&
      !kinds.has(kindOfUnit(heading.unit)),
  );
  const unit = table.columns[other]?.heading.unit;
  if (!unit) return '';
  const kind = kindOfUnit(unit);
  const needs =
    kind === 'a resistance' && kinds.has('a conductivity')
      ? ': a conductivity of it needs the length L and the area A'
      : '';
  return ` ${titleOf(table.columns[other], other)} is ${kind}${needs || ', which this table does not take'}.`;
}

/** A frequency with what is measured at it: another kind of file. */
export function spectrumIn({ columns }: TextTable): string | undefined {
  const at = (concept: string) => columns.find(({ heading }) => heading.concept === concept);
  const frequency =
    at('frequency') ??
    columns.find(({ heading }) => heading.unit && kindOfUnit(heading.unit) === 'a frequency');
  const part = at('realImpedance') ?? at('imaginaryImpedance') ?? at('phase');
  if (!frequency || !part) return undefined;
  return `This is a spectrum: a frequency (${titleOf(frequency)}) with the impedance at it (${titleOf(part)}). Read the resistance from it first; the table takes one value for each row.`;
}

interface Placed {
  uses: ColumnUse[];
  doubts: string[];
  values: ValueColumn[];
}

function placeNumbers(shape: TableShape, table: TextTable): Placed {
  const uses = table.columns.map(() => leftOut);
  const doubts: string[] = [];
  const values: ValueColumn[] = [];
  for (const column of shape.columns) {
    if (!column.quantity || column.quantity === 'relativeUncertainty') continue;
    const free = candidatesFor(shape, column, table).filter(({ at }) => uses[at]?.column === null);
    const chosen = choose(shape, column, free, table);
    doubts.push(...chosen.doubts);
    const names = chosen.candidates.length > 1 ? namesOf(chosen.candidates, table) : [];
    chosen.candidates.forEach((candidate, index) => {
      uses[candidate.at] = useOf(candidate, names[index]);
      values.push({ candidate, series: names[index] });
    });
  }
  return { uses, doubts, values };
}

function openPlaces({ columns }: TableShape, uses: readonly ColumnUse[]): TableColumn[] {
  return columns.filter(
    ({ id, optional, quantity }) =>
      quantity && !optional && !uses.some(({ column, as }) => column === id && as === 'value'),
  );
}

/** A line over rows without names that holds a unit of the table's, or a factor: it says of them what nobody read. */
function unitsAbove(shape: TableShape, { unread }: TextTable): string | undefined {
  const kinds = new Set(
    shape.columns.flatMap((column) =>
      readingsFor(shape, column).flatMap(({ unitsOf }) => (unitsOf ? [kindOf(unitsOf)] : [])),
    ),
  );
  return unread.findLast((line) =>
    line
      .slice(0, 500)
      .split(/[\s;,|()[\]"]+/)
      .some((word) => {
        const unit = word.length > 1 ? readFileUnit(word) : undefined;
        return (unit && kinds.has(kindOfUnit(unit))) || /^[×x*]?(?:10\^?[-−⁻]|1e-)/i.test(word);
      }),
  );
}

/** What is wrong with a text whose header does not tell every place. */
function openDoubts(
  shape: TableShape,
  table: TextTable,
  uses: ColumnUse[],
  open: TableColumn[],
): string[] {
  const numbers = shape.columns.filter(({ quantity, optional }) => quantity && !optional).length;
  const columns = table.columns.filter(({ isNumeric }) => isNumeric).length;
  const names = open.map(nameOf).join(' and ');
  if (table.hasHeader) return [`Which column is the ${names}?${whatElse(shape, table, uses)}`];
  const line = unitsAbove(shape, table)?.slice(0, 60);
  if (line) {
    return [
      `Above the rows stands “${line}”, which was not understood as their header: which are the ${names}?`,
    ];
  }
  if (columns > numbers)
    return [`There are ${columns} columns of numbers without names. Which are the ${names}?`];
  return [];
}

/** A column of numbers to the right of all names: the header and the rows do not belong together. */
function shortDoubt({ isShort, columns, delimiter }: TextTable): string[] {
  const nameless = columns.filter(({ text, isNumeric }) => text === '' && isNumeric).length;
  if (!isShort || nameless === 0) return [];
  const comma =
    delimiter === ',' ? ' Commas may be decimal marks as well as signs between the columns.' : '';
  return [`The rows have more cells than the header has names.${comma}`];
}

/** Units in a column of their own beside the numbers: no place takes them, and nobody may pass them over. */
function unitColumnDoubt(table: TextTable, uses: readonly ColumnUse[]): string[] {
  const found = table.columns.findIndex(({ cells, isNumeric, text }, at) => {
    const texts = cells.filter((cell) => cell !== '').slice(0, 200);
    const isFree = text === '' && !isNumeric && uses[at]?.column === null && texts.length > 0;
    return isFree && texts.every((cell) => readScaledUnit(cell.replace(/[,;]$/, '')) !== undefined);
  });
  if (found < 0) return [];
  const cell = table.columns[found]?.cells.find((each) => each !== '') ?? '';
  return [
    `“${cell.slice(0, 20)}” stands as a unit in a column of its own: which numbers does it belong to?`,
  ];
}

/** The best guess of a unit, to be confirmed: that of the table, or the usual one of the reading. */
function withUsualUnits(uses: ColumnUse[], shape: TableShape, state: ImportState): ColumnUse[] {
  const present = presentUses(shape, state);
  return uses.map((use) => {
    const column = shape.columns.find(({ id }) => id === use.column);
    const reading = column && readingOf(shape, column, use.reading);
    if (use.unit !== '' || use.as !== 'value' || !reading?.unitsOf) return use;
    const same = present.find(
      (each) => each?.column === use.column && each.reading === use.reading,
    );
    const own = reading.unitsOf === column?.quantity ? column.unit : undefined;
    return { ...use, unit: same?.unit ?? own ?? quantities[reading.unitsOf].units[0] ?? '' };
  });
}

/** Takes the columns of a text for those of a table as far as names, units and cells say what they are. */
export function propose(shape: TableShape, state: ImportState, table: TextTable): Proposal {
  const { uses, doubts, values } = placeNumbers(shape, table);
  const uncertainties = proposeUncertainties(shape, table, values);
  for (const { at, use, doubt } of uncertainties.uses) {
    uses[at] = use;
    if (doubt) doubts.push(`For ${titleOf(table.columns[at], at)} it is not clear ${doubt}.`);
  }
  const used = uses.flatMap(({ column }, at) => (column === null ? [] : [at]));
  const words = proposeWords(shape, table, used);
  for (const [at, use] of words.uses) uses[at] = use;
  const open = openPlaces(shape, uses);
  const isFree = (at: number) => {
    const { heading } = table.columns[at] ?? {};
    return !heading?.uncertainty && !heading?.unit && heading?.concept !== 'other';
  };
  const filled = open.length > 0 ? fillInOrder(shape, state, table, uses, isFree) : uses;
  const added = new Set(filled.flatMap((use, at) => (use === uses[at] ? [] : [at])));
  const all = [
    ...shortDoubt(table),
    ...unitColumnDoubt(table, uses),
    ...(open.length > 0 ? openDoubts(shape, table, uses, open) : []),
    ...doubts,
    ...words.doubts,
  ];
  return {
    uses: all.length > 0 ? withUsualUnits(filled, shape, state) : filled,
    doubts: all,
    cautions: uncertainties.cautions,
    presentUnits: added,
    named: uncertainties.named,
  };
}
