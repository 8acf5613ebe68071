import { describe, expect, test } from 'vitest';
import { renderTex } from '#markdown/render-tex';

const inside = (tex: string) => renderTex(tex).replace(/^<math>|<\/math>$/g, '');

describe('the frame of a formula', () => {
  test('has neither annotation nor wrapper', () => {
    expect(renderTex('x')).toBe('<math><mi>x</mi></math>');
  });

  test('says when it stands on its own line', () => {
    expect(renderTex('x', { display: true })).toContain('<math display="block">');
  });

  test('escapes what markup would read', () => {
    expect(inside('a<b')).toBe('<mi>a</mi><mo>&lt;</mo><mi>b</mi>');
  });
});

describe('TeX that is wrong', () => {
  test.each([
    ['\\frac{1}', 'Unexpected end of input'],
    ['\\nosuchcommand', 'Undefined control sequence'],
    ['x^2^3', 'Double superscript'],
    ['100 %', ''],
  ])('%s is refused with the formula in the message', (tex, reason) => {
    const attempt = () => renderTex(tex);
    expect(attempt).toThrow(`The formula “${tex}”`);
    expect(attempt).toThrow(reason);
  });
});

describe('signs', () => {
  const negative = '<mo form="prefix">−</mo>';

  test.each(['-x', '(-x)', 'a = -x', '\\left(-x\\right)', '\\frac{-x}{2}', '\\sqrt{-x}', 'e^{-x}'])(
    'the minus of %s belongs to what follows it',
    (tex) => expect(inside(tex)).toContain(`${negative}<mi>x</mi>`),
  );

  test.each(['a-x', '(a)-x', '|a|-x', '2-x'])('the minus of %s stands between two terms', (tex) => {
    expect(inside(tex)).toContain('<mo>−</mo><mi>x</mi>');
  });

  // The TeXbook, chapter 18: {} before a sign makes it a binary one, with its space.
  test('the plus of a line that goes on joins two terms', () => {
    const tex = '\\begin{aligned} a ={} & b \\\\ &{} + c \\end{aligned}';
    expect(inside(tex)).toContain('<mo form="infix">+</mo><mi>c</mi>');
  });
});

describe('children that count', () => {
  test('primes in a row are one sign', () => {
    expect(inside("f''")).toBe('<msup><mi>f</mi><mo form="postfix">″</mo></msup>');
    expect(inside("f'''")).toContain('<mo form="postfix">‴</mo>');
  });

  test('a root keeps its place for an index or a radicand that is empty', () => {
    expect(inside('\\sqrt[3]{}')).toBe('<mroot><mrow></mrow><mn>3</mn></mroot>');
    expect(inside('\\sqrt[]{x}')).toBe('<mroot><mi>x</mi><mrow></mrow></mroot>');
  });
});

describe('fences', () => {
  test('bars come in pairs that know their side', () => {
    expect(inside('|x|')).toBe(
      '<mo form="prefix" stretchy="false">|</mo><mi>x</mi><mo form="postfix" stretchy="false">|</mo>',
    );
  });

  test('a bar alone at the end closes', () => {
    expect(inside('\\left.x\\right|_0')).toContain('<mo form="postfix">|</mo>');
  });

  test('a script on a growing fence belongs to the whole group', () => {
    const [, base] =
      /<msup>(<mrow>.*<\/mrow>)<mn>2<\/mn><\/msup>/.exec(inside('\\Big(\\frac ab\\Big)^2')) ?? [];
    expect(base).toMatch(/^<mrow><mo[^>]*>\(.*\)<\/mo><\/mrow>$/);
  });
});

describe('letters', () => {
  test.each([
    ['\\mathbf{N}', '𝐍'],
    ['\\mathbf{7}', '𝟕'],
    ['\\boldsymbol{\\sigma}', '𝝈'],
    ['\\boldsymbol{\\nabla}', '𝛁'],
    ['\\mathbb{R}', 'ℝ'],
    ['\\mathcal{L}', 'ℒ'],
    ['\\mathfrak{C}', 'ℭ'],
    ['\\mathsf{T}', '𝖳'],
  ])('%s is a letter of its own', (tex, letter) => {
    expect(inside(tex)).toMatch(new RegExp(`^<m[in]>${letter}</m[in]>$`, 'u'));
  });

  test('the letters of a word stand together', () => {
    expect(inside('j_\\mathrm{lim}')).toBe('<msub><mi>j</mi><mi>lim</mi></msub>');
  });

  test('an exponent belongs to the whole unit', () => {
    expect(inside('\\mathrm{cm^2}')).toBe('<msup><mi>cm</mi><mn>2</mn></msup>');
  });

  test('a single upright letter stays upright', () => {
    expect(inside('\\mathrm{i}+x')).toBe('<mi mathvariant="normal">i</mi><mo>+</mo><mi>x</mi>');
  });

  test.each([
    ['\\mathrm{d}x', 'd', '<mi>x</mi>'],
    ['\\Delta E_\\mathrm{a}', 'Δ', '<msub><mi>E</mi>'],
    ['\\nabla\\tilde\\mu', '∇', '<mover accent="true"><mi>μ</mi>'],
  ])('in %s Firefox sets no blank after the upright letter', (tex, letter, after) => {
    expect(inside(tex)).toContain(
      `<mpadded><mi mathvariant="normal">${letter}</mi></mpadded>${after}`,
    );
  });
});

describe('named functions', () => {
  const space = '<mspace width="0.1667em"></mspace>';

  test('stand off from the factor before them', () => {
    expect(inside('A\\exp x')).toContain(`<mi>A</mi>${space}<mi>exp</mi>`);
  });

  test('stand off from what they apply to, but not from a fence', () => {
    expect(inside('\\ln\\sigma')).toContain('<mo rspace="0.1667em">\u2061</mo><mi>σ</mi>');
    expect(inside('\\ln(x)')).toContain('<mo>\u2061</mo><mo stretchy="false">(</mo>');
  });

  test('keep their base, and the function sign follows it', () => {
    expect(inside('\\log_{10} x')).toContain('<msub><mi>log</mi><mn>10</mn></msub><mo');
  });
});

describe('chemistry', () => {
  test('an index belongs to its element', () => {
    expect(inside('\\ce{Li7La3}')).toBe(
      '<msub><mi>Li</mi><mn>7</mn></msub><msub><mi>La</mi><mn>3</mn></msub>',
    );
  });

  test('a broken index is an index, not the dot of a hydrate', () => {
    expect(inside('\\ce{Li6.4La3Zr1.4O12}')).toBe(inside('\\ce{Li_{6.4}La3Zr_{1.4}O12}'));
    expect(inside('\\ce{Li6.4} + 1.5')).toContain('<mn>1.5</mn>');
  });

  test('a charge is no operator', () => {
    expect(inside('\\ce{Li+}')).toBe(
      '<msup><mi>Li</mi><mo lspace="0em" rspace="0em">+</mo></msup>',
    );
    expect(inside('\\ce{CO3^2-}')).toContain('<mo lspace="0" rspace="0">−</mo>');
  });

  test('a mass number stands before its element', () => {
    expect(inside('\\ce{^7Li}')).toBe(
      '<mmultiscripts><mi>Li</mi><mprescripts></mprescripts><mrow></mrow><mn>7</mn></mmultiscripts>',
    );
  });

  test('an arrow without words is one sign', () => {
    expect(inside('\\ce{A -> B}')).toContain('<mo stretchy="false">⟶</mo>');
  });

  test.each([
    '\\ce{Li10GeP2S12}',
    '\\ce{2Li+ + 2e- -> 2Li}',
    '\\ce{Li_{1.3}Al_{0.3}Ti_{1.7}(PO4)3}',
  ])('%s has no invisible letters', (tex) =>
    expect(inside(tex)).not.toMatch(/mphantom|mpadded|>X</),
  );
});

describe('tables of formulas', () => {
  test('align by class, since browsers know no columnalign', () => {
    const written = renderTex('\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', {
      display: true,
    });
    expect(written).toContain('<mtd class="right">');
    expect(written).toContain('<mtd class="left">');
    expect(written).not.toMatch(/columnalign|columnspacing|rowspacing/);
  });
});

test('no formula carries a style or a length that browsers ignore', () => {
  const all = [
    '\\ce{A ->[\\Delta] B}',
    '\\ce{^{7}_{3}Li^+}',
    '\\underbrace{x}_{y}',
    '\\overline{ab}',
  ];
  for (const tex of all) expect(inside(tex)).not.toMatch(/style=|="[+]|width"/);
});
