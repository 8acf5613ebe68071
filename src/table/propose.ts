import { quantities } from '#units/quantities';
import { candidatesFor, isOwn, type Candidate } from './candidates.ts';
import { choose, titleOf, useOf } from './choose-candidates.ts';
import type { TableColumn, TableShape } from './column.ts';
import { leftOut, type ColumnUse, type ImportState } from './import-outcome.ts';
import { fillInOrder, presentUses } from './propose-bare.ts';
import { emptyDoubt, openDoubts, shortDoubt, unitColumnDoubt } from './propose-doubts.ts';
import { proposeUncertainties, type ValueColumn } from './propose-uncertainties.ts';
import { proposeWords } from './propose-words.ts';
import { kindOf, nameOf, readingOf } from './readings.ts';
import type { TextTable } from './text-table.ts';
import { kindOfUnit } from './unit-in-heading.ts';

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
  cautions: string[];
  values: ValueColumn[];
}

/** Two places of one kind: a unit alone does not tell which of them a column fills. */
function twinDoubt(
  shape: TableShape,
  column: TableColumn,
  [best]: readonly Candidate[],
  table: TextTable,
): string[] {
  const text = best && table.columns[best.at];
  if (!best || !text || isOwn(text.heading, column, best.reading)) return [];
  const twin = shape.columns.find(
    ({ id, quantity }) =>
      id !== column.id && quantity && kindOf(quantity) === kindOf(best.reading.quantity),
  );
  return twin ? [`Is ${titleOf(text, best.at)} the ${nameOf(column)} or the ${nameOf(twin)}?`] : [];
}

const lowEnd = /(?:^|[_\s-])(?:low(?:er)?|min(?:imum)?|lo)$/i;
const highEnd = /(?:^|[_\s-])(?:high(?:er)?|upper|max(?:imum)?|hi)$/i;

/** The ends of an interval beside its middle are no samples. */
function boundDoubt(candidates: readonly Candidate[], table: TextTable): string[] {
  const endOf = (end: RegExp) =>
    candidates.find(({ at }) => end.test(table.columns[at]?.heading.name ?? ''));
  const [low, high] = [endOf(lowEnd), endOf(highEnd)];
  if (!low || !high) return [];
  const title = ({ at }: Candidate) => titleOf(table.columns[at], at);
  return [`Are ${title(low)} and ${title(high)} the ends of an interval? Then leave them out.`];
}

function placeNumbers(shape: TableShape, table: TextTable): Placed {
  const uses = table.columns.map(() => leftOut);
  const doubts: string[] = [];
  const cautions: string[] = [];
  const values: ValueColumn[] = [];
  for (const column of shape.columns) {
    if (!column.quantity || column.quantity === 'relativeUncertainty') continue;
    const free = candidatesFor(shape, column, table).filter(({ at }) => uses[at]?.column === null);
    const chosen = choose(shape, column, free, table);
    doubts.push(
      ...chosen.doubts,
      ...twinDoubt(shape, column, chosen.candidates, table),
      ...boundDoubt(chosen.candidates, table),
    );
    cautions.push(...(chosen.cautions ?? []));
    const names = chosen.candidates.length > 1 ? namesOf(chosen.candidates, table) : [];
    chosen.candidates.forEach((candidate, index) => {
      uses[candidate.at] = useOf(candidate, names[index]);
      values.push({ candidate, series: names[index] });
    });
  }
  return { uses, doubts, cautions, values };
}

function openPlaces({ columns }: TableShape, uses: readonly ColumnUse[]): TableColumn[] {
  return columns.filter(
    ({ id, optional, quantity }) =>
      quantity && !optional && !uses.some(({ column, as }) => column === id && as === 'value'),
  );
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
  const { uses, doubts, cautions, values } = placeNumbers(shape, table);
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
    ...(open.length > 0 ? openDoubts(shape, table, uses, open) : emptyDoubt(shape, filled)),
    ...doubts,
    ...words.doubts,
  ];
  return {
    uses: all.length > 0 ? withUsualUnits(filled, shape, state) : filled,
    doubts: all,
    cautions: [...cautions, ...uncertainties.cautions],
    presentUnits: added,
    named: uncertainties.named,
  };
}
