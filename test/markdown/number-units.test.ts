import { describe, expect, it } from 'vitest';
import { rehypeNumberUnits } from '#markdown/number-units';
import { element, text, textOf } from '../../src/markdown/tree.ts';

function held(value: string): string {
  const tree = element('p', {}, [text(value)]);
  rehypeNumberUnits()(tree);
  return textOf(tree).replaceAll('\u00a0', '_');
}

describe('a number and its unit', () => {
  it.each([
    ['a pellet of 85 Ω', 'a pellet of 85_Ω'],
    ['at 25 °C and 0.2 mA cm⁻²', 'at 25_°C and 0.2_mA cm⁻²'],
    ['12 % of pores', '12_% of pores'],
    ['after 350 h, 4 V', 'after 350_h, 4_V'],
  ])('stay together in “%s”', (given, expected) => expect(held(given)).toBe(expected));

  it.each(['in 2021 Kanno', '3 samples', 'table 4 shows', 'part 2 said'])(
    'are not seen in “%s”',
    (words) => expect(held(words)).toBe(words),
  );
});
