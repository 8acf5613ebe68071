import { describe, expect, test } from 'vitest';
import { addScript, mathematicalItalic, noCharacters, shownUnder } from '#build/used-characters';

const usedOn = (body: string, css = '') => shownUnder(css)(`<body>${body}</body>`);

describe('a variable', () => {
  test.each([
    ['x', '𝑥'],
    ['A', '𝐴'],
    ['h', 'ℎ'],
    ['σ', '𝜎'],
    ['Γ', '𝛤'],
    ['∂', '𝜕'],
    ['7', '7'],
  ])('%s is drawn as %s', (written, drawn) => expect(mathematicalItalic(written)).toBe(drawn));

  test('brings its slanted letter into the mathematics face', () => {
    const { mathematics, text } = usedOn('<math><mi>σ</mi></math>');
    expect(mathematics).toContain('𝜎');
    expect(mathematics).not.toContain('σ');
    expect(text).not.toContain('σ');
  });

  test('that is said to stand upright brings its upright letter', () => {
    const { mathematics } = usedOn('<math><mi mathvariant="normal">Δ</mi></math>');
    expect(mathematics).toContain('Δ');
    expect(mathematics).not.toContain('𝛥');
  });

  test('of several letters stands upright, in letters of the text face', () => {
    expect(usedOn('<math><mi>lim</mi></math>').mathematics).not.toContain('l');
  });
});

test('a root needs its sign, though no text names it', () => {
  expect(usedOn('<math><msqrt><mn>2</mn></msqrt></math>').mathematics).toContain('√');
});

test('italic and bold hold what stands in them, and ASCII for what scripts write', () => {
  const { text, italic, bold } = usedOn(
    'é<em>ü</em><b class="x">ö</b><p class="y">ß</p>',
    '.y{font-style:italic}',
  );
  expect([...text]).toEqual(expect.arrayContaining(['é', 'ü', 'ö', 'ß']));
  expect([...italic].filter((character) => character > '~')).toEqual(['ü', 'ß']);
  expect([...bold].filter((character) => character > '~')).toEqual(['ö']);
});

test('scripts may write signs beyond ASCII, also as escapes', () => {
  const used = noCharacters();
  addScript('a="±"+"\\u00b5"', used);
  expect([...used.text]).toEqual(expect.arrayContaining(['±', 'µ']));
});
