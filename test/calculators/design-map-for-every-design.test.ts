import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/calculators/design-map/cell.ts';
import { bindingLimit, limitsOf } from '../../src/calculators/design-map/limits.ts';
import { opened } from './opened.ts';

const { success } = opened('design-map');

const valuesOf = (query: string) => success(query).reading.values as unknown as Values;

/** All limits there are, with numbers that leave each of them a finite place. */
const everything =
  'targetSpecificEnergy=350 W.h/kg&heatLimit=1 mW/cm2&supersaturation=2 1&electronicConductivity=1e-9 S/cm';

const scales = fc.record({
  potentialRateConstant: fc.double({ min: -2, max: 2, noNaN: true }),
  interphaseIonicConductivity: fc.double({ min: -2, max: 2, noNaN: true }),
  cathodeAreaSpecificResistance: fc.double({ min: -1, max: 2, noNaN: true }),
  flawLength: fc.double({ min: -1, max: 1, noNaN: true }),
  ionicConductivity: fc.double({ min: -2, max: 1, noNaN: true }),
});

function designs(): fc.Arbitrary<Values> {
  const words = fc.record({
    loop: fc.constantFrom('open' as const, 'closed' as const),
    current: fc.constantFrom('charge' as const, 'discharge' as const),
  });
  const base = valuesOf(everything);
  return fc.tuple(scales, words).map(([powers, choices]) => ({
    ...base,
    ...choices,
    ...Object.fromEntries(
      Object.entries(powers).map(([key, power]) => [
        key,
        (base[key as keyof Values] as number) * 10 ** power,
      ]),
    ),
  }));
}

describe('what holds for every design', () => {
  const allowed = (values: Values, time = 7.2e6) =>
    bindingLimit(limitsOf(values), time)?.current(time) ?? Infinity;

  it('no limit rises with time', () => {
    fc.assert(
      fc.property(designs(), (values) => {
        for (const { current, side } of limitsOf(values)) {
          if (side === 'above') continue;
          const course = [1e5, 1e6, 1e7, 1e8].map(current);
          for (const [index, at] of course.entries())
            expect(at).toBeLessThanOrEqual((course[index - 1] ?? Infinity) * (1 + 1e-9));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('to relax an input never lowers what is allowed', () => {
    const relaxed: Partial<Record<keyof Values, number>> = {
      potentialRateConstant: 0.9,
      interphaseIonicConductivity: 1.1,
      cathodeAreaSpecificResistance: 0.9,
      flawLength: 0.9,
      fractureToughness: 1.1,
      ionicConductivity: 1.1,
      thickness: 0.9,
      targetEfficiency: 0.9,
      heatLimit: 1.1,
      targetSpecificEnergy: 0.9,
      supersaturation: 1.1,
    };
    fc.assert(
      fc.property(designs(), (values) => {
        const now = allowed(values);
        for (const [key, factor] of Object.entries(relaxed)) {
          const value = values[key as keyof Values] as number;
          const then = allowed({ ...values, [key]: factor * value });
          expect(then, key).toBeGreaterThanOrEqual(now * (1 - 1e-9));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a limit is met at the time it says, to which the plane agrees', () => {
    fc.assert(
      fc.property(designs(), fc.double({ min: 1, max: 20, noNaN: true }), (values, j) => {
        for (const { until, current, side } of limitsOf(values)) {
          const time = until(j);
          if (side === 'above' || !(time > 1e-3 && time < 1e15)) continue;
          // The root of the current and the closed form of the time know nothing of each other.
          expect(current(time) / j).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});
