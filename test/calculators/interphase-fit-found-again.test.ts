import fc from 'fast-check';
import { describe, it } from 'vitest';
import { dealGroveThickness } from '#physics/deal-grove-thickness';
import { logarithmicThickness } from '#physics/logarithmic-thickness';
import { parabolicThickness } from '#physics/parabolic-thickness';
import { powerLawThickness } from '#physics/power-law-thickness';
import type { LawId } from '../../src/calculators/interphase-fit/laws.ts';
import { close, fitOf } from './fitted-growth.ts';

const times = [1, 3, 8, 20, 60, 150, 400, 900];

const tableOf = (value: (hours: number) => number) =>
  times.map((hours) => `${hours},${value(hours)}`).join(';');

/** The laws as they are printed, in hours and the unit of what was measured. */
const printed = {
  parabolic: ([a = 0, b = 0]: number[], t: number) => a + b * Math.sqrt(t),
  linear: ([a = 0, b = 0]: number[], t: number) => a + b * t,
  logarithmic: ([a = 0, b = 0]: number[], t: number) => a + b * Math.log(1 + t),
  'deal-grove': ([a = 0, p = 0, q = 0]: number[], t: number) => a + Math.sqrt(p * p + q * t) - p,
  'free-logarithmic': ([a = 0, b = 0, tau = 1]: number[], t: number) =>
    a + b * Math.log(1 + t / tau),
  power: ([a = 0, b = 0, n = 1]: number[], t: number) => a + b * t ** n,
};

describe('laws found again', () => {
  const offset = fc.double({ min: 0.5, max: 50, noNaN: true });
  const growth = fc.double({ min: 0.2, max: 20, noNaN: true });

  it.each(['parabolic', 'linear', 'logarithmic'] as const)('%s, to 1e-9', (id) => {
    fc.assert(
      fc.property(offset, growth, (a, b) => {
        const data = tableOf((hours) => printed[id]([a, b], hours));
        const fit = fitOf(`data=${data}&models=simple`, id);
        close(fit.coefficients[0], a, 1e-9);
        close(fit.coefficients[1], b, 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['deal-grove', fc.double({ min: 5, max: 60, noNaN: true }), 30],
    ['free-logarithmic', growth, 25],
    ['power', growth, 0.4],
  ] as const)('%s, to 1e-6', (id, second, third) => {
    fc.assert(
      fc.property(offset, second, (a, b) => {
        const fit = fitOf(`data=${tableOf((hours) => printed[id]([a, b, third], hours))}`, id);
        [a, b, third].forEach((expected, index) => close(fit.coefficients[index], expected, 1e-6));
      }),
      { numRuns: 25 },
    );
  });

  it('are the relations of physics, told in nanometres and hours', () => {
    const [hour, nanometre] = [3600, 1e-9];
    // 50 nm, 2k = 36 nm²/h; b = √(2k), p = A/2 = k/k_l, q = 2k.
    const parabolicRateConstant = (18 * nanometre ** 2) / hour;
    const linearRateConstant = (0.72 * nanometre) / hour;
    const logarithmic = { logarithmicRate: 10 * nanometre, timeConstant: 7 * hour };
    const power = { referenceThickness: 3 * nanometre, referenceTime: hour, exponent: 0.3 };
    const relations: [LawId, number[], (time: number) => number][] = [
      ['parabolic', [6], (time) => parabolicThickness({ parabolicRateConstant, time })],
      [
        'deal-grove',
        [25, 36],
        (time) => dealGroveThickness({ parabolicRateConstant, linearRateConstant, time }),
      ],
      ['free-logarithmic', [10, 7], (time) => logarithmicThickness({ ...logarithmic, time })],
      ['power', [3, 0.3], (time) => powerLawThickness({ ...power, time })],
    ];
    for (const [id, coefficients, thickness] of relations) {
      const data = tableOf((hours) => 2 + thickness(hours * hour) / nanometre);
      const fit = fitOf(`observable=thickness&data=${data}`, id);
      [2, ...coefficients].forEach((expected, k) => close(fit.coefficients[k], expected, 1e-6));
    }
  });
});
