import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { quantities } from '#units/quantities';
import { symbolToTex } from '#units/symbol-tex';
import { units } from '#units/units';

describe('symbolToTex', () => {
  test.each([
    ['R_b', 'R_\\mathrm{b}'],
    ['σ', '\\sigma'],
    ['σ_gb', '\\sigma_\\mathrm{gb}'],
    ['D_σ', 'D_\\sigma'],
    ['ΔE', '\\Delta E'],
    ['x_0', 'x_0'],
    ['t₊', 't_+'],
    ['ASR_int', '\\text{ASR}_\\mathrm{int}'],
    ['D*', 'D^*'],
    ['R²', 'R^2'],
    ['dE/dp', '\\mathrm{d}E/\\mathrm{d}p'],
  ])('%s is %s', (symbol, tex) => {
    expect(symbolToTex(symbol)).toBe(tex);
  });

  test('KaTeX sets every symbol and every unit without complaint', () => {
    const symbols = Object.values(quantities).map(({ symbol }) => symbolToTex(symbol));
    for (const tex of [...symbols, ...Object.values(units).map((unit) => unit.tex)]) {
      expect(() => katex.renderToString(tex, { strict: 'error' }), tex).not.toThrow();
    }
  });
});
