import { describe, expect, it } from 'vitest';
import { rehypeNumberUnits } from '#markdown/number-units';
import { element, text, textOf } from '../../src/markdown/tree.ts';

function held(value: string): string {
  const tree = element('p', {}, [text(value)]);
  rehypeNumberUnits()(tree);
  return textOf(tree).replaceAll('\u00a0', '_').replaceAll('\u202f', '~');
}

describe('a number and its unit', () => {
  it.each([
    ['a pellet of 85 Ω', 'a pellet of 85_Ω'],
    ['at 25 °C and 0.2 mA cm⁻²', 'at 25_°C and 0.2_mA~cm⁻²'],
    ['12 % of pores', '12_% of pores'],
    ['after 350 h, 4 V', 'after 350_h, 4_V'],
    ['below 10⁻¹³ S cm⁻¹ at rest', 'below 10⁻¹³_S~cm⁻¹ at rest'],
    ['2.5 mA h cm⁻² of lithium', '2.5_mA~h~cm⁻² of lithium'],
    ['5 mA h\u202fcm⁻² of lithium', '5_mA~h~cm⁻² of lithium'],
    ['4 µm h⁻¹ or less', '4_µm~h⁻¹ or less'],
    [
      'the current in mA cm⁻², the load in mA h cm⁻²',
      'the current in mA~cm⁻², the load in mA~h~cm⁻²',
    ],
    ['(S K cm⁻¹)', '(S~K~cm⁻¹)'],
    ['in Ω cm² or in W m⁻¹ K⁻¹', 'in Ω~cm² or in W~m⁻¹~K⁻¹'],
    ['as mol L⁻¹', 'as mol~L⁻¹'],
    ['2×10⁻⁷ S cm⁻¹ or 3 × 10⁴', '2~×~10⁻⁷_S~cm⁻¹ or 3~×~10⁴'],
    ['3.4 ± 0.2 eV', '3.4_±_0.2_eV'],
    [' ± ', '_±_'],
    ['table 4 shows, like Tables 2.3', 'table_4 shows, like Tables_2.3'],
    ['by IEC 62660-2, SAE J2464 or UN 38.3', 'by IEC_62660-2, SAE_J2464 or UN_38.3'],
    ['part 2 said', 'part_2 said'],
    ['450 W h kg⁻¹ or 900 W h L⁻¹', '450_W~h~kg⁻¹ or 900_W~h~L⁻¹'],
  ])('stay together in “%s”', (given, expected) => expect(held(given)).toBe(expected));

  it.each([
    'in 2021 Kanno',
    '3 samples',
    '5 hours at rest',
    'a tablet 4 samples',
    'the cm² of a cell',
    'Class A cell',
  ])('are not seen in “%s”', (words) => expect(held(words)).toBe(words));
});
