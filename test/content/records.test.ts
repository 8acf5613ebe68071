import katex from 'katex';
import 'katex/contrib/mhchem';
import { describe, expect, it } from 'vitest';
import { placesInTables } from '../../src/data/origin.ts';
import { isSourceOrRowOf } from '../../src/data/source-rows.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { loadContent } from './load-content.ts';

const { content } = checkedContent(loadContent());

describe('formulas and symbols', () => {
  const tex = [
    ...content.electrolytes.map(({ file, data }) => [file, data.formula]),
    ...content.glossary.flatMap(({ file, data }) => (data.symbol ? [[file, data.symbol]] : [])),
    ...content.symbols.map(({ file, data }) => [`${file}, ${data.id}`, data.symbol]),
  ] as [file: string, tex: string][];

  it.each(tex)('%s: %s can be set', (_, formula) => {
    expect(() =>
      katex.renderToString(formula, { throwOnError: true, strict: 'ignore' }),
    ).not.toThrow();
  });
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
