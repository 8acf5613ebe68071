import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/data/content-problems.ts';
import { namingsOfReview } from '../../../src/data/problems/review-problems.ts';
import { typedCells } from '../../../src/data/problems/table-cell-problems.ts';
import { numbersTypedIn } from '../../../src/data/problems/typed-number-problems.ts';
import { soundContent } from '../sound-content.ts';
import {
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

/** Adds a passage to the end of the chapter. */
const add =
  (words: string): Plant =>
  ({ chapters }) =>
    void (first(chapters).body += `\n\n${words}\n`);

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
      namingsOfReview('The review. A review of the field; reviews agree; it is reviewed.'),
    ).toEqual(['The review']);
    const content = soundContent();
    add('The review says so.')(content);
    expect(contentProblems(content)).toEqual([]);
  });
});

describe('typedNumberProblems', () => {
  const held = 'EV01';
  const typed = (words: string): string[] => {
    const content = soundContent();
    Object.assign(first(content.evidence).data, { value: 31.6, unit: 'Ohm.cm2' });
    add(words)(content);
    return contentProblems(content).map(({ problem }) => problem);
  };

  it.each([
    'The contact has 31.6 Ω cm².',
    'The contact has **31.6** Ω cm².',
    'The contact has 31.60\u00a0Ω\u00a0cm².',
    'The contact has 0.0316 kΩ cm².',
    'The contact has 3.16 × 10⁻³ Ω m².',
    'The contact has 31.6 ohm cm2.',
    'The contact has $31.6\\,\\Omega\\,\\mathrm{cm}^2$.',
    '| a | b |\n| - | - |\n| contact | 31.6 Ω cm² |',
  ])('finds a number that a record holds: %s', (words) => {
    expect(typed(words)).toContainEqual(
      expect.stringMatching(/is typed, though a record holds it/),
    );
  });

  it('finds a number of one digit beside the name of its material', () => {
    const planted: Plant = (content) => {
      const data = first(content.electrolytes).data as { ionicConductivity: object };
      Object.assign(data.ionicConductivity, { value: 2, unit: 'mS/cm' });
      add('LGPS conducts 2 mS cm⁻¹.')(content);
    };
    expectFound(['', planted, chapter, /“2 mS cm⁻¹\.?” is typed/]);
  });

  it.each(['The contact has 31.7 Ω cm².', 'It takes 31.6 h.', `See <Value of="${held}" />.`])(
    'lets pass: %s',
    (words) => {
      expect(typed(words).filter((problem) => /typed/.test(problem))).toEqual([]);
    },
  );

  it('reads numbers with their units, whatever follows', () => {
    expect(
      numbersTypedIn('It has 12 mS cm⁻¹ at 25 °C and costs 5 words').map((one) => one.value),
    ).toEqual([1.2, 298.15]);
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
