/**
 * What must not compile: this file holds no tests, `npm run check` is the test. A line that compiles
 * after all makes the compiler complain about its expectation.
 */
import type { inputs as conductivityInputs } from '../../src/calculators/conductivity/inputs.ts';
import { blame } from '../../src/kit/model/blame.ts';
import { defineCalculator } from '../../src/kit/model/definition.ts';
import { product, quotient, symbol } from '../../src/kit/model/expression.ts';
import type { PictureOf } from '../../src/kit/result/Explanation.tsx';

const right = {
  id: 'right',
  title: 'A calculator that names only what it declares',
  version: 1,
  examples: [],
  references: [],
};

const inputs = {
  bulkResistance: {
    kind: 'quantity',
    quantity: 'bulkResistance',
    unit: 'Ohm',
    initial: '85',
  },
  thickness: { kind: 'quantity', quantity: 'thickness', unit: 'mm', initial: '1.5' },
  porosityModel: {
    kind: 'choice',
    label: 'correction for pores',
    options: [
      { id: 'none', label: 'none' },
      { id: 'maxwell', label: 'Maxwell' },
    ],
    initial: 'none',
  },
  data: {
    kind: 'table',
    label: 'data',
    columns: [{ id: 'time', quantity: 'time', unit: 'h', uncertainty: 'weighs' }],
    initial: '1',
  },
} as const;
const outputs = { resistivity: { quantity: 'resistivity', unit: 'Ohm.cm', main: true } } as const;

/** What the names below are measured against: all of this compiles. */
export const calculator = defineCalculator({
  ...right,
  inputs: {
    ...inputs,
    porosity: {
      kind: 'quantity',
      quantity: 'porosity',
      unit: '%',
      initial: '',
      when: { input: 'porosityModel', is: ['maxwell'] },
    },
  },
  outputs,
  compute: ({ bulkResistance, porosity, data }) => ({
    resistivity: bulkResistance,
    details: () => ({ pores: porosity ?? 0, first: data[0]?.timeUncertainty }),
  }),
  equation: () => ({ left: 'resistivity', right: quotient(symbol('pi'), symbol('thickness')) }),
  working: (_, details) => [
    {
      says: details.pores.toFixed(),
      gives: 'resistivity',
      expression: product(symbol('bulkResistance')),
    },
  ],
  cautions: (values, results, _, details) => [
    {
      input: 'thickness',
      text: `${details.pores} ${results.resistivity?.value} ${values.porosityModel}`,
    },
  ],
  sendTo: [
    {
      calculator: 'cell-resistance',
      says: 'on',
      row: { input: 'layers', columns: ['thickness', { measured: 'resistivity' }] },
      choices: { load: 'rate' },
    },
    {
      calculator: 'interfacial-resistance',
      says: 'on',
      carries: { thickness: 'thickness', resistivity: 'ionicConductivity' },
    },
  ],
});

/** The picture receives the values and details of its own calculator. */
export function picture({ values, details, results }: PictureOf<typeof calculator>) {
  const known: number[] = [values.thickness, details.pores, results.resistivity?.value ?? 0];
  // @ts-expect-error no such value
  void values.thicknes;
  // @ts-expect-error no such detail
  void details.poers;
  // @ts-expect-error no such result
  void results.resistvity;
  return known;
}

const rest = {
  ...right,
  inputs,
  outputs,
  compute: () => ({}),
  equation: () => ({ left: 'resistivity', right: symbol('thickness') }) as const,
  working: () => [],
};

export const wrong = [
  defineCalculator({
    ...rest,
    // @ts-expect-error a symbol that nothing declares
    equation: () => ({ left: 'resistivity', right: symbol('bulkResistnce') }),
  }),
  defineCalculator({
    ...rest,
    equation: () => ({
      left: 'resistivity',
      // @ts-expect-error the same, deep in a formula
      right: quotient(symbol('thickness'), product(symbol('pi'), symbol('bulkResistnce'))),
    }),
  }),
  defineCalculator({
    ...rest,
    // @ts-expect-error the left side of the equation
    equation: () => ({ left: 'resistvity', right: symbol('thickness') }),
  }),
  defineCalculator({
    ...rest,
    inputs: {
      ...inputs,
      porosity: {
        kind: 'quantity',
        quantity: 'porosity',
        unit: '%',
        initial: '',
        // @ts-expect-error a word the choice does not have
        when: { input: 'porosityModel', is: ['maxwel'] },
      },
    },
  }),
  defineCalculator({
    ...rest,
    inputs: {
      ...inputs,
      porosity: {
        kind: 'quantity',
        quantity: 'porosity',
        unit: '%',
        initial: '',
        // @ts-expect-error a choice that is none
        when: [{ input: 'porosityModle', is: ['maxwell'] }],
      },
    },
  }),
  defineCalculator({
    ...rest,
    inputs: {
      ...inputs,
      data: {
        kind: 'table',
        label: 'data',
        initial: '1',
        columns: [
          {
            id: 'value',
            quantity: 'thickness',
            unit: 'nm',
            under: {
              input: 'porosityModel',
              // @ts-expect-error a word the choice does not have
              words: { maxwel: { quantity: 'porosity', unit: '%' } },
            },
          },
        ],
      },
    },
  }),
  defineCalculator({
    ...rest,
    // @ts-expect-error a step that gives nothing declared
    working: () => [{ says: '', gives: 'resistvity', expression: symbol('thickness') }],
  }),
  defineCalculator({
    ...rest,
    // @ts-expect-error a caution about no input
    cautions: () => [{ input: 'thicknes', text: '' }],
  }),
  defineCalculator({
    ...rest,
    sendTo: [
      {
        calculator: 'interfacial-resistance',
        says: '',
        // @ts-expect-error an input that the next calculator does not have
        carries: { thickness: 'thicknes' },
      },
    ],
  }),
  defineCalculator({
    ...rest,
    sendTo: [
      {
        calculator: 'interfacial-resistance',
        says: '',
        // @ts-expect-error an input that this calculator does not have
        carries: { thicknes: 'thickness' },
      },
    ],
  }),
  defineCalculator({
    ...rest,
    sendTo: [
      {
        calculator: 'cell-resistance',
        says: '',
        // @ts-expect-error a cell of the row that is nothing here
        row: { input: 'layers', columns: [{ measured: 'thicknes' }] },
      },
    ],
  }),
  defineCalculator({
    ...rest,
    // @ts-expect-error a table that the next calculator does not have
    sendTo: [{ calculator: 'cell-resistance', says: '', row: { input: 'layrs', columns: [] } }],
  }),
  defineCalculator({
    ...rest,
    // @ts-expect-error a word the choice of the next calculator does not have
    sendTo: [{ calculator: 'cell-resistance', says: '', choices: { load: 'rat' } }],
  }),
  defineCalculator({
    ...rest,
    // @ts-expect-error no such calculator
    sendTo: [{ calculator: 'cel-resistance', says: '' }],
  }),
];

type Field = keyof typeof conductivityInputs;

export const refusals = [
  blame<Field>({ diameter: 'electrodeDiameter' }),
  // @ts-expect-error no field of the calculator
  blame<Field>({ diameter: 'electrodeDiametre' }),
  // @ts-expect-error fields of no calculator
  blame({ diameter: 'electrodeDiameter' }),
];
