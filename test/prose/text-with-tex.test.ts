import { describe, expect, it } from 'vitest';
import { breakableTex } from '../../src/prose/breakable-tex.ts';
import {
  textWithCode,
  textWithFormulas,
  textWithSubscripts,
  textWithTex,
} from '../../src/prose/text-with-tex.ts';

describe('textWithTex', () => {
  it('escapes what is not markup', () => {
    expect(textWithTex('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
  });

  it('sets mathematics between dollar signs as MathML', () => {
    const html = textWithTex('take $\\sigma$ and not *this*');
    expect(html).toMatch(/^take <math.*σ.*<\/math> and not <em>this<\/em>$/);
  });

  it('holds the comma behind a formula to it, and not the words', () => {
    const html = textWithTex('($E=V$), and $j$ then');
    expect(html).toMatch(/^\(<span class="glue"><math.*<\/math>\),<\/span> and <math/);
    expect(html).toMatch(/<\/math> then$/);
  });

  it('leaves an asterisk between numbers alone', () => {
    expect(textWithTex('2 * 3 * 4')).toBe('2 * 3 * 4');
  });

  it('stops at TeX that is wrong', () => {
    expect(() => textWithTex('$\\frac{a$')).toThrow('not valid TeX');
  });
});

describe('textWithSubscripts', () => {
  it('lowers what follows the underscore of a letter', () => {
    expect(textWithSubscripts('k_B T, not snake_case')).toBe(
      '<i>k</i><sub>B</sub> T, not snake_case',
    );
  });

  it('does not touch mathematics', () => {
    expect(textWithSubscripts('$k_\\mathrm{B}$')).not.toContain('<sub>');
  });
});

// IUPAC Red Book, IR-2.14.3: the numbers of atoms stand as right subscripts.
describe('textWithFormulas', () => {
  it.each([
    ['Li6PS5Cl', 'Li<sub>6</sub>PS<sub>5</sub>Cl'],
    ['Li1.3Al0.3Ti', 'Li<sub>1.3</sub>Al<sub>0.3</sub>Ti'],
    ['lithium & H2S', 'lithium &amp; H<sub>2</sub>S'],
    ['NCM811, T90 and LPSCl', 'NCM811, T90 and LPSCl'],
  ])('%s', (typed, html) => expect(textWithFormulas(typed)).toBe(html));
});

describe('breakableTex', () => {
  it('cuts a chain before its outermost relations', () => {
    expect(breakableTex('a = b = c')).toEqual(['a', '= b', '= c']);
    expect(breakableTex('\\frac{a}{b} = \\left(c\\right) = d')).toEqual([
      '\\frac{a}{b}',
      '= \\left(c\\right)',
      '= d',
    ]);
    expect(breakableTex('\\nabla c\\approx0\\ \\Rightarrow\\ j=0')).toEqual([
      '\\nabla c',
      '\\approx0',
      '\\Rightarrow\\ j',
      '=0',
    ]);
  });

  it('never cuts inside braces, delimiters or environments', () => {
    for (const whole of [
      '\\frac{a=b}{c=d}',
      '\\left(a=b\\right)',
      '\\begin{aligned}a=b\\end{aligned}',
    ]) {
      expect(breakableTex(whole)).toEqual([whole]);
    }
  });

  it('does not take an escaped brace for an opening one', () => {
    expect(breakableTex('\\{a\\} = b')).toEqual(['\\{a\\}', '= b']);
  });
});

describe('textWithCode', () => {
  it('sets code and stressed words as Markdown does, and names with underscores as they are', () => {
    expect(textWithCode('`npm run x_y` refuses _b_ of E_a in snake_case_')).toBe(
      '<code>npm run x_y</code> refuses <em>b</em> of <i>E</i><sub>a</sub> in snake_case_',
    );
  });
});
