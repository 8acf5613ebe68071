import { expect, it } from 'vitest';
import { sourceOrder } from '../../src/data/source-order.ts';
import { checkedContent } from '../../src/data/problems/checked-content.ts';
import { loadContent } from '../content/load-content.ts';

it('is the order of the list on disk, whatever order the places come in', () => {
  const { sourceMap } = checkedContent(loadContent()).content;
  const byId = sourceMap.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(sourceOrder(byId).map(({ id }) => id)).toEqual(sourceMap.map(({ id }) => id));
});
