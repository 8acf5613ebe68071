import type { Inputs } from '#kit/model/definition.ts';
import { electrodeInputs } from '../electrode.ts';
import { grainBoundaryInputs } from './grain-boundaries.ts';

const electrode = electrodeInputs({
  electrodeDiameter: '12.00 ± 0.05',
  electrodeArea: '1.13 ± 0.01',
});

export const inputs = {
  bulkResistance: {
    kind: 'quantity',
    quantity: 'resistance',
    unit: 'Ohm',
    initial: '85.0 ± 0.6',
    help: 'Read at the low-frequency end of an arc, or where the spike meets the real axis. That of the grains gives the bulk conductivity, that of grains and boundaries the total.',
    range: { lower: 1, upper: 1e5, logarithmic: true },
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    unit: 'mm',
    initial: '1.50 ± 0.01',
    help: 'After pressing or sintering.',
    range: { lower: 0.01, upper: 5, logarithmic: true },
    when: { input: 'geometry', is: ['disc', 'area'] },
  },
  ...electrode,
  geometry: {
    kind: 'choice',
    label: 'geometry',
    options: [
      ...electrode.geometry.options,
      { id: 'cell-constant', label: 'a cell, by its constant' },
    ],
    initial: 'disc',
  },
  cellConstant: {
    kind: 'quantity',
    quantity: 'cellConstant',
    label: 'cell constant L/A',
    unit: '1/cm',
    initial: '0.1326 ± 0.0013',
    help: 'As a length over an area, from a calibration with a known conductivity. A constant in cm is its reciprocal.',
    range: { lower: 0.01, upper: 100, logarithmic: true },
    when: { input: 'geometry', is: ['cell-constant'] },
  },
  // A pellet wider than its round electrodes, where its width is known.
  pelletDiameter: {
    kind: 'quantity',
    quantity: 'pelletDiameter',
    unit: 'mm',
    initial: '',
    optional: true,
    help: 'Where the pellet is wider than its electrode: the current that spreads beyond the rim is then taken off. Leave it empty where both end together.',
    when: { input: 'geometry', is: ['disc'] },
  },
  ...grainBoundaryInputs,
  porosityModel: {
    kind: 'choice',
    label: 'correction for pores',
    options: [
      { id: 'none', label: 'none' },
      { id: 'bruggeman', label: 'Bruggeman' },
      { id: 'maxwell', label: 'Maxwell' },
    ],
    initial: 'bruggeman',
    idle: {
      without: 'porosity',
      is: 'none',
      says: 'Not applied: no porosity is given.',
    },
  },
  porosity: {
    kind: 'quantity',
    quantity: 'porosity',
    unit: '%',
    initial: '',
    optional: true,
    help: '1 − measured density / theoretical density. Leave it empty for a dense pellet.',
    atLeast: 0,
    when: { input: 'porosityModel', is: ['bruggeman', 'maxwell'] },
  },
  temperature: {
    kind: 'quantity',
    quantity: 'temperature',
    label: 'temperature of the measurement',
    unit: 'Cel',
    initial: '25',
    help: 'Used for the comparison below only.',
  },
  family: {
    kind: 'choice',
    label: 'compare with',
    options: [
      { id: 'any', label: 'all solid electrolytes' },
      { id: 'oxide', label: 'oxides' },
      { id: 'sulfide', label: 'sulfides' },
      { id: 'halide', label: 'halides' },
      { id: 'polymer', label: 'polymers' },
      { id: 'composite', label: 'composites' },
      { id: 'quasi-solid', label: 'quasi-solids' },
    ],
    initial: 'any',
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    conductivity: typeof inputs;
  }
}
