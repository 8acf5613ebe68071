import { describe, expect, it } from 'vitest';
import { toSI, uncertaintyToSI } from '#units/convert';
import { parseQuantity } from '#units/parse';
import { furtherTypedTexts } from './further-typed-texts.ts';
import { instrumentTypedTexts } from './instrument-typed-texts.ts';
import { typedTexts } from './typed-texts.ts';

describe.each([...typedTexts, ...furtherTypedTexts, ...instrumentTypedTexts])(
  'in a field for %s [%s]',
  (quantity, unit, texts) => {
    it.each(texts.map((each) => [each[0], each] as const))(
      '%s',
      (_, [text, value, uncertainty]) => {
        const read = parseQuantity(text, { quantity, unit });
        if (value === undefined) {
          expect(read.ok, JSON.stringify(read)).toBe(false);
          return;
        }
        if (!read.ok) throw new Error(read.problem);
        // A few roundings of doubles; the numbers by hand are exact.
        expect(toSI(read.value, read.unit) / value).toBeCloseTo(1, 12);
        expect(read.uncertainty === undefined).toBe(uncertainty === undefined);
        if (uncertainty !== undefined) {
          const width = uncertaintyToSI(read.uncertainty!, read.unit);
          expect(Math.abs(width - uncertainty)).toBeLessThanOrEqual(1e-12 * uncertainty);
        }
      },
    );
  },
);
