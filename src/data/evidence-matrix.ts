import { componentUses } from './component-uses.ts';
import type { Evidence } from './evidence-schema.ts';

type Stood = Pick<Evidence, 'cell' | 'origin'>;

/** What stands behind one cell of a matrix of mechanisms and criteria. */
export type CellKind = 'dry' | 'liquid' | 'unstated' | 'words' | 'shared' | 'unread' | 'none';

export interface EvidenceMatrix {
  criteria: string[];
  /** `added`: per cell, whether one of its values was read in a paper of its own, not in the review. */
  rows: { mechanism: string; cells: CellKind[]; added: boolean[] }[];
}

const kindOfCell: Record<Evidence['cell'], CellKind> = {
  'all-solid': 'dry',
  'liquid-assisted': 'liquid',
  'not stated': 'unstated',
};

/** A cell with a value is of the kind of cell it was measured in; liquid in one of several is liquid. */
function kindOf(text: string, values: readonly Stood[]): CellKind {
  const measured = values.map(({ cell }) => kindOfCell[cell]);
  const ofValues = (['liquid', 'unstated', 'dry'] as const).find((kind) => measured.includes(kind));
  if (ofValues) return ofValues;
  if (/\/data\/#EV\d+/.test(text)) return 'words';
  if (text.startsWith('same cell as')) return 'shared';
  // Nobody is known to have measured it, or nobody here has read what would tell.
  if (text === 'none known') return 'none';
  if (text === 'not read here') return 'unread';
  throw new Error(
    `"${text}" is no cell of the matrix. Write <Value of="EV…" />, a link to a record, “same cell as …”, “none known”, or “not read here” where a work may hold one.`,
  );
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Head and rows of one Markdown table in the text of a chapter. */
function tableIn(body: string, id: string): { criteria: string[]; rows: string[][] } {
  const use = componentUses(body, 'Table').find(({ attributes }) => attributes.id === id);
  const lines = (use?.children ?? '').split('\n').filter((line) => line.startsWith('|'));
  const [head, , ...rows] = lines.map(cellsOf);
  if (!head || rows.length === 0)
    throw new Error(`There is no <Table id="${id}"> with rows in this chapter.`);
  return { criteria: head.slice(1), rows };
}

/** Reads the tables of mechanisms (rows) and criteria (columns); a further table adds columns to the same rows. */
export function evidenceMatrix(
  body: string,
  ids: readonly string[],
  recordOf: (id: string) => Stood,
): EvidenceMatrix {
  const valuesIn = (text: string) =>
    componentUses(text, 'Value').map(({ attributes }) => recordOf(attributes.of ?? ''));
  const tables = ids.map((id) => ({ id, ...tableIn(body, id) }));
  const first = tables[0]?.rows ?? [];
  for (const { id, rows } of tables)
    if (rows.map(([mechanism]) => mechanism).join() !== first.map(([name]) => name).join())
      throw new Error(
        `<Table id="${id}"> has other mechanisms than <Table id="${ids[0]}">. Write the same rows in the same order.`,
      );
  return {
    criteria: tables.flatMap(({ criteria }) => criteria),
    rows: first.map(([mechanism = ''], row) => {
      const cells = tables.flatMap(({ rows }) => (rows[row] ?? []).slice(1));
      return {
        mechanism,
        cells: cells.map((cell) => kindOf(cell, valuesIn(cell))),
        added: cells.map((cell) => valuesIn(cell).some(({ origin }) => origin.paper)),
      };
    }),
  };
}
