import katex from 'katex';
import 'katex/contrib/mhchem';
import { describe, expect, it } from 'vitest';
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
