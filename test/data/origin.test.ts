import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/data/column.ts';
import { evidenceFor } from '../../src/data/evidence-for.ts';
import { kind as corrections } from '../../src/data/kinds/corrections.ts';
import { kind as evidence } from '../../src/data/kinds/evidence.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { contentProblems } from '../../src/data/content-problems.ts';
import { first, set } from './problems/planting.ts';
import { soundContent } from './sound-content.ts';

const paper = { reference: 'irvine1990', where: 'Table 2', added: '2027-02-01' };
const fromPaper = { paper: { ...paper, tables: ['T4'] } };

/** Sound content with a record of a paper of its own, and a correction of it. */
function withBothOrigins() {
  const content = soundContent();
  const record = { ...first(content.evidence).data, id: 'EV43', origin: fromPaper };
  const file = 'content/evidence/EV43.json';
  content.evidence.push({ ...first(content.evidence), id: 'EV43', file, data: record });
  const correction = { ...first(content.corrections).data, id: 'Q90', origin: { paper } };
  content.corrections.push({
    ...first(content.corrections),
    id: 'Q90',
    file: 'content/corrections/Q90.md',
    data: correction,
  });
  return content;
}

const { content } = checkedContent(withBothOrigins());
const recordOf = (id: string) => content.evidence.find((entry) => entry.id === id)!;

describe('records of both origins', () => {
  it('pass side by side, corrections too', () => {
    expect(contentProblems(withBothOrigins())).toEqual([]);
  });

  it('stand in the table of the review that they continue, below its rows', () => {
    expect(evidenceFor(content.evidence, 'T4').map(({ id }) => id)).toEqual([
      'EV01',
      'EV02',
      'EV43',
    ]);
    expect(evidenceFor(content.evidence, 'T4.3').map(({ id }) => id)).toEqual(['EV01', 'EV02']);
  });

  it('say in the table to download which they are of', () => {
    const { columns } = evidence.download!;
    expect(rowOf(columns, recordOf('EV01'))).toMatchObject({
      origin: 'review',
      whereInSource: 'Table 4, row 3',
      sourceIds: 'T4.3',
      readIn: undefined,
    });
    expect(rowOf(columns, recordOf('EV43'))).toMatchObject({
      origin: 'paper',
      whereInSource: 'Table 2',
      sourceIds: '',
      readIn: 'irvine1990',
      added: '2027-02-01',
    });
  });

  it('say in JSON what the table says', () => {
    const json = evidence.download!.json!;
    const ofReview = json(recordOf('EV01')) as Record<string, unknown>;
    expect(ofReview).toMatchObject({ origin: 'review', sourceIds: ['T4.3'] });
    expect(json(recordOf('EV43'))).toMatchObject({ origin: 'paper', readIn: 'irvine1990' });
    const [, correction] = content.corrections;
    const asJson = corrections.download!.json!(correction!);
    expect(asJson).toMatchObject({ id: 'Q90', origin: 'paper', where: 'Table 2' });
  });

  it('are dated in front matter without quotation marks as well', () => {
    const loaded = withBothOrigins();
    const { data } = loaded.corrections[1]! as { data: { origin: { paper: { added: unknown } } } };
    data.origin.paper.added = new Date('2027-02-01');
    const [, read] = checkedContent(loaded).content.corrections;
    expect(read?.data.origin.paper?.added).toBe('2027-02-01');
  });
});

const refused: [what: string, origin: unknown, problem: RegExp][] = [
  ['an unknown origin', { blog: { url: 'https://example.org' } }, /blog: no such origin/],
  ['none', {}, /one place, not two or none/],
  [
    'two at once',
    { ...fromPaper, review: { ids: ['T4.3'], where: 'Table 4' } },
    /one place, not two/,
  ],
  ['words alone', 'Table 4', /Say where this was read/],
  [
    'a day that is none',
    { paper: { ...fromPaper.paper, added: '1 February 2027' } },
    /origin\.paper\.added: This is no day/,
  ],
  [
    'a paper that is not among the references',
    { paper: { ...fromPaper.paper, reference: 'nobody1900' } },
    /origin\.paper\.reference names nobody1900/,
  ],
  [
    'a table that the review does not have',
    { paper: { ...fromPaper.paper, tables: ['T9'] } },
    /origin\.paper\.tables names T9/,
  ],
];

describe.each(['evidence', 'corrections'] as const)('an origin of %s', (collection) => {
  it.each(refused)('is refused with file and remedy: %s', (_, origin, problem) => {
    const loaded = soundContent();
    set(collection, { origin })(loaded);
    const found = contentProblems(loaded).find((one) => problem.test(one.problem));
    expect(found, JSON.stringify(contentProblems(loaded))).toBeDefined();
    expect(found?.file).toBe(first(loaded[collection]).file);
    expect(found?.remedy).toMatch(/"paper"|Write|Correct the name/);
  });
});

it('a result read in a paper is not reported by the review', () => {
  const loaded = soundContent();
  const label = 'as reported by the review, not re-checked';
  set('evidence', { origin: fromPaper, check: { label, detail: 'x' } })(loaded);
  expect(contentProblems(loaded)).toContainEqual(
    expect.objectContaining({ problem: expect.stringMatching(/^check: This was read in a paper/) }),
  );
});
