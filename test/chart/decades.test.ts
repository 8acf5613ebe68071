import { describe, expect, it } from 'vitest';
import { decadesAround, decadeTicks } from '../../src/chart/decades.ts';
import { logarithmicScale } from '../../src/chart/scale.ts';

const ticksOf = (domain: [number, number]) => decadeTicks(logarithmicScale(domain, [0, 1]), 8);

describe('decadesAround', () => {
  it('ends on powers of ten, with room at both ends', () => {
    // 0.9 lies 0.05 of a decade below 1, and 1.2e-4 0.08 above 1e-4: both ends move on.
    expect(decadesAround([1.2e-4, 0.02, 0.9])).toEqual([1e-5, 10]);
    expect(decadesAround([2e-4, 0.5])).toEqual([1e-4, 1]);
  });

  it('leaves out what has no logarithm', () => {
    expect(decadesAround([-1, 0, 5])).toEqual([1, 10]);
  });
});

describe('decadeTicks', () => {
  it('writes every power of ten of up to eight decades', () => {
    expect(ticksOf([1e-3, 10]).map(({ label }) => label)).toEqual([
      '10⁻³',
      '10⁻²',
      '10⁻¹',
      '1',
      '10¹',
    ]);
    expect(ticksOf([1e-8, 1])).toHaveLength(9);
  });

  it('takes every second power beyond eight decades, from the first on', () => {
    expect(ticksOf([1e-7, 1e2]).map(({ at }) => at)).toEqual([1e-7, 1e-5, 1e-3, 0.1, 10]);
  });
});
