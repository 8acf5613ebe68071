import { describe, expect, it } from 'vitest';
import { isHalfTyped } from '#units/half-typed';
import { parseQuantity } from '#units/parse';
import type { QuantityId } from '#units/quantities';
import type { UnitId } from '#units/units';

const resistance = { quantity: 'bulkResistance', unit: 'Ohm' } as const;

const begun =
  '-|+|−|85,|1,234|3e|3e-|3,1E+|.|85 ±|85 ± |85 +|85 +/|85.0(|85.0(6|(85|(85 ±|(85 ± 6|1 ×|1 × 1|1 × 10|1 × 10^|1 × 10^-|12 3|12 34|85 k|85 kO|85 kil|85 o|85 ± 0.6 M|80 + ';

it.each(begun.split('|'))('“%s” is waited for', (text) => {
  expect(isHalfTyped(text, resistance)).toBe(true);
});

it.each([
  'abc',
  '85 mm',
  '85 foo',
  '85 ± -',
  '--',
  '85 ± 1 ± 2',
  '1,2,3',
  '85..',
  'NaN',
  '85 kk',
  '<',
])('“%s” is wrong, whatever follows', (text) => {
  expect(isHalfTyped(text, resistance)).toBe(false);
});

/** Texts typed sign by sign. */
const typed: readonly [text: string, quantity: QuantityId, unit: UnitId][] = [
  ['85,5', 'bulkResistance', 'Ohm'],
  ['85.0 ± 0.6', 'bulkResistance', 'Ohm'],
  ['85.0 +/- 0.6 Ω', 'bulkResistance', 'Ohm'],
  ['85.0(6) kΩ', 'bulkResistance', 'Ohm'],
  ['-8.5e-1', 'bulkResistance', 'Ohm'],
  ['12 345 Ω', 'bulkResistance', 'Ohm'],
  ['(3.10 ± 0.05) × 10^-4 S/cm', 'ionicConductivity', 'mS/cm'],
  ['3.1 × 10⁻⁴ S cm⁻¹', 'ionicConductivity', 'mS/cm'],
  ['0.31 mScm-1', 'ionicConductivity', 'S/cm'],
  ['0.31 mS·cm^-1', 'ionicConductivity', 'S/cm'],
  ['100 Ω cm²', 'areaSpecificResistance', 'Ohm.cm2'],
  ['3 mAh/cm2', 'arealCapacity', 'C/m2'],
  ['25 °C', 'temperature', 'Cel'],
  ['C/10', 'rate', '1/h'],
  ['12 µm ± 5 %', 'thickness', 'mm'],
  ['33.9 kJ/mol', 'activationEnergy', 'eV'],
];

it.each(['', ' ', '0', '10', '85 ± 0.6'])('“%s” is judged as it stands', (text) => {
  expect(isHalfTyped(text, resistance)).toBe(false);
});

describe('no sign on the way is called wrong', () => {
  it.each(typed)('%s', (text, quantity, unit) => {
    const field = { quantity, unit };
    const wrong = Array.from(text, (_, index) => text.slice(0, index + 1)).filter(
      (part) => !parseQuantity(part, field).ok && !isHalfTyped(part, field),
    );
    expect(wrong).toEqual([]);
  });
});
