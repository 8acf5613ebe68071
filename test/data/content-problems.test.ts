import { expect, it } from 'vitest';
import { contentProblems } from '../../src/data/content-problems.ts';
import { soundContent } from './sound-content.ts';

it('finds nothing in sound content', () => {
  expect(contentProblems(soundContent())).toEqual([]);
});
