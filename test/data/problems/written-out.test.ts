import { describe, expect, it } from 'vitest';
import { numeralsInDigits, unitInSigns } from '../../../src/data/problems/written-out.ts';

describe('numeralsInDigits', () => {
  it.each([
    ['five milliampere', '5 milliampere'],
    ['thirty-one point six', '31.6'],
    ['one hundred and thirteen point eight', '113.8'],
    ['two thousand five hundred hours', '2500 hours'],
    ['a million cycles', 'a 1000000 cycles'],
    ['Twenty five', '25'],
    ['zero point zero one', '0.01'],
    ['half a volt', '0.5 volt'],
    ['one and two volts', '1 and 2 volts'],
    ['someone listens often', 'someone listens often'],
  ])('%s → %s', (written, digits) => {
    expect(numeralsInDigits(written)).toBe(digits);
  });
});

describe('unitInSigns', () => {
  it.each([
    ['milliampere per square centimetre', 'milliampere / centimetre^2'],
    ['ohm centimetres squared', 'ohm centimetres^2'],
    ['joule per cubic metre', 'joule / metre^3'],
    ['millisiemens a centimetre', 'millisiemens / centimetre'],
    ['mS cm⁻¹', 'mS cm⁻¹'],
  ])('%s → %s', (words, signs) => {
    expect(unitInSigns(words)).toBe(signs);
  });
});
