import { describe, expect, it } from 'vitest';
import { typedResults } from '../../../src/prose/values/typed-results.ts';

/** 2 mA/cm² through 15.8 Ω cm² are 31.6 mV, by Ohm’s law. */
const values = {
  drop: {
    relation: 'voltage-drop',
    with: { currentDensity: '2 mA/cm2', areaSpecificResistance: '15.8 Ohm.cm2' },
  },
};
const tag = '<Computed of="drop" unit="mV" digits="3" />';

describe('typedResults', () => {
  it.each([
    'It falls by 31.6 mV.',
    'It falls by 0.0316 V.',
    'It falls by thirty-one point six millivolts.',
    'It falls by 31.60 mV, and more later.',
    "It falls by {'31.6'} mV.",
  ])('finds what a tag of the text computes: %s', (words) => {
    expect(typedResults(`${words}\n\nIt falls by ${tag}.`, values)).toEqual([
      expect.stringContaining('is typed, though <Computed of="drop"'),
    ]);
  });

  it('finds what a tag computes from a relation on the spot', () => {
    const onTheSpot =
      '<Computed relation="voltage-drop" with="currentDensity=2 mA/cm2; areaSpecificResistance=15.8 Ohm.cm2" unit="mV" />';
    expect(typedResults(`31.6 mV or ${onTheSpot}`)).toHaveLength(1);
  });

  it.each([
    ['another number', 'It falls by 31.7 mV.'],
    ['another quantity', 'It takes 31.6 ms.'],
    ['two digits, which agree by chance', 'It falls by 32 mV.'],
    ['data of an exercise', '<Exercise id="given">\n\nIt falls by 31.6 mV.\n\n</Exercise>'],
  ])('lets %s pass', (_, words) => {
    expect(typedResults(`${words}\n\nIt falls by ${tag}.`, values)).toEqual([]);
  });
});
