import type { Inputs } from '#kit/model/definition.ts';

const disc = { input: 'form', is: ['disc'] } as const;
const byCell = { input: 'crystal', is: ['cell'] } as const;
const rightAngle = 'Empty: a right angle.';

const edge = (quantity: 'latticeConstantB' | 'latticeConstantC', label: string) =>
  ({
    kind: 'quantity',
    quantity,
    label,
    unit: 'Ao',
    initial: '',
    optional: true,
    help: 'Empty: as long as a.',
    when: byCell,
  }) as const;

const angle = (
  quantity: 'latticeAngleAlpha' | 'latticeAngleBeta' | 'latticeAngleGamma',
  label: string,
  help: string,
) =>
  ({
    kind: 'quantity',
    quantity,
    label,
    unit: 'deg',
    initial: '',
    optional: true,
    help,
    when: byCell,
  }) as const;

// The symbol beside each label tells which edge or angle it is.

/** A garnet pellet of plausible size; the numbers are illustrative. */
export const inputs = {
  pelletMass: {
    kind: 'quantity',
    quantity: 'pelletMass',
    unit: 'g',
    initial: '0.5420 ± 0.0005',
    help: 'Without electrodes, and dry.',
    range: { lower: 0.01, upper: 10, logarithmic: true },
  },
  form: {
    kind: 'choice',
    label: 'size',
    options: [
      { id: 'disc', label: 'disc, by diameter and thickness' },
      { id: 'volume', label: 'any shape, by its volume' },
    ],
    initial: 'disc',
  },
  pelletDiameter: {
    kind: 'quantity',
    quantity: 'pelletDiameter',
    unit: 'mm',
    initial: '12.00 ± 0.05',
    help: 'Of the pellet itself, after sintering: not of the die, not of the electrode.',
    range: { lower: 2, upper: 40 },
    when: disc,
  },
  thickness: {
    kind: 'quantity',
    quantity: 'thickness',
    unit: 'mm',
    initial: '1.00 ± 0.01',
    help: 'The mean of several places.',
    range: { lower: 0.01, upper: 10, logarithmic: true },
    when: disc,
  },
  pelletVolume: {
    kind: 'quantity',
    quantity: 'pelletVolume',
    unit: 'cm3',
    initial: '0.1131 ± 0.0015',
    help: 'Within its outer faces, pores included.',
    when: { input: 'form', is: ['volume'] },
  },
  crystal: {
    kind: 'choice',
    label: 'density of the crystal',
    options: [
      { id: 'cell', label: 'from its unit cell' },
      { id: 'given', label: 'given' },
    ],
    initial: 'cell',
  },
  crystalDensity: {
    kind: 'quantity',
    quantity: 'crystalDensity',
    unit: 'g/cm3',
    initial: '5.11',
    help: 'Of the material without pores. Of a mixture, the mass over the sum of the volumes of its parts.',
    when: { input: 'crystal', is: ['given'] },
  },
  latticeConstantA: {
    kind: 'quantity',
    quantity: 'latticeConstantA',
    label: 'lattice constant',
    unit: 'Ao',
    initial: '12.97',
    help: 'Of the conventional cell, the one whose formula units are counted below.',
    when: byCell,
  },
  latticeConstantB: edge('latticeConstantB', 'second lattice constant'),
  latticeConstantC: edge('latticeConstantC', 'third lattice constant'),
  latticeAngleAlpha: angle('latticeAngleAlpha', 'angle between b and c', rightAngle),
  latticeAngleBeta: angle('latticeAngleBeta', 'angle between a and c', rightAngle),
  latticeAngleGamma: angle(
    'latticeAngleGamma',
    'angle between a and b',
    `${rightAngle} In hexagonal axes it is 120°.`,
  ),
  formulaUnitsPerCell: {
    kind: 'quantity',
    quantity: 'formulaUnitsPerCell',
    unit: '1',
    initial: '8',
    help: 'Z, as the structure report gives it.',
    when: byCell,
  },
  molarMass: {
    kind: 'quantity',
    quantity: 'molarMass',
    unit: 'g/mol',
    initial: '839.73',
    help: 'Of the formula unit as it really is, dopants and vacancies included.',
    when: byCell,
  },
} as const satisfies Inputs;

declare module '#kit/model/declared-names.ts' {
  interface DeclaredInputs {
    'pellet-density': typeof inputs;
  }
}
