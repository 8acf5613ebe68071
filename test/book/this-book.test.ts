import { describe, expect, it } from 'vitest';
import { placesInTables } from '../../src/data/origin.ts';
import { isSourceOrRowOf } from '../../src/data/source-rows.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { loadContent } from '../content/load-content.ts';
import { filesNamedIn } from '../named-files.ts';

/** Facts of this book's content; another book has others and takes this file away. */
const { content } = checkedContent(loadContent());

it('has nine parts, each with a chapter', () => {
  expect(content.parts).toHaveLength(9);
  const empty = content.parts.filter(
    ({ number }) => !content.chapters.some(({ data }) => data.part === number),
  );
  expect(empty).toEqual([]);
});

describe('rows of one table', () => {
  it.each(['T1', 'T2', 'T3', 'T5'])('%s: have the same columns', (table) => {
    const rows = content.evidence.filter(
      ({ data }) => data.aspects && placesInTables(data).some((id) => isSourceOrRowOf(id, table)),
    );
    const columns = new Set(rows.map(({ data }) => Object.keys(data.aspects ?? {}).join(' | ')));
    expect([...columns]).toHaveLength(1);
  });
});

describe('works of the source review', () => {
  it('are the 21 distinct ones of its list', () => {
    const ofReview = content.references
      .filter(({ data }) => data.custom.ofReview)
      .map(({ id }) => id);
    const listed = content.sourceMap.find(({ id }) => id === 'Ref')?.data.cites ?? [];
    expect(ofReview).toHaveLength(21);
    expect(listed.toSorted()).toEqual(ofReview.toSorted());
  });

  it('are all cited somewhere in the source map', () => {
    const cited = content.sourceMap
      .filter(({ id }) => id !== 'Ref')
      .flatMap(({ data }) => data.cites);
    const uncited = content.references.filter(
      ({ id, data }) => data.custom.ofReview && !cited.includes(id),
    );
    expect(uncited.map(({ id }) => id)).toEqual([]);
  });
});

it('has a README whose files exist', () => {
  const { named, missing } = filesNamedIn('README.md');
  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
