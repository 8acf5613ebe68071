import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parabolicThickness } from '#physics/parabolic-thickness';
import { parabolicTime } from '#physics/parabolic-time';

const parabolicRateConstant = 1.03641660146e-21;

test.each([
  [1000, 86.3840235837],
  [4000, 172.768047167],
])('after %s h the worked interphase is %s nm thick', (hours, expected) => {
  const thickness = parabolicThickness({ parabolicRateConstant, time: 3600 * hours });
  expect((thickness * 1e9) / expected).toBeCloseTo(1, 9);
});

test('a hundred times the time is ten times the thickness, not a hundred (x ∝ √t)', () => {
  const [early = 0, late = 0] = [100, 10_000].map((time) =>
    parabolicThickness({ parabolicRateConstant, time }),
  );
  expect(late / early).toBeCloseTo(10, 12);
});

test('it solves dx/dt = k/x (numerical derivative)', () => {
  const at = (time: number) =>
    parabolicThickness({ parabolicRateConstant, time, initialThickness: 5e-9 });
  const rate = (at(1e6 + 10) - at(1e6 - 10)) / 20;
  expect((rate * at(1e6)) / parabolicRateConstant).toBeCloseTo(1, 7);
});

test('it begins at the initial thickness and is undone by the time', () => {
  expect(parabolicThickness({ parabolicRateConstant, time: 0, initialThickness: 7e-9 })).toBe(7e-9);
  const lengths = fc.double({ min: 1e-10, max: 1e-6, noNaN: true });
  fc.assert(
    fc.property(
      lengths,
      fc.double({ min: 3600, max: 1e9, noNaN: true }),
      (initialThickness, time) => {
        const law = { parabolicRateConstant, initialThickness };
        const interphaseThickness = parabolicThickness({ ...law, time });
        // Hours on a thick layer add little: the digits of the growth are those of x − x₀.
        const lost = (1e-15 * interphaseThickness) / (interphaseThickness - initialThickness);
        expect(Math.abs(parabolicTime({ ...law, interphaseThickness }) / time - 1)).toBeLessThan(
          1e-12 + lost,
        );
      },
    ),
  );
});

test('growing on from where a layer is takes up where it stopped, whenever that was', () => {
  const times = fc.double({ min: 1, max: 1e10, noNaN: true });
  const start = fc.double({ min: 0, max: 1e-6, noNaN: true });
  fc.assert(
    fc.property(start, times, times, (initialThickness, first, then) => {
      const law = { parabolicRateConstant };
      const stop = parabolicThickness({ ...law, time: first, initialThickness });
      const onwards = parabolicThickness({ ...law, time: then, initialThickness: stop });
      const through = parabolicThickness({ ...law, time: first + then, initialThickness });
      expect(onwards / through).toBeCloseTo(1, 12);
    }),
  );
});
