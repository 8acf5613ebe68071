import { expect, it } from 'vitest';
import { citedKeys } from '../../src/data/cited-keys.ts';

it('gives each cited key once, in the order of the text', () => {
  const body = 'A <Cite of="zuo2021" /> b <Cite of="wagner1933 zuo2021" at="p. 25" />.';
  expect(citedKeys(body)).toEqual(['zuo2021', 'wagner1933']);
});

it('gives nothing for a text that cites nothing', () => {
  expect(citedKeys('No claim, no source.')).toEqual([]);
});
