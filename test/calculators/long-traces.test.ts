import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { initialState } from '../../src/kit/model/state.ts';
import { openSession } from '../../src/kit/model/session.ts';

/** Hours at one reading a second, as instruments write them. */
const count = 20_000;

const rowsOf = (value: (time: number) => number) =>
  Array.from({ length: count }, (_, second) => `${second},${value(second)}`).join(';');

function open(id: string, query: string) {
  const calculator = calculators.get(id) as AnyCalculator;
  const { evaluation, state } = openSession(calculator, query, evaluate);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return { results: evaluation.results, isHeavy: calculator.heavy?.(state) };
}

/** From 50 to 12 µA with the slowest mode of a gap, 216 s; its start is straight in √t for 5 µA. */
const polarisation = rowsOf((time) => {
  const early = 50 - 1.46 * Math.sqrt(time);
  return time < 12 ? early : 12 + (50 - 1.46 * Math.sqrt(12) - 12) * Math.exp(-(time - 12) / 216);
});

describe('a trace of 20,000 rows', () => {
  it('gives t₊ of the currents it was made of', () => {
    const query = `question=transference&currents=trace&trace=${polarisation}`;
    const { results, isHeavy } = open('nernst-planck', query);
    expect((results.steadyStateCurrent?.value ?? 0) / 12e-6).toBeCloseTo(1, 9);
    // The early line runs on into the exponential, which moves its start by some per cent.
    expect((results.initialCurrent?.value ?? 0) / 50e-6).toBeCloseTo(1, 1);
    expect(isHeavy).toBe(true);
  });

  it('gives D of the rate it decays with', () => {
    const rows = rowsOf((time) => 8 * Math.exp(-time / 3000));
    const { results, isHeavy } = open('nernst-planck', `question=relaxation&relaxation=${rows}`);
    // D = L²/(π² · 3000 s) for 80 µm.
    const expected = 80e-6 ** 2 / (Math.PI ** 2 * 3000);
    expect((results.diffusionCoefficient?.value ?? 0) / expected).toBeCloseTo(1, 9);
    expect(isHeavy).toBe(true);
  });

  it('gives the current that stays', () => {
    const rows = rowsOf((time) => 2 + 40 * Math.exp(-time / 600));
    const { results, isHeavy } = open(
      'direct-current-polarisation',
      `readings=trace&trace=${rows}`,
    );
    // Thirty decay times leave 1e-12 of the ions.
    expect((results.steadyStateCurrent?.value ?? 0) / 2e-9).toBeCloseTo(1, 9);
    expect(isHeavy).toBe(true);
  });

  it('does not take the first page into a worker', () => {
    for (const id of ['nernst-planck', 'direct-current-polarisation']) {
      const calculator = calculators.get(id) as AnyCalculator;
      expect(calculator.heavy?.(initialState(calculator))).toBe(false);
    }
  });
});
