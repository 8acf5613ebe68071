import { describe, expect, it } from 'vitest';
import { barParts } from '../../src/calculators/interfacial-resistance/bar-parts.ts';
import { commonMistakes } from '../../src/calculators/interfacial-resistance/mistakes.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { workingLines } from '../../src/kit/model/working.ts';
import { calculator, cautions, own, success } from './interface-results.ts';

describe('the interface’s own arc', () => {
  const arc = 'from=arc&interfacialResistance=90±2 Ohm&electrodeDiameter=10±0.05 mm';

  it('gives R A / 2 with its uncertainty, whatever stands in the fields of the cell', () => {
    const { results, reading } = success(`${arc}&thickness=0 mm&ionicConductivity=-1 mS/cm`);
    const estimate = results.interfacialAreaSpecificResistance;
    // 90 π 0.5² / 2 Ω cm², and √((2/90)² + (2 × 0.05/10)²) of it, by hand.
    expect(estimate?.value).toBeCloseTo(35.3429173529e-4, 14);
    expect((estimate?.uncertainty ?? 0) / (estimate?.value ?? 1)).toBeCloseTo(0.02436856911, 8);
    expect(results.totalAreaSpecificResistance).toBeUndefined();
    expect(results.electrolyteAreaSpecificResistance).toBeUndefined();
    expect(Object.keys(reading.uncertainties)).toEqual([
      'interfacialResistance',
      'electrodeDiameter',
    ]);
  });

  it('is not halved for one interface', () => {
    expect(own(`${arc}&interfaces=1`)).toBeCloseTo(70.6858347058e-4, 14);
  });

  it.each([
    ['0', /greater than zero/],
    ['-90', /greater than zero/],
    ['90 Ohm.cm2', /area-specific/],
    ['', /Nothing is typed/],
  ])('refuses an arc of “%s” at its field', (text, says) => {
    const query = new URLSearchParams({ from: 'arc', interfacialResistance: text }).toString();
    const { problems } = openSession(calculator, query).evaluation.reading;
    expect(problems.interfacialResistance).toMatch(says);
  });

  it('refuses another source than the two', () => {
    const { problems } = openSession(calculator, 'from=elsewhere').evaluation.reading;
    expect(problems.from).toMatch(/total, arc/);
  });

  it('says when its own uncertainty hides it, and nothing of an electrolyte', () => {
    expect(cautions(arc)).toBe('');
    expect(cautions('from=arc&interfacialResistance=90±50 Ohm')).toMatch(/cannot be told/);
  });

  it('has the slips of an arc: the area and the half, nothing to subtract', () => {
    const slips = commonMistakes({
      interfacialAreaSpecificResistance: 35.3429173529e-4,
      electrodeArea: 0.785398163397e-4,
      interfaces: 2,
    });
    expect(slips.map(({ id, formula }) => [id, formula])).toEqual([
      ['divided', 'R_int / A'],
      ['not-shared', 'R_int A'],
    ]);
    // 45 Ω / 0.785398 cm² in Ω cm⁻²; 90 Ω × 0.785398 cm².
    expect((slips[0]?.value ?? 0) * 1e-4).toBeCloseTo(57.2957795, 6);
    expect(slips[1]?.value).toBeCloseTo(70.6858347058e-4, 13);
  });

  it('is drawn without an electrolyte', () => {
    const parts = barParts({ own: 35, interfaces: 2 });
    expect(parts.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['interface-1', 0, 35],
      ['interface-2', 35, 70],
    ]);
  });

  it('is worked out from the arc', () => {
    const lines = workingLines(calculator, success(arc), {});
    expect(lines.map(({ plain }) => plain).join('\n')).toMatch(
      /\(R_int × A\) \/ 2 = \(\(90\sΩ\) × \(0\.785398\scm²\)\) \/ 2/,
    );
    expect(lines.map(({ plain }) => plain).join('\n')).not.toMatch(/σ/);
  });
});
