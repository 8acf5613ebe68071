import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearThickness } from '#physics/linear-thickness';
import { linearTime } from '#physics/linear-time';
import { DomainError } from '#units/domain-error';

test('it undoes linear growth', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (time) => {
      const interphaseThickness = linearThickness({ linearRateConstant: 2e-13, time });
      expect(linearTime({ linearRateConstant: 2e-13, interphaseThickness }) / time).toBeCloseTo(
        1,
        13,
      );
    }),
  );
});

test('growth does not run backwards', () => {
  expect(() =>
    linearTime({ linearRateConstant: 1e-13, interphaseThickness: 1e-9, initialThickness: 2e-9 }),
  ).toThrow(DomainError);
});

test('what is there already takes no time', () => {
  const layer = { interphaseThickness: 3e-9, initialThickness: 3e-9 };
  expect(linearTime({ linearRateConstant: 1e-13, ...layer })).toBe(0);
});
