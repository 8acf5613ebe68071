import { describe, expect, it } from 'vitest';
import { equationIndex } from '../../src/data/equation-index.ts';
import { figureIndex } from '../../src/data/figure-index.ts';
import { tableIndex } from '../../src/data/table-index.ts';
import { chapter } from './chapters.ts';

const equation = (id: string, attributes = ''): string =>
  `<Equation id="${id}" name="Name of ${id}" ${attributes}>\n\n$$\n${id} = L < 2\n$$\n\n<Symbols of="thickness" />\n<Symbols of="ionicConductivity" />\n\n</Equation>\n`;

const chapters = [
  chapter('interface/contact', 3, 310, equation('c')),
  chapter('ion-transport/temperature', 2, 220, equation('b')),
  chapter(
    'ion-transport/conductivity',
    2,
    210,
    equation('a', 'correction="Q01 Q02"') +
      '<Figure id="pellet" drawing="pellet-and-spectrum">A *pellet*.</Figure>\n<Table id="values">\n\n<Caption>Values</Caption>\n\n| a |\n\n</Table>',
  ),
];

describe('equationIndex', () => {
  it('counts through the chapters of a part and begins anew in the next', () => {
    expect(equationIndex(chapters).map(({ id, number }) => [id, number])).toEqual([
      ['a', '2.1'],
      ['b', '2.2'],
      ['c', '3.1'],
    ]);
  });

  it('keeps name, symbols, mathematics, address and corrections', () => {
    expect(equationIndex(chapters)[0]).toEqual({
      id: 'a',
      number: '2.1',
      name: 'Name of a',
      symbols: ['thickness', 'ionicConductivity'],
      tex: 'a = L < 2',
      chapter: 'ion-transport/conductivity',
      url: '/ion-transport/conductivity/#eq-a',
      corrections: ['Q01', 'Q02'],
    });
  });
});

describe('figureIndex', () => {
  it('keeps drawing and caption', () => {
    expect(figureIndex(chapters)).toEqual([
      {
        id: 'pellet',
        number: '2.1',
        drawing: 'pellet-and-spectrum',
        caption: 'A *pellet*.',
        chapter: 'ion-transport/conductivity',
        url: '/ion-transport/conductivity/#fig-pellet',
      },
    ]);
  });
});

describe('tableIndex', () => {
  it('keeps the caption', () => {
    expect(tableIndex(chapters)).toEqual([
      {
        id: 'values',
        number: '2.1',
        caption: 'Values',
        chapter: 'ion-transport/conductivity',
        url: '/ion-transport/conductivity/#tab-values',
      },
    ]);
  });

  it('counts tables of evidence among the others, under the anchor of their records', () => {
    const body =
      '<EvidenceTable table="T4" />\n<Table id="a">\n<Caption>A</Caption>\n</Table>\n' +
      '<EvidenceTable id="again" table="T5" caption="Safety in its Table 5" />';
    expect(tableIndex([chapter('evidence/tables', 8, 810, body)])).toMatchObject([
      {
        id: 'evidence-t4',
        number: '8.1',
        caption: 'What the review reports in its Table 4',
        url: '/evidence/tables/#evidence-t4',
      },
      { id: 'a', number: '8.2', url: '/evidence/tables/#tab-a' },
      {
        id: 'again',
        number: '8.3',
        caption: 'Safety in its Table 5',
        url: '/evidence/tables/#evidence-t5',
      },
    ]);
  });
});
