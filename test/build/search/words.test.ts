import { describe, expect, it, test } from 'vitest';
import { answers, askedWords, tellingWords, wordsIn } from '#build/search/words';

describe('words of a text', () => {
  test.each([
    ['Li₇La₃Zr₂O₁₂ at 25 °C', ['li7la3zr2o12', '25', 'c']],
    ['σ = 1.2 mS/cm', ['σ', '1', '2', 'ms', 'cm']],
    ['the Arrhenius law of a garnet', ['arrhenius', 'law', 'garnet']],
    ['Nernst–Einstein, Hsu–Mansfeld', ['nernst', 'einstein', 'hsu', 'mansfeld']],
    ['Ağaoğlu’s', ['agaoglu’s']],
  ])('%s', (text, words) => {
    expect(tellingWords(text)).toEqual(words);
  });

  test('have their places in it', () => {
    expect(wordsIn('a Ω₂ b')[1]).toEqual({ word: 'ω2', start: 2, end: 4 });
  });
});

it.each([
  ['tolerance', 'tolerance', true],
  ['tolerances', 'tolerance', true],
  ['tolerance', 'told', false],
  ['embed', 'embedded', true],
  ['embed', 'embrittles', false],
  ['growing', 'growth', true],
  ['worksheet', 'work', false],
  ['conductivity', 'conducting', true],
  ['of', 'offset', false],
  ['σ', 'σt', false],
])('a search for %s is answered by “%s”: %s', (asked, word, is) => {
  expect(answers(word, asked)).toBe(is);
});

describe('a question', () => {
  test('asks for what tells, each word once', () => {
    expect(askedWords('the growth of the growth layer')).toEqual(['growth', 'layer']);
  });

  test('of nothing that tells asks for all of it', () => {
    expect(askedWords('of the')).toEqual(['of', 'the']);
  });
});
