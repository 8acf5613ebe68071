import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { queryToState } from '../../src/kit/model/address.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { linesWithTex, workingText } from '../../src/kit/model/working-copies.ts';

function working(id: string, query = '') {
  const calculator = calculators.get(id) as AnyCalculator;
  const { state } = queryToState(calculator, query);
  const evaluation = evaluate(calculator, state);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  return linesWithTex(calculator, evaluation, state.outputUnits);
}

describe('the working, recalculated from what it prints', () => {
  it('gives the predicted conductivity: an exponential wants more digits than its error bar leaves', () => {
    const line = working('arrhenius').at(-1)?.plain ?? '';
    const [, prefactor, energy] =
      /\(([\d.]+)×10⁴\sS\sK\scm⁻¹\) \/ \(333\.15\sK\) × exp\(−\(([\d.]+)\seV\)/.exec(line) ?? [];
    // k_B/e of the SI of 2019, in eV/K.
    const boltzmann = 8.617333262145e-5;
    const again =
      ((Number(prefactor) * 1e4) / 333.15) * Math.exp(-Number(energy) / (boltzmann * 333.15));
    // Half a unit in the sixth digit of E_a moves σ by 2e-5; the page shows 1.1178.
    expect(Math.abs(again / 1.11777858886e-3 - 1)).toBeLessThan(4e-5);
    expect(line).toMatch(/= \(1\.1178 ± 0\.0037\)\smS\scm⁻¹$/);
  });

  it('gives the conductivity of a pellet from its area', () => {
    const line = working('conductivity').find(({ says }) => says.startsWith('Conductivity from'));
    const [, area] = /\(85\.0\sΩ\) × \(([\d.]+)\scm²\)/.exec(line?.plain ?? '') ?? [];
    // π (12 mm)² / 4 by hand; six digits are carried.
    expect(area).toBe('1.13097');
  });
});

describe('the working of an Arrhenius line with a known energy', () => {
  // Chapter 2.3: E_a′ belongs to σT and E_a to σ, in the calculators too.
  it.each([
    ['sigmaT', 'E_a′', /E_a(?!′)/],
    ['sigma', 'E_a', /E_a′/],
  ])('names the energy of %s %s throughout', (form, symbol, other) => {
    const query = `data=25,1e-3&model=known&form=${form}&activationEnergy=0.3 eV`;
    const lines = working('arrhenius', query).map(({ plain }) => plain);
    expect(lines.filter((plain) => plain.includes(`${symbol} = 0.3`))).toHaveLength(1);
    expect(lines.filter((plain) => /exp.*E_a/.test(plain))).toHaveLength(2);
    for (const plain of lines) expect(plain).not.toMatch(other);
  });
});

describe('the working as Markdown', () => {
  it('keeps what belongs to a step inside its number, beyond the ninth too', () => {
    const lines = working('interphase-growth');
    expect(lines.length).toBeGreaterThan(9);
    const text = workingText('Growth', lines, 'markdown');
    // CommonMark: a paragraph belongs to a list item if it begins below the item's first letter.
    const steps = [...text.matchAll(/^(\d+\. ).*\n\n( *)\$/gm)];
    expect(steps).toHaveLength(lines.length);
    for (const [, number = '', indent = ''] of steps) expect(indent).toHaveLength(number.length);
  });
});
