import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { growthCurves } from '../../src/calculators/interphase-growth/growth-curves.ts';
import { comparison, momentRows } from '../../src/calculators/interphase-growth/moments.ts';
import type { GrowthValues } from '../../src/calculators/interphase-growth/rates.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { openSession } from '../../src/kit/model/session.ts';

const calculator = calculators.get('interphase-growth') as AnyCalculator;

function curvesOf(query: string) {
  const { evaluation } = openSession(calculator, query, evaluate);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return growthCurves(evaluation.reading.values as unknown as GrowthValues);
}

const units = { time: 'h', thickness: 'nm', resistance: 'Ohm.cm2', lithium: 'mA.h/cm2' } as const;

describe('the growth as a table', () => {
  it('has eleven rows in even steps of time', () => {
    const rows = momentRows(
      curvesOf('law=linear&linearRateConstant=0.2 nm/h&initialThickness=0 nm&time=100 h'),
      units,
    );
    const shown = (column: number) => rows.map((row) => Number.parseFloat(row[column] ?? ''));
    expect(shown(0)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(shown(1)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
  });
});

describe('laws for comparison', () => {
  it.each(['parabolic', 'linear', 'logarithmic'])(
    'agree with the %s one at the start and in the middle of the time',
    (law) => {
      const curves = curvesOf(`law=${law}&initialThickness=20 nm&time=300 h`);
      expect(curves.compared).toHaveLength(2);
      expect(curves.matchedAt).toBe(150 * 3600);
      for (const { thickness } of curves.compared) {
        expect(thickness(0) / 20e-9).toBeCloseTo(1, 12);
        expect(thickness(150 * 3600) / curves.thickness(150 * 3600)).toBeCloseTo(1, 12);
      }
    },
  );

  it('are named as what they are, and not where there are none', () => {
    const parabolic = curvesOf('law=parabolic&time=300 h');
    expect(comparison(parabolic, 'parabolic', 'h')).toMatch(/parabolic one .* after 150\sh/);
    const limits = curvesOf('law=deal-grove');
    expect(comparison(limits, 'Deal–Grove', 'h')).toMatch(/transport alone would give/);
    expect(comparison({ ...parabolic, compared: [] }, 'parabolic', 'h')).toBe('');
    const one = { ...parabolic, compared: parabolic.compared.slice(0, 1) };
    expect(comparison(one, 'parabolic', 'h')).not.toBe('');
  });
});

it('a rate that cold makes too small for a number is refused as one that heat makes too large', () => {
  const query = 'rateActivationEnergy=5 eV&temperature=10 K';
  const { evaluation } = openSession(calculator, query, evaluate);
  expect(evaluation.reading.problems.rateActivationEnergy).toMatch(/too large or too small/);
});
