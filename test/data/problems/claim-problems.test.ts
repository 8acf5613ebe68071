import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/data/content-problems.ts';
import { namingsOfReview } from '../../../src/data/problems/review-problems.ts';
import { typedCells } from '../../../src/data/problems/table-cell-problems.ts';
import { soundContent } from '../sound-content.ts';
import {
  add,
  chapter,
  electrode,
  electrolyte,
  evidence,
  expectFound,
  first,
  set,
  story,
} from './planting.ts';
import { type Defect, type Plant } from './planting.ts';

const onMemory = [
  'A value recalled from a lecture.',
  'The value is re*called* here.',
  'It was re\u00adcalled here.',
  'The value was recall&#101;d.',
  'About 3 V, from\nmemory.',
  'As we recall, it is 3 V.',
  'It is commonly known that glass conducts.',
  'It is well known that glass conducts.',
  'Everybody knows that glass conducts.',
  'The conductivity, a well-known value, is high.',
  'A textbook value is 3 V.',
  '<Figure id="second" drawing="pellet-and-spectrum">A pellet, from memory.</Figure>',
  '| a | b |\n| - | - |\n| 3 V | recalled |',
  '**It is generally accepted** that glass conducts.',
  'The value is typically quoted as 3 V.',
  'It is usually quoted at 1 mS/cm.',
  'An often-cited value is 3 V.',
  'The value is quoted frequently.',
  'As everyone in the field knows, glass conducts.',
  'It is no secret that glass conducts.',
  'To the best of our recollection, it is 3 V.',
  'As far as I remember, it is 3 V.',
  'If memory serves, it is 3 V.',
  'I believe it is 3 V.',
  'As is widely appreciated, glass conducts.',
  'It has long been known that glass conducts.',
  'Conventional wisdom has it that glass conducts.',
  'The literature says that it is 3 V.',
  'Literature values are about 3 V.',
  'Values around 3 V are reported in the literature.',
  'Some reports give 3 V.',
  'Many authors agree that it is 3 V.',
  'Experience shows that it is 3 V.',
  'It is often said that glass conducts.',
  'Reportedly it is 3 V.',
  'The usual figure is 3 V.',
  'Handbooks give 3 V.',
  'According to folklore, it is 3 V.',
  'Off the top of my head, it is 3 V.',
  'As one learns in any course, it is 3 V.',
  'No source could be found for this value.',
  'I seem to recall 3 V.',
  'It is well established that glass conducts.',
  'Everybody agrees that it is 3 V.',
  'Source: personal knowledge.',
  'It is a known fact that glass conducts.',
  'One often reads that it is 3 V.',
  "A value {'recalled'} from a lecture.",
];

describe('memoryProblems', () => {
  it.each(onMemory)('finds what rests on memory: %s', (words) => {
    expectFound(['', add(words), chapter, /gives no source/]);
  });

  const records: Defect[] = [
    [
      'a hedge in a record',
      set('evidence', { statement: 'Recalled: 3 V.' }),
      evidence,
      /no source/,
    ],
    ['a hedge in a summary', set('chapters', { summary: 'From memory.' }), chapter, /no source/],
    [
      'a check that is memory',
      set('evidence', { check: { label: 'recalled, not checked', detail: 'None.' } }),
      evidence,
      /rests on memory/,
    ],
    [
      'a certainty that is memory',
      ({ electrolytes }) => {
        const record = first(electrolytes).data as { ionicConductivity: object };
        Object.assign(record.ionicConductivity, { certainty: 'recalled-high' });
      },
      electrolyte,
      /rests on memory/,
    ],
  ];

  it.each(['unknown', 'None.', 'various', 'literature'])(
    'finds a source that is none: %s',
    (words) => {
      const planted: Plant = (content) => {
        const { data } = first(content.electrolytes);
        delete data.references;
        Object.assign(data, { sourceInWords: words });
      };
      expectFound(['', planted, electrolyte, /has no source/]);
    },
  );

  it('finds an electrode without work or words', () => {
    const planted: Plant = (content) => {
      const { data } = first(content.electrodes);
      delete data.references;
      delete data.note;
    };
    expectFound(['', planted, electrode, /has no source/]);
  });

  it.each(records)('finds %s', (...defect) => {
    expectFound(defect);
  });

  it.each([
    'The memory of a shape is not meant.',
    'A known law, and the best known glass.',
    'An assumed 3 V.',
    'Some authors put the square in this place.',
    'It is the error bar of a literature value.',
    'The pressure is often not stated, and the window is commonly known as a limit.',
  ])('lets pass: %s', (words) => {
    const content = soundContent();
    add(words)(content);
    expect(contentProblems(content)).toEqual([]);
  });
});

describe('reviewProblems', () => {
  it.each([
    'The review says so. This review is wrong.',
    'What the review prints, and the *review’s* table.',
    'The source review, and again our review.',
    'The re\u00adview; the\u00a0review.',
    'The 2026 review; that review.',
    'The review of 2026; the review of Bibi.',
    'The long and garbled review; that same review.',
    'Bibi et al. print it, and Bibi and co-workers repeat it.',
    'The source article says so. Our source is wrong.',
    'In review Table 4; see review Section 2.',
    'The survey behind this book; the article this book started from.',
    'It grew out of a review published in 2026; where that review errs.',
  ])('finds the review named twice: %s', (words) => {
    expectFound(['', add(words), chapter, /named 2 times/]);
  });

  it('counts the summary and the text of a calculator', () => {
    const twice: Plant = ({ calculators }) => {
      first(calculators).body += ' The review says so.';
      first(calculators).data.summary = 'What the review prints.';
    };
    expectFound(['', twice, story, /named 2 times/]);
  });

  it('lets one naming pass, other reviews, and pages about the evidence', () => {
    expect(
      namingsOfReview(
        'The review. A review of the field; reviews agree; it is reviewed. <Cite of="bibi2026" />',
      ),
    ).toEqual(['The review']);
    const content = soundContent();
    add('The review says so.')(content);
    expect(contentProblems(content)).toEqual([]);
  });
});

describe('tableCellProblems', () => {
  const table = (cell: string) =>
    `| a | b |\n| --- | --- |\n| 1 mm | <Value of="EV01" /> |\n| 2 mm | ${cell} |`;

  it.each(['3.2 mS cm⁻¹', '0.7', '≈ 3 V', '1.7–2.1 V', '**3**'])(
    'finds a cell by hand: %s',
    (cell) => {
      expect(typedCells(table(cell))).toHaveLength(1);
      expectFound(['', add(table(cell)), chapter, /typed by hand/]);
    },
  );

  it.each(['–', 'as above', 'none', '<Computed of="conductivity" unit="S/cm" />'])(
    'lets pass: %s',
    (cell) => {
      expect(typedCells(table(cell))).toEqual([]);
    },
  );
});
