import { describe, expect, it } from 'vitest';
import { atomsOfFormula } from '../../src/data/atoms-of-formula.ts';

describe('the atoms of a formula', () => {
  // Counted by hand.
  it.each<[string, Record<string, number>]>([
    ['\\ce{Li3N}', { Li: 3, N: 1 }],
    ['\\ce{Li1.5Al0.5Ge1.5(PO4)3}', { Li: 1.5, Al: 0.5, Ge: 1.5, P: 3, O: 12 }],
    ['\\ce{Li_{6.4}La3Zr_{1.4}Ta_{0.6}O_{12}}', { Li: 6.4, La: 3, Zr: 1.4, Ta: 0.6, O: 12 }],
    ['\\beta\\text{-}\\ce{Li3PS4}', { Li: 3, P: 1, S: 4 }],
    ['\\ce{Li(B(OH)4)2}', { Li: 1, B: 2, O: 8, H: 8 }],
  ])('%s', (formula, atoms) => {
    expect(atomsOfFormula(formula)).toEqual(atoms);
  });

  it.each(['\\ce{Li_{x}PO_{y}N_{z}}', '\\ce{Li3(PS4}', '\\ce{Li3)PS4}', 'PEO', ''])(
    'are not known of %j',
    (formula) => {
      expect(atomsOfFormula(formula)).toBeUndefined();
    },
  );
});
