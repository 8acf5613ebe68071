import { describe, expect, it } from 'vitest';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { typedResults } from '../../src/prose/values/typed-results.ts';
import { loadContent } from './load-content.ts';

const { content } = checkedContent(loadContent());

describe('results of the physics', () => {
  it.each([...content.chapters, ...content.calculators].map((text) => [text.file, text] as const))(
    'are computed in %s, and not typed',
    (_, { data, body }) => {
      expect(typedResults(body, data.values)).toEqual([]);
    },
  );
});
