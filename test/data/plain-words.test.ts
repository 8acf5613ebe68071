import { expect, it } from 'vitest';
import { firstSentence } from '../../src/data/plain-words.ts';

const long =
  'so many words that nobody would have them in a title and so they are left out '.repeat(2);

it.each([
  ['One. Two.', 'One'],
  ['Above: electrons stop. Below: they pass.', 'Above: electrons stop'],
  ['At 0.5 V nothing happens. Later it does.', 'At 0.5 V nothing happens'],
  [`Growth of a film on a face: ${long}.`, 'Growth of a film on a face'],
  [`Above: a film on the whole of a face; ${long}.`, 'Above: a film on the whole of a face'],
])('the title of %s', (text, title) => {
  expect(firstSentence(text)).toBe(title);
});
