import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { dutyProblems } from './duties.ts';

const file = 'content/chapters/salts/rock-salt.mdx';
const exercise = (inside: string) => `<div class="exercise" id="exercise-a">${inside}</div>`;
const hint = '<details class="hint"><summary>Hint</summary><p>Look.</p></details>';
const answer = '<details class="answer"><summary>Answer</summary><p>Four.</p></details>';
const page = (body: string, contents = '') =>
  parse(`<nav class="on-page">${contents}</nav><article class="prose">${body}</article>`);
const found = (body: string, rules: Parameters<typeof dutyProblems>[1], contents?: string) =>
  dutyProblems({ file, root: page(body, contents) }, rules);

const list = '<section><h2 id="to-keep">To keep</h2><ul><li>a</li><li>b</li></ul></section>';
const link = '<a href="#to-keep">To keep</a>';

describe('the duties of a chapter', () => {
  it('are none where the book has no such rules', () => {
    expect(found('<p>Short.</p>', undefined)).toEqual([]);
    expect(found('<p>Short.</p>', {})).toEqual([]);
  });

  it.each([
    ['too few words', '<p>one two</p>', { words: [3, 5] }, 'runs to 2 words; 3 to 5', 'words in'],
    ['too many words', '<p>a b c d e f</p>', { words: [3, 5] }, 'runs to 6 words', 'words in'],
    ['no figure', '<p>a</p>', { figures: 1 }, 'has 0 drawn figures', '<Figure'],
    [
      'a figure without a drawing',
      '<figure class="figure"><figcaption>b</figcaption></figure>',
      { figures: 1 },
      'has 0 drawn',
      '<Figure',
    ],
    ['no exercise', '<p>a</p>', { exercises: 1 }, 'has 0 exercises; 1', '<Exercise'],
    [
      'an exercise without an answer',
      exercise(hint),
      { exercises: 1 },
      'exercise-a has no answer',
      '<Answer>',
    ],
    [
      'an answer that is open',
      exercise(hint + answer.replace('"answer"', '"answer" open')),
      { exercises: 1 },
      'exercise-a has no answer',
      '<Answer>',
    ],
    [
      'a hint that says nothing',
      exercise(hint.replace('<p>Look.</p>', '') + answer),
      { exercises: 1 },
      'exercise-a has no hint',
      '<Hint>',
    ],
    ['no list', '<p>a</p>', { lists: [{ id: 'to-keep', items: 2 }] }, '#to-keep', 'rules.chapter'],
    ['a short list', list, { lists: [{ id: 'to-keep', items: 3 }] }, 'has 2 items; 3', 'Add to it'],
  ] as const)(
    'are missed by %s: file, what is missing and the remedy',
    (_, body, rules, ...words) => {
      const [first = '', ...more] = found(body, rules as never, link);
      expect(more).toEqual([]);
      expect(first.startsWith(`${file}: `)).toBe(true);
      for (const word of words) expect(first).toContain(word);
    },
  );

  it('are done by a chapter that has everything', () => {
    const figure = '<figure class="figure"><svg></svg><figcaption>b</figcaption></figure>';
    const rules = {
      words: [1, 9],
      figures: 1,
      exercises: 1,
      lists: [{ id: 'to-keep', items: 2 }],
    } satisfies Parameters<typeof dutyProblems>[1] as Parameters<typeof dutyProblems>[1];
    expect(found(list + figure + exercise(hint + answer), rules, link)).toEqual([]);
  });
});
