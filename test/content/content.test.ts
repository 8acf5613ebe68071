import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeProblems } from '../../src/data/problems/attribute-problems.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { componentProblems } from '../../src/data/problems/component-problems.ts';
import {
  rowsWithoutEvidence,
  sourcesWithoutHome,
} from '../../src/data/problems/coverage-problems.ts';
import { keyProblems } from '../../src/data/problems/key-problems.ts';
import { memoryProblems } from '../../src/data/problems/memory-problems.ts';
import { nameProblems } from '../../src/data/problems/name-problems.ts';
import type { Problem } from '../../src/data/problems/problem.ts';
import { proseProblems } from '../../src/data/problems/prose-problems.ts';
import { referenceProblems } from '../../src/data/problems/reference-problems.ts';
import { reviewProblems } from '../../src/data/problems/review-problems.ts';
import { tableCellProblems } from '../../src/data/problems/table-cell-problems.ts';
import { typedNumberProblems } from '../../src/data/problems/typed-number-problems.ts';
import { valueProblems } from '../../src/data/problems/value-problems.ts';
import { typedResults } from '../../src/prose/values/typed-results.ts';
import { loadContent } from './load-content.ts';

const { content, problems } = checkedContent(loadContent());

/** As an author reads it when the test fails. */
const told = (found: Problem[]): string[] =>
  found.map(({ file, problem, remedy }) => `${file}: ${problem} ${remedy}`);

describe('content/', () => {
  it('satisfies its schemas', () => {
    expect(told(problems)).toEqual([]);
  });

  it('has names that agree: file and id, folder and part, order and part', () => {
    expect(told(nameProblems(content))).toEqual([]);
  });

  it('names only records that exist, in fields', () => {
    expect(told(keyProblems(content))).toEqual([]);
  });

  it('names only things that exist, in texts', () => {
    expect(told(componentProblems(content))).toEqual([]);
  });

  it('writes tags as their components understand them, each on one line', () => {
    expect(told(attributeProblems(content))).toEqual([]);
  });

  it('names values that can be computed, and uses each of them', () => {
    expect(told(valueProblems(content))).toEqual([]);
  });

  it('lays values out in lines of at most 160 characters', () => {
    const texts = [...content.chapters, ...content.calculators].map(({ file }) => file);
    const long = texts.flatMap((file) => {
      const [, values = ''] = /^values:\n((?: .*\n)*)/m.exec(readFileSync(file, 'utf8')) ?? [];
      return values.split('\n').flatMap((line) => (line.length > 160 ? [`${file}: ${line}`] : []));
    });
    expect(texts.length).toBeGreaterThan(20);
    expect(long).toEqual([]);
  });

  it('holds every work once', () => {
    expect(told(referenceProblems(content))).toEqual([]);
  });

  it('has an evidence record for every row of the review’s tables', () => {
    expect(told(rowsWithoutEvidence(content))).toEqual([]);
  });

  it('has a page for every place of the source review', () => {
    expect(told(sourcesWithoutHome(content))).toEqual([]);
  });

  it('repeats none of the errors of the source review', () => {
    expect(told(proseProblems(content))).toEqual([]);
  });

  it('rests on no memory', () => {
    expect(told(memoryProblems(content))).toEqual([]);
  });

  it('names the review once on a page at most', () => {
    expect(told(reviewProblems(content))).toEqual([]);
  });

  it('shows numbers of records by tags, and types none of them', () => {
    expect(told(typedNumberProblems(content))).toEqual([]);
  });

  it('types no result that a tag of the same text computes', () => {
    const texts = [...content.chapters, ...content.calculators];
    const typed = texts.flatMap(({ file, data, body }) =>
      typedResults(body, data.values).map((problem) => `${file}: ${problem}`),
    );
    expect(typed).toEqual([]);
  });

  it('has no cell typed by hand in a column of values', () => {
    expect(told(tableCellProblems(content))).toEqual([]);
  });
});
