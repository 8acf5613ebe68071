import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '#units/format';
import { toPlain } from './to-plain.ts';
import { parseQuantity } from '#units/parse';
import { quantities, type QuantityId } from '#units/quantities';
import { quantityToState } from '#units/state-text';
import { units } from '#units/units';

describe('parseQuantity for any text', () => {
  const ids = Object.keys(quantities) as QuantityId[];
  const field = fc.constantFrom(...ids).chain((quantity) =>
    fc.record({
      quantity: fc.constant(quantity),
      unit: fc.constantFrom(...quantities[quantity].units),
    }),
  );
  const words =
    '1 12 1,234 8,5 .5 85.0 (6) ± +/- - − e5 E-3 ×10⁻³ x10 10^ % ° C °C Ω ohm mm µm / ( ) . , · ^ √ ² ⁻ S cm -1 1/h NaN Infinity ∞ constructor __proto__ \u00a0 \u202f \u200b \0 𝟙 ٣ 1e999'.split(
      ' ',
    );
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words, ' '), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' ')),
  );

  test('there is a finite value in a unit of the menu, or a sentence; never an exception', () => {
    fc.assert(
      fc.property(typed, field, (text, options) => {
        const result = parseQuantity(text, options);
        if (result.ok) {
          const { value, uncertainty = 0, unit } = result;
          expect(Number.isFinite(units[unit].toSI(value))).toBe(true);
          expect(Number.isFinite(uncertainty) && uncertainty >= 0).toBe(true);
          expect(quantities[options.quantity].units).toContain(unit);
        } else {
          expect(result.problem).toMatch(/^.{10,400}$/su);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  const positive = fc
    .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -20, max: 20 }))
    .map(([mantissa, exponent]) => mantissa * 10 ** exponent);

  // Two digits of u leave at most a twentieth of u, at the worst (u = 1.05) 5 % of u itself.
  test('what is formatted is read again within the rounding of its two uncertain digits', () => {
    fc.assert(
      fc.property(
        field,
        positive,
        fc.double({ min: 1e-12, max: 1e3, noNaN: true }),
        (options, value, share) => {
          const { unit } = options;
          fc.pre(unit !== 'Cel');
          const spread = value * share;
          const scale = units[unit].scale;
          const formatted = formatQuantity(value * scale, { unit, uncertainty: spread * scale });
          for (const text of [formatted.text, toPlain(formatted)]) {
            const result = parseQuantity(text, options);
            if (!result.ok) throw new Error(`${text}: ${result.problem}`);
            expect(result.unit).toBe(unit);
            expect(Math.abs(result.value - value)).toBeLessThanOrEqual(spread / 20 + value * 1e-14);
            expect(Math.abs(result.uncertainty! - spread)).toBeLessThanOrEqual(spread * 0.0501);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('the text of the address is read to the same doubles', () => {
    fc.assert(
      fc.property(
        field,
        positive,
        positive,
        fc.boolean(),
        (options, value, uncertainty, negative) => {
          const state = { value: negative ? -value : value, uncertainty, unit: options.unit };
          expect(parseQuantity(quantityToState(state), options)).toEqual({ ok: true, ...state });
        },
      ),
      { numRuns: 3000 },
    );
  });
});
