import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealGroveThickness } from '#physics/deal-grove-thickness';
import { dealGroveTime } from '#physics/deal-grove-time';
import { linearThickness } from '#physics/linear-thickness';
import { parabolicThickness } from '#physics/parabolic-thickness';

// A = 50 nm and B = 1e-16 cm²/s are k = B/2 and k_l = B/A.
const rates = { parabolicRateConstant: 5e-21, linearRateConstant: 2e-13 };

test('A = 50 nm, B = 1e-16 cm²/s grow to 166.37659209 nm in 1000 h (worked example)', () => {
  expect((dealGroveThickness({ ...rates, time: 3.6e6 }) * 1e9) / 166.37659209).toBeCloseTo(1, 9);
});

test('the parabola alone would give 189.73665961 nm (worked example)', () => {
  const { parabolicRateConstant } = rates;
  expect(
    (parabolicThickness({ parabolicRateConstant, time: 3.6e6 }) * 1e9) / 189.73665961,
  ).toBeCloseTo(1, 9);
});

test('it begins linear and ends parabolic (limits)', () => {
  const { parabolicRateConstant, linearRateConstant } = rates;
  const early =
    dealGroveThickness({ ...rates, time: 1e-6 }) /
    linearThickness({ linearRateConstant, time: 1e-6 });
  expect(early).toBeCloseTo(1, 11);
  const late =
    dealGroveThickness({ ...rates, time: 1e22 }) /
    parabolicThickness({ parabolicRateConstant, time: 1e22 });
  expect(late).toBeCloseTo(1, 7);
});

test('it solves dx/dt = B/(A + 2x) from any initial thickness (numerical derivative)', () => {
  const at = (time: number) => dealGroveThickness({ ...rates, time, initialThickness: 20e-9 });
  const rate = (at(1e5 + 1) - at(1e5 - 1)) / 2;
  expect((rate * (50e-9 + 2 * at(1e5))) / 1e-20).toBeCloseTo(1, 7);
  expect(at(0) / 20e-9).toBeCloseTo(1, 14);
});

test('it is thinner than either limit, and undone by the time', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e10, noNaN: true }), (time) => {
      const interphaseThickness = dealGroveThickness({ ...rates, time });
      expect(interphaseThickness).toBeLessThan(2e-13 * time);
      expect(interphaseThickness).toBeLessThan(Math.sqrt(1e-20 * time));
      expect(dealGroveTime({ ...rates, interphaseThickness }) / time).toBeCloseTo(1, 12);
    }),
  );
});

const duration = fc.double({ min: 1, max: 1e10, noNaN: true });
const length = fc.double({ min: 0, max: 1e-6, noNaN: true });

test('growing on from where a layer is takes up where it stopped, whenever that was', () => {
  fc.assert(
    fc.property(length, duration, duration, (initialThickness, first, then) => {
      const stop = dealGroveThickness({ ...rates, time: first, initialThickness });
      const onwards = dealGroveThickness({ ...rates, time: then, initialThickness: stop });
      const through = dealGroveThickness({ ...rates, time: first + then, initialThickness });
      expect(onwards / through).toBeCloseTo(1, 12);
    }),
  );
});

test('it rises with time, with either rate and with the initial thickness', () => {
  const factor = fc.double({ min: 1.001, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(length, duration, factor, (initialThickness, time, more) => {
      const layer = { ...rates, time, initialThickness };
      const thickness = dealGroveThickness(layer);
      const { parabolicRateConstant, linearRateConstant } = rates;
      for (const change of [
        { time: more * time },
        { parabolicRateConstant: more * parabolicRateConstant },
        { linearRateConstant: more * linearRateConstant },
        { initialThickness: more * (initialThickness + 1e-9) },
      ]) {
        // Hours add nothing that a double could show on a layer of a micrometre.
        expect(dealGroveThickness({ ...layer, ...change })).toBeGreaterThanOrEqual(
          thickness * (1 - 1e-15),
        );
      }
    }),
  );
});
