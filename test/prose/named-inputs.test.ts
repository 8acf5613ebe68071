import { describe, expect, it } from 'vitest';
import { namedInputs } from '../../src/prose/named-inputs.ts';

const given = {
  thickness: '70 um',
  mixture: 'densities=[4.78 g/cm3; 1.64 g/cm3]',
  cathode: '(composite-density: {mixture}; porosity=0.05)',
  hen: '{egg}',
  egg: '{hen}',
};

describe('values that a chapter names', () => {
  it('stand in for their names, as often as they are used', () => {
    expect(namedInputs('thicknesses=[{thickness}; {thickness}]', given)).toBe(
      'thicknesses=[70 um; 70 um]',
    );
    expect(namedInputs('thickness=25 um', given)).toBe('thickness=25 um');
  });

  it('may use other names', () => {
    expect(namedInputs('density={cathode}', given)).toBe(
      'density=(composite-density: densities=[4.78 g/cm3; 1.64 g/cm3]; porosity=0.05)',
    );
  });

  it('are refused where the name is not known or goes round in a circle', () => {
    expect(() => namedInputs('density={anode}', given)).toThrow('“anode” is not given');
    expect(() => namedInputs('density={anode}', {})).toThrow('there is none');
    expect(() => namedInputs('{hen}', given)).toThrow('is given by itself');
  });
});
