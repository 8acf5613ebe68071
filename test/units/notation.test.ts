import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '#units/format';
import { toPlain, toTex } from '#units/notation';

describe('notation', () => {
  test.each([
    [0.156, 'mS/cm', 0.002, '(1.560\\pm0.020)\\ \\mathrm{mS\\,cm^{-1}}'],
    [0.0156, 'S/cm', 0.0002, '(1.560\\pm0.020)\\times10^{-4}\\ \\mathrm{S\\,cm^{-1}}'],
    [0.0156, 'S/cm', undefined, '1.560\\times10^{-4}\\ \\mathrm{S\\,cm^{-1}}'],
    [-1.5, '1', 3, '-1.5\\pm3.0'],
    [1, 'V', 1e-20, '\\left(1.00000000000000\\pm1.0\\times10^{-20}\\right)\\ \\mathrm{V}'],
    [Infinity, 'mA/cm2', undefined, '\\infty\\ \\mathrm{mA\\,cm^{-2}}'],
    [NaN, '1', undefined, '\\text{undefined}'],
  ] as const)('%d SI in %s with u = %s is set as %s', (si, unit, uncertainty, tex) => {
    const set = toTex(formatQuantity(si, { unit, uncertainty }));
    expect(set).toBe(tex);
    expect(() => katex.renderToString(set, { strict: 'error' })).not.toThrow();
  });

  test('plain text has ordinary spaces', () => {
    const formatted = formatQuantity(0.156, { unit: 'mS/cm', uncertainty: 0.002 });
    expect(toPlain(formatted)).toBe('1.560 ± 0.020 mS cm⁻¹');
  });
});
