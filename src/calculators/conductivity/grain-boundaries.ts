import { conductivityFromCellConstant } from '#physics/conductivity-from-cell-constant';
import { grainBoundaryThickness } from '#physics/grain-boundary-thickness';
import { specificGrainBoundaryConductivity } from '#physics/specific-grain-boundary-conductivity';
import { requirePositive } from '#units/domain-error';
import type { Inputs, Outputs, StepOf } from '#kit/model/definition.ts';
import { product, quotient, sum, symbol } from '#kit/model/expression.ts';

const given = { input: 'secondArc', is: ['given'] } as const;

/** The second arc of a spectrum, for whoever has one. */
export const grainBoundaryInputs = {
  secondArc: {
    kind: 'choice',
    label: 'second arc, of the grain boundaries',
    options: [
      { id: 'none', label: 'none' },
      { id: 'given', label: 'known' },
    ],
    initial: 'none',
  },
  grainBoundaryResistance: {
    kind: 'quantity',
    quantity: 'grainBoundaryResistance',
    unit: 'Ohm',
    initial: '40 ± 1',
    help: 'Width of the second arc alone, if the resistance above is that of the grains. The value here is illustrative.',
    when: given,
  },
  bulkCapacitance: {
    kind: 'quantity',
    quantity: 'bulkCapacitance',
    unit: 'pF',
    initial: '',
    optional: true,
    help: 'Of the first arc. With that of the second it gives the boundaries’ own conductivity.',
    when: given,
  },
  grainBoundaryCapacitance: {
    kind: 'quantity',
    quantity: 'grainBoundaryCapacitance',
    unit: 'nF',
    initial: '',
    optional: true,
    when: given,
  },
  grainSize: {
    kind: 'quantity',
    quantity: 'grainSize',
    unit: 'um',
    initial: '',
    optional: true,
    help: 'With both capacitances it gives the thickness of a boundary.',
    when: given,
  },
} as const satisfies Inputs;

export const grainBoundaryOutputs = {
  totalConductivity: {
    quantity: 'totalConductivity',
    unit: 'mS/cm',
    note: 'Of grains and boundaries together: what a cell gets.',
  },
  apparentGrainBoundaryConductivity: {
    quantity: 'apparentGrainBoundaryConductivity',
    unit: 'mS/cm',
    note: 'As if the boundaries filled the pellet.',
  },
  grainBoundaryConductivity: {
    quantity: 'grainBoundaryConductivity',
    unit: 'S/cm',
    note: 'Of the boundaries themselves, by the brick-layer model.',
  },
  grainBoundaryThickness: { quantity: 'grainBoundaryThickness', unit: 'nm' },
} as const satisfies Outputs;

interface Values {
  bulkResistance: number;
  grainBoundaryResistance?: number;
  bulkCapacitance?: number;
  grainBoundaryCapacitance?: number;
  grainSize?: number;
}

/** What the second arc adds. The length over the area is that of the bulk, a rim taken off. SI. */
export function grainBoundariesOf(values: Values, ionicConductivity: number) {
  const { bulkResistance, grainBoundaryResistance, grainSize } = values;
  if (grainBoundaryResistance === undefined) return {};
  requirePositive({ grainBoundaryResistance });
  for (const key of ['bulkCapacitance', 'grainBoundaryCapacitance', 'grainSize'] as const) {
    const value = values[key];
    if (value !== undefined) requirePositive({ [key]: value });
  }
  const cellConstant = ionicConductivity * bulkResistance;
  const of = (resistance: number) =>
    conductivityFromCellConstant({ bulkResistance: resistance, cellConstant });
  const shared = {
    totalConductivity: of(bulkResistance + grainBoundaryResistance),
    apparentGrainBoundaryConductivity: of(grainBoundaryResistance),
  };
  const { bulkCapacitance, grainBoundaryCapacitance } = values;
  if (bulkCapacitance === undefined || grainBoundaryCapacitance === undefined) return shared;
  const capacitances = { bulkCapacitance, grainBoundaryCapacitance };
  return {
    ...shared,
    grainBoundaryConductivity: specificGrainBoundaryConductivity({
      grainBoundaryResistance,
      thickness: cellConstant,
      electrodeArea: 1,
      ...capacitances,
    }),
    grainBoundaryThickness:
      grainSize === undefined ? undefined : grainBoundaryThickness({ grainSize, ...capacitances }),
  };
}

type Step = StepOf<
  typeof grainBoundaryInputs & { bulkResistance: { kind: 'quantity' } & Inputs[string] },
  typeof grainBoundaryOutputs & { ionicConductivity: Outputs[string] }
>;

const [grains, boundaries] = [symbol('bulkResistance'), symbol('grainBoundaryResistance')];
const conductance = product(symbol('ionicConductivity'), grains);
const capacitances = quotient(symbol('bulkCapacitance'), symbol('grainBoundaryCapacitance'));

/** The steps to what the second arc adds. */
export function grainBoundarySteps(values: Values): Step[] {
  if (values.grainBoundaryResistance === undefined) return [];
  const steps: Step[] = [
    {
      says: 'Total conductivity: σ R is the length over the area',
      gives: 'totalConductivity',
      expression: quotient(conductance, sum(grains, boundaries)),
    },
    {
      says: 'Apparent conductivity of the boundaries',
      gives: 'apparentGrainBoundaryConductivity',
      expression: quotient(conductance, boundaries),
    },
  ];
  const { bulkCapacitance, grainBoundaryCapacitance, grainSize } = values;
  if (bulkCapacitance === undefined || grainBoundaryCapacitance === undefined) return steps;
  steps.push({
    says: 'Conductivity of the boundaries themselves: they are C_b/C_gb of the length',
    gives: 'grainBoundaryConductivity',
    expression: product(symbol('apparentGrainBoundaryConductivity'), capacitances),
  });
  if (grainSize === undefined) return steps;
  const thickness = product(symbol('grainSize'), capacitances);
  return [
    ...steps,
    { says: 'Thickness of a boundary', gives: 'grainBoundaryThickness', expression: thickness },
  ];
}
