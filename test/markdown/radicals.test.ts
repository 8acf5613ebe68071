import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { renderTex } from '#markdown/render-tex';

// The truth is the font file; fontkitten reads it, the site does not.
const file = 'node_modules/@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';
const font = create(readFileSync(file));
const advance = (text: string) =>
  [...text].reduce((sum, letter) => {
    if (!('glyphForCodePoint' in font)) throw new Error('The font is a collection');
    return sum + font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / font.unitsPerEm;
  }, 0);

const widthOf = (tex: string) =>
  Number(/<mpadded width="([\d.]+)em"><msqrt>/.exec(renderTex(tex))?.[1]);

const italic = (letters: string) =>
  Array.from(letters, (letter) => {
    if (letter === 'h') return 'ℎ';
    const from = letter >= 'α' ? [0x1d6fc, 'α'] : letter >= 'a' ? [0x1d44e, 'a'] : [0x1d434, 'A'];
    return String.fromCodePoint(
      (from[0] as number) + letter.charCodeAt(0) - (from[1] as string).charCodeAt(0),
    );
  }).join('');

describe('a root is as wide as its sign and what stands under it', () => {
  const greek = {
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    zeta: 'ζ',
    eta: 'η',
    theta: 'θ',
    kappa: 'κ',
    lambda: 'λ',
    mu: 'μ',
    nu: 'ν',
    xi: 'ξ',
    pi: 'π',
    rho: 'ρ',
    sigma: 'σ',
    tau: 'τ',
    chi: 'χ',
    psi: 'ψ',
    omega: 'ω',
  };
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';

  test.each([...alphabet, ...alphabet.toUpperCase()])('√%s, slanted and upright', (letter) => {
    expect(widthOf(`\\sqrt{${letter}}`)).toBeCloseTo(advance(`√${italic(letter)}`), 6);
    expect(widthOf(`\\sqrt{\\mathrm{${letter}}}`)).toBeCloseTo(advance(`√${letter}`), 6);
  });

  test.each(Object.entries(greek))('√%s', (name, letter) => {
    expect(widthOf(`\\sqrt{\\${name}}`)).toBeCloseTo(advance(`√${italic(letter)}`), 6);
  });

  test.each(['1600', '1.35', '0123456789'])('√%s', (number) => {
    expect(widthOf(`\\sqrt{${number}}`)).toBeCloseTo(advance(`√${number}`), 6);
  });

  test('√(6Dt)', () => {
    expect(widthOf('\\sqrt{6Dt}')).toBeCloseTo(advance(`√6${italic('Dt')}`), 6);
  });

  // The table MATH of the face: ScriptPercentScaleDown is 70, SpaceAfterScript 40 of 1000.
  test('√R with an index', () => {
    const index = 0.7 * advance('ion') + 0.04;
    const width = widthOf('\\sqrt{R_\\mathrm{ion}}');
    expect(width).toBeCloseTo(advance(`√${italic('R')}`) + index, 6);
  });
});

test.each(['\\sqrt{x^2}', '\\sqrt{a+b}', '\\sqrt{\\frac{a}{b}}', '\\sqrt[3]{x}'])(
  '%s, which may need a higher sign, keeps the width the browser gives it',
  (tex) => expect(renderTex(tex)).not.toContain('mpadded'),
);
