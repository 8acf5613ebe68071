import { describe, expect, it } from 'vitest';
import {
  both,
  falling,
  firstAt,
  rowsOf,
  upTo,
  written,
  type Recipe,
} from './lithium-side-traces.ts';
import { read } from './read-trace.ts';

describe('the resistance from spectra', () => {
  const recipe: Recipe = {
    levels: upTo(0.6),
    signs: both,
    rest: 0.1,
    resistance: falling(firstAt(5), 0.5, 0.4),
  };
  const spectra = (after: number): Recipe => ({
    ...recipe,
    spectrum: (halfCycle) => (halfCycle < firstAt(5) ? 50 + 2 * halfCycle : after),
  });

  it('confirms a soft short where it falls, and gives the rise before', () => {
    const { value, details } = read(written(rowsOf(spectra(20))), {
      contactRadius: '5',
      ionicConductivity: '0.5',
    });
    expect(details.readings[0]?.failure?.kind).toBe('soft short');
    expect(value('failedCurrentDensity')).toBeCloseTo(5, 9);
    // Seven half-cycles after the first, 2 Ω cm² each.
    expect(details.readings[0]?.rise).toBeCloseTo(14e-4, 12);
    expect(value('contactFraction')).toBeGreaterThan(0);
  });

  it('takes a fall of the voltage alone for no short where it stays', () => {
    const { value, details } = read(written(rowsOf(spectra(64))));
    expect(details.readings[0]?.failure).toBeUndefined();
    expect(details.readings[0]?.notes.join(' ')).toMatch(/did not fall with it/);
    expect(value('failedCurrentDensity')).toBeUndefined();
    expect(value('criticalCurrentDensity')).toBeCloseTo(6, 9);
  });

  it('is asked for, if the reader wants only confirmed shorts', () => {
    const { value } = read(written(rowsOf(recipe)), { shortCriterion: 'confirmed' });
    expect(value('failedCurrentDensity')).toBeUndefined();
  });
});

describe('units, areas and specimens', () => {
  const recipe: Recipe = {
    levels: upTo(0.5),
    signs: both,
    resistance: falling(firstAt(4), 0.5, 0.3),
  };

  it('reads a current in mA with its area', () => {
    const rows = rowsOf(recipe).map((row) => ({ ...row, current: row.current * 0.785 }));
    const { value } = read(
      written(rows),
      { recorded: 'current', electrodeArea: '0.785' },
      'h,mA,V,Ohm.cm2',
    );
    expect(value('criticalCurrentDensity')).toBeCloseTo(3, 9);
    expect(value('failedCurrentDensity')).toBeCloseTo(4, 9);
  });

  it('reads seconds, µA cm⁻² and mV', () => {
    const rows = rowsOf(recipe).map(({ time, current, voltage }) => ({
      time: time * 3600,
      current: current * 1000,
      voltage: voltage * 1000,
    }));
    const { value } = read(written(rows), {}, 's,uA/cm2,mV,Ohm.cm2');
    expect(value('criticalCurrentDensity')).toBeCloseTo(3, 9);
    expect((value('throughput') ?? 0) / 36000).toBeCloseTo(1.2 + 0.2, 6);
  });

  it('keeps specimens side by side, survivors and early failures as what they are', () => {
    const ends = [4, 5, 3].map((step) => ({
      ...recipe,
      resistance: falling(firstAt(step), 0.5, 0.3),
    }));
    const trace = ends.map((each, index) => written(rowsOf(each), `cell ${index + 1}`)).join(';');
    const { details, results } = read(trace);
    expect(details.specimens.map(({ name }) => name)).toEqual(['cell 1', 'cell 2', 'cell 3']);
    // Hand calculation: (0.3 · 0.4 · 0.2)^(1/3).
    expect(results.meanCurrentDensity?.value).toBeCloseTo(10 * 0.024 ** (1 / 3), 9);
    const withSurvivor = `${trace};${written(rowsOf({ ...recipe, resistance: () => 50 }), 'cell 4')}`;
    const second = read(withSurvivor);
    expect(second.results.meanCurrentDensity).toBeUndefined();
    expect(second.details.unlike).toBe('censored');
    // Four specimens, 0.2, 0.3, 0.4 and at least 0.5: the middle lies between 0.3 and 0.4.
    expect(second.results.medianCurrentDensity?.value).toBeCloseTo(10 * Math.sqrt(0.12), 9);
  });

  it('seeks no events where the voltage is that of a full cell', () => {
    const { details } = read(written(rowsOf({ ...recipe, offset: 3.9, rest: 0.1 })));
    expect(details.readings[0]?.isForeign).toBe(true);
    expect(details.readings[0]?.notes.join(' ')).toMatch(/does not follow the current/);
    expect(details.readings[0]?.events).toEqual([]);
  });

  it('takes 20 000 rows', () => {
    const long: Recipe = { ...recipe, interval: 10 / 20000, noise: 0.01 };
    const { value, details } = read(written(rowsOf(long)));
    expect(details.drawn[0]?.rows).toBeGreaterThan(20000);
    expect(details.drawn[0]?.points.length).toBeLessThanOrEqual(500);
    expect(value('failedCurrentDensity')).toBeCloseTo(4, 1);
  });

  it.each([
    [
      '1,0.1,0.005;0.5,0.1,0.005;2,0.1,0.005;3,0.1,0.005;4,0,0;5,0,0;6,0,0;7,0,0',
      /runs back in time/,
    ],
    ['1,0,0;2,0,0;3,0,0;4,0,0;5,0,0;6,0,0;7,0,0;8,0,0', /holds no current/],
  ])('refuses %s', (trace, says) => {
    expect(() => read(trace)).toThrow(says);
  });
});
