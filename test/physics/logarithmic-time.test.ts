import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logarithmicThickness } from '#physics/logarithmic-thickness';
import { logarithmicTime } from '#physics/logarithmic-time';
import { DomainError } from '#units/domain-error';

const law = { logarithmicRate: 10e-9, timeConstant: 3600 };

test('it undoes logarithmic growth, from a millisecond to a century', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 3e9, noNaN: true }), (time) => {
      const interphaseThickness = logarithmicThickness({ ...law, time });
      expect(logarithmicTime({ ...law, interphaseThickness }) / time).toBeCloseTo(1, 12);
    }),
  );
});

test('a thickness of thousands of k_log is never reached; a thinner layer is refused', () => {
  expect(logarithmicTime({ ...law, interphaseThickness: 1e-4 })).toBe(Infinity);
  expect(() => logarithmicTime({ ...law, interphaseThickness: 0, initialThickness: 1e-9 })).toThrow(
    DomainError,
  );
});

test('what is there already takes no time', () => {
  expect(logarithmicTime({ ...law, interphaseThickness: 3e-9, initialThickness: 3e-9 })).toBe(0);
});
