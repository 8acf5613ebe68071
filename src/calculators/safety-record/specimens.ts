import { readTable, type CellProblem } from '#table/read-table';
import { unitsOfTable, type Draft } from './draft.ts';
import {
  outcomes,
  specimenColumns,
  tableIds,
  tables,
  type MetricId,
  type TableId,
} from './tables.ts';

export type Outcome = (typeof outcomes)[number];

/** One specimen: its name, what became of it, and in SI what was measured on it. */
export interface Specimen {
  name: string;
  outcome: Outcome;
  values: Partial<Record<MetricId, number>>;
}

export interface TableProblem {
  problem: string;
  cells: CellProblem[];
}

type Row = Record<string, number | string>;

/** The rows of a table in SI; none where something in it is wrong. */
export function rowsOf(draft: Draft, id: TableId): Row[] {
  const { text } = draft.tables[id];
  const read = readTable(tables[id], text, unitsOfTable(draft, id));
  return read.ok ? read.rows : [];
}

/** What is wrong with the tables, by their ids. */
export function tableProblems(
  draft: Pick<Draft, 'tables'>,
): Partial<Record<TableId, TableProblem>> {
  const wrong = tableIds.flatMap((id) => {
    const { text } = draft.tables[id];
    const read = readTable(tables[id], text, unitsOfTable(draft, id));
    return read.ok ? [] : [[id, { problem: read.problem, cells: read.cells }] as const];
  });
  return Object.fromEntries(wrong);
}

function specimenOf(row: Row): Specimen {
  const measured = specimenColumns.flatMap(({ id }) => {
    const value = row[id];
    return typeof value === 'number' ? [[id, value] as const] : [];
  });
  return {
    name: String(row.specimen ?? ''),
    outcome: row.outcome as Outcome,
    values: Object.fromEntries(measured),
  };
}

export function specimensOf(draft: Draft): Specimen[] {
  return rowsOf(draft, 'specimens').map(specimenOf);
}

/** What specimens gave for a metric: values of events, and values up to which no event came. */
export interface Observed {
  values: number[];
  bounds: number[];
}

export function observed(specimens: readonly Specimen[], metric: MetricId): Observed {
  const having = specimens.flatMap(({ outcome, values }) => {
    const value = values[metric];
    return value === undefined || outcome === 'lost' ? [] : [{ outcome, value }];
  });
  const of = (wanted: Outcome) =>
    having.filter(({ outcome }) => outcome === wanted).map(({ value }) => value);
  return { values: of('event'), bounds: of('no event') };
}

/** Why the specimens listed are not all that were made, or nothing. */
export function unaccounted(
  specimens: readonly Specimen[],
  { made, tested, failed }: { made?: number; tested?: number; failed?: number },
): string | undefined {
  if (made === undefined || tested === undefined || failed === undefined)
    return 'survivors only: how many cells were made, tested and failed is not stated';
  if (made !== tested + failed)
    return `not all cells are accounted for: ${made} made, ${tested} tested, ${failed} failed`;
  const listed = specimens.filter(({ outcome }) => outcome !== 'lost').length;
  if (listed !== tested) return `survivors only: ${tested} cells were tested, ${listed} are listed`;
  return undefined;
}
