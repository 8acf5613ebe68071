import { areaSpecificResistance } from '#physics/area-specific-resistance';
import { electrolyteAreaSpecificResistance } from '#physics/electrolyte-area-specific-resistance';
import { interfacialAreaSpecificResistance } from '#physics/interfacial-area-specific-resistance';
import { defineCalculator, type StepOf } from '#kit/model/definition.ts';
import { difference, number, product, quotient, symbol } from '#kit/model/expression.ts';
import { areaOf, areaSteps } from '../electrode.ts';
import { interfaceCautions } from './cautions.ts';
import { inputs } from './inputs.ts';
import { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;

const totalStep: Step = {
  says: 'The whole cell, per area',
  gives: 'totalAreaSpecificResistance',
  expression: product(symbol('totalResistance'), symbol('electrodeArea')),
};

const electrolyteStep: Step = {
  says: 'What the electrolyte takes of it',
  gives: 'electrolyteAreaSpecificResistance',
  expression: quotient(symbol('thickness'), symbol('ionicConductivity')),
};

const rest = difference(
  symbol('totalAreaSpecificResistance'),
  symbol('electrolyteAreaSpecificResistance'),
);

function interfaceStep(interfaces: string): Step {
  return {
    says: interfaces === '2' ? 'The rest, shared by two equal interfaces' : 'The rest',
    gives: 'interfacialAreaSpecificResistance',
    expression: interfaces === '2' ? quotient(rest, number(2)) : rest,
  };
}

/** (R_tot − L/σA) A / 2, in the symbols a paper would use. */
function equationOf(interfaces: string): Step['expression'] {
  const remaining = difference(
    symbol('totalResistance'),
    quotient(symbol('thickness'), product(symbol('ionicConductivity'), symbol('electrodeArea'))),
  );
  const one = product(remaining, symbol('electrodeArea'));
  return interfaces === '2' ? product(quotient(number(1), number(2)), one) : one;
}

export default defineCalculator({
  id: 'interfacial-resistance',
  title: 'Resistance of an interface from a cell',
  version: 1,
  inputs,
  outputs,
  compute(values) {
    const { totalResistance, thickness, ionicConductivity } = values;
    const electrodeArea = areaOf(values);
    return {
      interfacialAreaSpecificResistance: interfacialAreaSpecificResistance({
        totalResistance,
        thickness,
        ionicConductivity,
        electrodeArea,
        interfaces: Number(values.interfaces),
      }),
      totalAreaSpecificResistance: areaSpecificResistance({
        resistance: totalResistance,
        electrodeArea,
      }),
      electrolyteAreaSpecificResistance: electrolyteAreaSpecificResistance({
        thickness,
        ionicConductivity,
      }),
      electrodeArea,
    };
  },
  equation: ({ interfaces }) => ({
    left: 'interfacialAreaSpecificResistance',
    right: equationOf(interfaces),
  }),
  working: ({ geometry, interfaces }) => [
    ...areaSteps({ geometry }),
    totalStep,
    electrolyteStep,
    interfaceStep(interfaces),
  ],
  cautions: interfaceCautions,
  examples: [
    {
      label: 'Two lithium discs on a pellet',
      query:
        'totalResistance=250 Ohm&thickness=1 mm&ionicConductivity=0.8 mS/cm&electrodeDiameter=10 mm',
      expected: {
        interfacialAreaSpecificResistance: 35.6747704247e-4,
        totalAreaSpecificResistance: 196.349540849e-4,
        electrolyteAreaSpecificResistance: 125e-4,
      },
      tolerance: 1e-11,
      source: 'Hand calculation, twelve digits: (250 Ω · π (0.5 cm)² − 0.1 cm / 0.8 mS cm⁻¹) / 2',
    },
    {
      label: 'A garnet of 0.45 mS cm⁻¹: what the slips make of it',
      query:
        'totalResistance=470 Ohm&thickness=0.8 mm&ionicConductivity=0.45 mS/cm&electrodeDiameter=8 mm',
      expected: { interfacialAreaSpecificResistance: 29.2349948861e-4 },
      tolerance: 1e-11,
      source: 'Hand calculation, twelve digits: (470 · π · 0.16 − 0.08/0.00045) / 2 Ω cm²',
    },
    {
      label: 'One interface, against a reference electrode',
      query:
        'totalResistance=120 Ohm&thickness=0.5 mm&ionicConductivity=1 mS/cm&geometry=area&electrodeArea=0.5 cm2&interfaces=1',
      expected: { interfacialAreaSpecificResistance: 10e-4 },
      tolerance: 1e-12,
      source: 'Hand calculation: 120 Ω · 0.5 cm² − 0.05 cm / 1 mS cm⁻¹ = 10 Ω cm²',
    },
    {
      label: 'A conductivity that cannot be that of this pellet',
      query:
        'totalResistance=150±2 Ohm&thickness=1±0.01 mm&ionicConductivity=0.8±0.02 mS/cm&electrodeDiameter=10±0.05 mm',
      expected: { interfacialAreaSpecificResistance: -3.59513774519e-4 },
      tolerance: 1e-11,
      source: 'Hand calculation, twelve digits: (150 · π/4 − 125) / 2 Ω cm², below zero',
    },
  ],
  comparesWithLiterature: false,
  references: ['randau2020', 'sharafi2017', 'krauskopf2019', 'gum2008'],
  sendTo: [
    {
      calculator: 'cell-resistance',
      says: 'Carry it on: what does this interface cost in a whole cell?',
      row: { input: 'interfaces', columns: [{ measured: 'interfacialAreaSpecificResistance' }] },
    },
    {
      calculator: 'interphase-fit',
      says: 'Carry it on: one of several values of an interphase that grows',
      row: {
        input: 'data',
        columns: [{ asked: 'h' }, { measured: 'interfacialAreaSpecificResistance' }],
        under: { observable: 'areaSpecificResistance' },
      },
    },
  ],
});
