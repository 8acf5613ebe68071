import { describe, expect, it } from 'vitest';
import { rehypeHeldPairs } from '../../src/markdown/held-pairs.ts';
import { childrenOf, element, isElement, text, textOf } from '../../src/markdown/tree.ts';

/** The paragraph with brackets around what stays on one line. */
function held(value: string, tag = 'p'): string {
  const tree = element('div', {}, [element(tag, {}, [text(value)])]);
  rehypeHeldPairs()(tree);
  return childrenOf(childrenOf(tree)[0]!)
    .map((child) => (isElement(child, 'span') ? `[${textOf(child)}]` : textOf(child)))
    .join('');
}

// UAX #14: a line may end behind an en dash (class BA) and behind a vertical bar (class BA).
describe('a line does not end within', () => {
  it.each([
    ['against Li–In, 0.62 V above lithium', 'against [Li–In], 0.62 V above lithium'],
    ['a cell Li|Li₆PS₅Cl|Li at rest', 'a cell [Li|Li₆PS₅Cl|Li] at rest'],
    ['layered Ni–Co–Mn oxides', 'layered [Ni–Co–Mn] oxides'],
    ['its window is 1.71–2.14\u00a0V.', 'its window is [1.71–2.14]\u00a0V.'],
    ['Ag–C or 6–8.', '[Ag–C] or [6–8].'],
  ])('%s', (given, expected) => expect(held(given)).toBe(expected));

  it.each(['the Deal–Grove law', 'a sol–gel film', '|N| is the size', 'from A – B', '2–fold'])(
    'but may within “%s”',
    (words) => expect(held(words)).toBe(words),
  );

  it('and code stays as it is', () => expect(held('Li|Li', 'code')).toBe('Li|Li'));
});
