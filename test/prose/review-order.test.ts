import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { byReviewOrder } from '../../src/prose/source-map/review-order.ts';

it('puts the places of the review in the order in which it is read', () => {
  // The file was written along the review: abstract, introduction, method, each table with its reading, discussion …
  const places = JSON.parse(readFileSync('content/source-map.json', 'utf8')) as { id: string }[];
  const ids = places.map(({ id }) => id);
  const mixed = places.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(mixed.map(({ id }) => id)).not.toEqual(ids);
  expect(mixed.toSorted(byReviewOrder).map(({ id }) => id)).toEqual(ids);
});
