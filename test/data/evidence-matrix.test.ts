import { describe, expect, it } from 'vitest';
import { evidenceMatrix } from '../../src/data/evidence-matrix.ts';
import type { Evidence } from '../../src/data/evidence-schema.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { loadContent } from '../content/load-content.ts';

const cells: Record<string, Evidence['cell']> = {
  EV01: 'all-solid',
  EV02: 'liquid-assisted',
  EV03: 'not stated',
};
const review: Evidence['origin'] = { review: { ids: ['T4.3'], where: 'Table 4' } };
const paper: Evidence['origin'] = {
  paper: { reference: 'kim2027', where: 'abstract', added: '2027-02-01' },
};
const cellOf = (id: string) => ({ cell: cells[id]!, origin: id === 'EV03' ? paper : review });

const table = (row: string, id = 'm') =>
  `Words.\n\n<Table id="${id}" caption="C">\n\n| mechanism | first | second |\n| --- | --- | --- |\n${row}\n\n</Table>`;

const kinds = (first: string, second: string) =>
  evidenceMatrix(table(`| coating | ${first} | ${second} |`), ['m'], cellOf).rows[0]?.cells;

describe('evidenceMatrix', () => {
  it('takes criteria from the head and mechanisms from the rows', () => {
    const matrix = evidenceMatrix(table('| coating | none known | none known |'), ['m'], cellOf);
    expect(matrix.criteria).toEqual(['first', 'second']);
    expect(matrix.rows.map(({ mechanism }) => mechanism)).toEqual(['coating']);
  });

  it('tells numbers by the cell they were found in', () => {
    expect(kinds('<Value of="EV01" /> beside another', 'cycles run: <Value of="EV02" />')).toEqual([
      'dry',
      'liquid',
    ]);
    expect(kinds('<Value of="EV03" />', '<Value of="EV01" /> <Value of="EV02" />')).toEqual([
      'unstated',
      'liquid',
    ]);
  });

  it('says which values were added from papers of their own', () => {
    const cells = '<Value of="EV03" /> | <Value of="EV01" />';
    const matrix = evidenceMatrix(table(`| coating | ${cells} |`), ['m'], cellOf);
    expect(matrix.rows[0]?.added).toEqual([true, false]);
  });

  it('tells words from nothing and from what another row shows', () => {
    expect(kinds('stated: [EV33](/data/#EV33)', 'same cell as coating')).toEqual([
      'words',
      'shared',
    ]);
    expect(kinds('none known', 'none known')).toEqual(['none', 'none']);
  });

  it('takes further columns for the same mechanisms from a second table', () => {
    const more = table('| coating | <Value of="EV01" /> | none known |', 'n');
    const body = `${table('| coating | none known | <Value of="EV02" /> |')}\n\n${more}`;
    const { criteria, rows } = evidenceMatrix(body, ['m', 'n'], cellOf);
    expect(criteria).toEqual(['first', 'second', 'first', 'second']);
    expect(rows.map(({ cells }) => cells)).toEqual([['none', 'liquid', 'dry', 'none']]);
    const other = body.replace(/coating(?=[^|]*\| <Value of="EV01")/, 'pressure');
    expect(() => evidenceMatrix(other, ['m', 'n'], cellOf)).toThrow(/"n".*other mechanisms/);
  });

  it('tells what nobody here has read from what the works that were read leave out', () => {
    expect(kinds('not read here', 'none known')).toEqual(['unread', 'none']);
  });

  it('refuses a cell it cannot read, and a chapter without the table', () => {
    expect(() => kinds('perhaps', 'none known')).toThrow(/"perhaps" is no cell of the matrix/);
    expect(() => evidenceMatrix('', ['m'], cellOf)).toThrow(/no <Table id="m">/);
  });
});

it('the matrix of the framework has the review’s seven mechanisms and six criteria', () => {
  const { content } = checkedContent(loadContent());
  const chapter = content.chapters.find(({ id }) => id === 'stabilization/framework');
  const { criteria, rows } = evidenceMatrix(
    chapter?.body ?? '',
    ['framework', 'framework-in-use'],
    (id) => content.evidence.find((record) => record.id === id)!.data,
  );
  expect(criteria).toHaveLength(6);
  expect(rows).toHaveLength(7);
  expect(rows.every(({ cells }) => cells.length === 6)).toBe(true);
});
