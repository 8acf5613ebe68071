import { describe, expect, test } from 'vitest';
import { parseQuantity } from '#units/parse';
import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';

function problemOf(text: string, quantity: QuantityId, unit: UnitId) {
  const result = parseQuantity(text, { quantity, unit });
  return result.ok ? `${result.value} ± ${result.uncertainty} ${result.unit}` : result.problem;
}

describe('problems', () => {
  const needs = 'the bulk resistance needs a resistance, for example Ω, kΩ or MΩ';

  test.each([
    ['', 'Nothing is typed; the bulk resistance needs a number, for example “0.5 Ω”'],
    [' \u00a0\u200b', 'Nothing is typed; the bulk resistance needs a number, for example “0.5 Ω”'],
    ['abc', '“abc” does not begin with a number; write for example “0.5 Ω”'],
    ['<5', '“<5” does not begin with a number; write for example “0.5 Ω”'],
    ['Ω', '“Ω” is a unit without a number; write for example “0.5 Ω”'],
    ['mm', '“mm” is a unit without a number; write for example “0.5 Ω”'],
    ['--5', '“--5” has two signs; write one, or none'],
    ['NaN', '“NaN” is not a value that can be measured; write a number, for example “0.5 Ω”'],
    [
      '-Infinity',
      '“-Infinity” is not a value that can be measured; write a number, for example “0.5 Ω”',
    ],
    [
      '1e999',
      '“1e999” is larger than any number a computer holds (1.8 × 10³⁰⁸); check the exponent',
    ],
    [
      '1e-999',
      '“1e-999” is closer to zero than any number a computer holds (5 × 10⁻³²⁴); check the exponent',
    ],
    [
      '1e308 kΩ',
      '“1e308 kΩ” is beyond the numbers a computer holds in SI units; check the exponent and the unit',
    ],
    [
      '1,234',
      '“1,234” could mean 1.234 or 1234; write 1.234 with a point, or 1234 without a comma',
    ],
    [
      '1,2,3',
      '“1,2,3” has its points or commas in places no number has them; write for example 1234.5',
    ],
    ['± 0.6', 'The value before ± is missing; write for example “0.5 Ω ± 0.1”'],
    ['85 ±', 'The uncertainty after ± is missing; write for example “0.5 Ω ± 0.1”'],
    [
      '85 ± -0.6',
      '“± -0.6” is negative, but an uncertainty is a width; write it without the minus',
    ],
    ['85 ± 1 ± 2', '“85 ± 1 ± 2” has more than one ±; write one uncertainty'],
    [
      '85.0(6) ± 1',
      '“85.0(6) ± 1” gives its uncertainty twice, in parentheses and after ±; keep one of them',
    ],
    ['5 mm', `“5 mm” is a length; ${needs}`],
    ['85 ± 0.6 mm', `“85 mm” is a length; ${needs}`],
    ['85 Ω ± 1 mm', `“1 mm” is a length; ${needs}`],
    ['85 Ω cm', `“85 Ω cm” is a resistivity; ${needs}`],
    ['85 %', `“85 %” is a percentage; ${needs}`],
    ['85 kg m', `“85 kg m” measures something else; ${needs}`],
    ['5 foo', `“foo” is not a unit known here; ${needs}`],
    ['5²', `“²” is not a unit known here; ${needs}`],
    ['5 constructor', `“constructor” is not a unit known here; ${needs}`],
    ['5 __proto__', `“__proto__” is not a unit known here; ${needs}`],
    ['5 toString', `“toString” is not a unit known here; ${needs}`],
    [
      '85 90',
      '“85 90” holds more than one number; write one without spaces, and ± before its uncertainty',
    ],
    [
      '80–90',
      '“80-90” holds more than one number; write one without spaces, and ± before its uncertainty',
    ],
    [
      '1.2 x 103',
      '“1.2 x 103” has a power of ten that cannot be read; write it like 1.2e3 or 1.2×10^3',
    ],
  ])('%j: %s', (text, problem) => {
    expect(parseQuantity(text, { quantity: 'bulkResistance', unit: 'Ohm' })).toEqual({
      ok: false,
      problem,
    });
  });

  test('the capital S of siemens is pointed out', () => {
    expect(problemOf('0.3 ms/cm', 'ionicConductivity', 'mS/cm')).toBe(
      '“0.3 ms/cm” measures something else; the ionic conductivity needs a conductivity, for example mS\u202fcm⁻¹, S\u202fcm⁻¹ or µS\u202fcm⁻¹ (a capital S is the siemens: “mS/cm”)',
    );
  });

  test('a share of a temperature in °C is refused, for its zero is a convention', () => {
    expect(problemOf('45 °C ± 1 %', 'temperature', 'Cel')).toMatch(/depends on where zero is/);
    expect(problemOf('300 K ± 1 %', 'temperature', 'Cel')).toBe('300 ± 3 K');
  });

  test('a unit typed for a plain number is refused', () => {
    expect(problemOf('0.12 mm', 'porosity', '1')).toBe(
      '“0.12 mm” is a length; the porosity needs a plain number, for example 0.5 or 50 %',
    );
  });

  // Measured at well under a millisecond; 50 ms is the frame budget of a keystroke.
  test('a hundred thousand characters are answered within a frame', () => {
    for (const piece of [
      '9',
      '1,',
      '1.',
      '(',
      ' ',
      '±',
      '+/-',
      '10^',
      'x10',
      'Ω',
      '¹',
      '/',
      'e',
      '\u00a0123',
    ]) {
      const { user } = process.threadCpuUsage();
      const text = piece.repeat(100_000 / piece.length);
      expect(problemOf(text, 'bulkResistance', 'Ohm'), piece).toMatch(
        /^This is \d+ characters long|^Nothing is typed/,
      );
      // Of the processor, in µs: a pattern that tries every way would take minutes.
      expect(process.threadCpuUsage().user - user, piece).toBeLessThan(50_000);
    }
  });
});
