import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/data/content-problems.ts';
import { numbersTypedIn } from '../../../src/data/problems/typed-number-problems.ts';
import { soundContent } from '../sound-content.ts';
import { add, chapter, expectFound, first, type Plant } from './planting.ts';

describe('typedNumberProblems', () => {
  const held = 'EV01';
  const typed = (words: string): string[] => {
    const content = soundContent();
    Object.assign(first(content.evidence).data, { value: 31.6, unit: 'Ohm.cm2' });
    add(words)(content);
    return contentProblems(content).map(({ problem }) => problem);
  };

  it.each([
    'The contact has 31.6 Ω cm².',
    'The contact has **31.6** Ω cm².',
    'The contact has 31.60\u00a0Ω\u00a0cm².',
    'The contact has 0.0316 kΩ cm².',
    'The contact has 3.16 × 10⁻³ Ω m².',
    'The contact has 31.6 ohm cm2.',
    'The contact has $31.6\\,\\Omega\\,\\mathrm{cm}^2$.',
    'The contact has thirty-one point six ohm square centimetres.',
    'The contact has 31.6 ohm square centimetre.',
    "The contact has {'31.6'} Ω cm².",
    'The contact has {`31.6 Ω cm²`}.',
    'The contact has 31.6 to 40 Ω cm².',
    'The contacts have 20, 31.6 and 40 Ω cm².',
    'The contact has 31.6 ± 0.5 Ω cm².',
    'The contact has 31.6(5) Ω cm².',
    'The contact has 31,600 mΩ cm².',
    'The contact has 3.16e-3 Ω m².',
    'The contact has 3.16E1 Ω cm².',
    'The contact has 31,6 Ω cm².',
    'The contact has ３１．６ Ω cm².',
    'The contact has 31.6 (Ω cm²).',
    'The contact has “31.6” Ω cm².',
    'A 31.6-Ω cm² contact.',
    'The contact has ca.31.6 Ω cm².',
    'The contact has 31.6 ± 2 % Ω cm².',
    'The contact has 31&#46;6&nbsp;Ω·cm².',
    'The contact has 31<span>.6</span> Ω cm².',
    '<Exercise id="planted">A contact has 31.6 Ω cm².</Exercise>',
    '| a | b |\n| - | - |\n| contact | 31.6 Ω cm² |',
  ])('finds a number that a record holds: %s', (words) => {
    expect(typed(words)).toContainEqual(
      expect.stringMatching(/is typed, though a record holds it/),
    );
  });

  it('finds a number of one digit beside the name of its material', () => {
    const planted: Plant = (content) => {
      const data = first(content.electrolytes).data as { ionicConductivity: object };
      Object.assign(data.ionicConductivity, { value: 2, unit: 'mS/cm' });
      add('LGPS conducts 2 mS cm⁻¹.')(content);
    };
    expectFound(['', planted, chapter, /“2 mS cm⁻¹\.?” is typed/]);
  });

  it.each([
    'Its charge is 96485 C/mol.',
    'Its charge is 96.5 kC per mole.',
    'It takes 8.314 joules per kelvin per mole.',
    'There are 6.022 × 10²³ mol⁻¹.',
  ])('finds a constant of nature: %s', (words) => {
    expect(typed(words)).toContainEqual(expect.stringMatching(/is typed/));
  });

  it('finds a number that is rounded from that of a record, and one in a summary', () => {
    const rounded: Plant = (content) => {
      Object.assign(first(content.evidence).data, { value: 31.64, unit: 'Ohm.cm2' });
      first(content.chapters).data.summary = 'A contact of 31.6 Ω cm².';
    };
    expectFound(['', rounded, chapter, /“31.6 Ω cm²\.?” is typed/]);
  });

  it.each(['{31.6} Ω cm²', '{30 + 1.6} Ω cm²', '{(31.6).toFixed(1)}', '{`${31.6}`}'])(
    'refuses what braces compute: %s',
    (words) => {
      expectFound(['', add(`It has ${words}.`), chapter, /braces in line \d+ compute/]);
    },
  );

  it('lets braces with a comment or a blank pass', () => {
    expect(typed("A contact.{/* 31.6 */}{' '}")).toEqual([]);
  });

  it.each([
    'The contact has 31.7 Ω cm².',
    'It takes 31.6 h.',
    'One and two volts.',
    'At 273.15 K.',
    `See <Value of="${held}" />.`,
  ])('lets pass: %s', (words) => {
    expect(typed(words).filter((problem) => /typed/.test(problem))).toEqual([]);
  });

  it('reads numbers with their units, whatever follows', () => {
    expect(
      numbersTypedIn('It has 12 mS cm⁻¹ at 25 °C and costs 5 words').map((one) => one.value),
    ).toEqual([1.2, 298.15]);
  });
});
