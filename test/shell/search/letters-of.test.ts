import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/shell/search/letters-of.ts';
import { plainSpelling } from '../../../src/shell/search/look-up.ts';

describe('the letters of a formula', () => {
  // Read off the formula by eye: what a reader who sees it in print would type.
  it.each([
    ['\\sigma = \\frac{L}{R A}', 'sigma = l r a'],
    ['\\begin{aligned} x &= 1 \\\\ y &= 2 \\end{aligned}', 'x = 1 y = 2'],
    ['\\left(\\tfrac{1}{3}\\right)\\quad \\mathbf{j} = F', '1 3 j = f'],
    ['\\widetilde{\\mu}_{\\text{Li}} \\leftarrow E', 'muli leftarrow e'],
    ['\\Delta U', 'delta u'],
  ])('of %s', (tex, read) => {
    expect(plainSpelling(lettersOf(tex))).toBe(read);
  });
});
