import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedLaws } from '../../src/calculators/interphase-growth/compared-laws.ts';
import { growthCurves } from '../../src/calculators/interphase-growth/growth-curves.ts';
import { growthLaw } from '../../src/calculators/interphase-growth/growth-law.ts';
import type { GrowthValues, LawId } from '../../src/calculators/interphase-growth/rates.ts';
import { opened } from './opened.ts';

const { success } = opened('interphase-growth');

const laws: LawId[] = ['parabolic', 'linear', 'deal-grove', 'logarithmic'];

function result(query: string, output: string): number {
  return success(query).results[output]?.value ?? Number.NaN;
}

describe('the compared laws', () => {
  it('agree with the reader’s own at the start and where they are matched', () => {
    const values = success('law=parabolic&initialThickness=20 nm').reading.values;
    const curves = growthCurves(values as unknown as GrowthValues);
    expect(curves.compared.map(({ id }) => id)).toEqual(['linear', 'logarithmic']);
    for (const { thickness } of curves.compared) {
      expect(thickness(0)).toBeCloseTo(20e-9, 18);
      expect(thickness(curves.span / 2) / curves.thickness(curves.span / 2)).toBeCloseTo(1, 12);
    }
  });

  it('are the limits of Deal–Grove, which is thinner than either', () => {
    const values = success('law=deal-grove').reading.values as unknown as GrowthValues;
    const curves = growthCurves(values);
    const [reaction, transport] = curves.compared.map(({ thickness }) => thickness(curves.span));
    // 720 and 189.73665961 nm by hand.
    expect(reaction).toBeCloseTo(720e-9, 15);
    expect(transport).toBeCloseTo(189.73665961e-9, 15);
    expect(curves.thickness(curves.span)).toBeLessThan(Math.min(reaction ?? 0, transport ?? 0));
  });

  it('are left out where nothing has grown', () => {
    const own = { law: 'linear' as const, rates: {}, initialThickness: 1e-9 };
    expect(comparedLaws({ ...own, thickness: () => 1e-9 }, 10)).toEqual([]);
  });
});

const magnitude = (lower: number, upper: number) =>
  fc.double({ min: lower, max: upper, noNaN: true }).map((exponent) => 10 ** exponent);

describe('properties', () => {
  const rates = fc.record({
    parabolicRateConstant: magnitude(-24, -16),
    linearRateConstant: magnitude(-16, -9),
    logarithmicRate: magnitude(-10, -7),
    timeConstant: magnitude(0, 5),
  });
  const start = fc.oneof(fc.constant(0), magnitude(-10, -7));

  it('every law grows, and never faster than at the beginning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...laws), rates, start, magnitude(0, 8), (law, k, x0, time) => {
        const { thickness } = growthLaw(law, k, x0);
        const [first, second] = [thickness(time) - x0, thickness(2 * time) - thickness(time)];
        expect(first).toBeGreaterThanOrEqual(0);
        // Differences of three thicknesses keep the roundings of each, a few of 1.1e-16 apiece.
        const rounding = 2e-15 * thickness(2 * time);
        expect(second).toBeGreaterThanOrEqual(-rounding);
        expect(second).toBeLessThanOrEqual(first + rounding);
      }),
    );
  });

  it('Deal–Grove is thinner than both its limits and nears them at either end', () => {
    fc.assert(
      fc.property(rates, magnitude(-2, 8), (k, time) => {
        const [both, linear, parabolic] = (['deal-grove', 'linear', 'parabolic'] as const).map(
          (law) => growthLaw(law, k, 0).thickness(time),
        ) as [number, number, number];
        expect(both).toBeLessThanOrEqual(Math.min(linear, parabolic) * (1 + 1e-12));
        const crossover = (4 * k.parabolicRateConstant) / k.linearRateConstant ** 2;
        // x/(k_l t) ≥ 1 − k_l t/2A; √(2kt) − x ≤ A/2, from the expansions at either end.
        if (time < 1e-6 * crossover) expect(both / linear).toBeGreaterThan(1 - 2e-6);
        if (time > 1e6 * crossover) expect(both / parabolic).toBeGreaterThan(1 - 1e-3);
      }),
    );
  });

  it('no result depends on the unit of time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...laws), magnitude(0, 4), (law, hours) => {
        const inHours = result(`law=${law}&time=${hours} h`, 'interphaseThickness');
        const inSeconds = result(`law=${law}&time=${hours * 3600} s`, 'interphaseThickness');
        expect(Math.abs(inHours / inSeconds - 1)).toBeLessThan(1e-14);
      }),
    );
  });
});
