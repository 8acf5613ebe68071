import { describe, expect, test } from 'vitest';
import { excerpt } from '#shell/search/excerpt.ts';

const marked = (text: string, query: string) =>
  excerpt(text, query)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');
const filler = 'Words of another matter stand here. '.repeat(20);

describe('an excerpt', () => {
  test('marks the words that answer', () => {
    expect(marked('Ionic conductivities of the garnet.', 'the conductivity of garnets')).toBe(
      'Ionic [conductivities] of the [garnet].',
    );
  });

  test('of a long text is two lines around the most matches', () => {
    const text = `One garnet. ${filler} A garnet with a garnet conductivity. ${filler}`;
    const shown = marked(text, 'garnet conductivity');
    expect(shown).toContain('A [garnet] with a [garnet] [conductivity]');
    expect(shown).toMatch(/^… .* …$/);
    expect(shown.length).toBeLessThan(200);
  });

  test('without a match is the beginning', () => {
    expect(marked('A page on voids.', 'garnet')).toBe('A page on voids.');
    expect(marked('', 'garnet')).toBe('');
  });
});
