import { areaSpecificResistance } from '#physics/area-specific-resistance';
import { electrolyteAreaSpecificResistance } from '#physics/electrolyte-area-specific-resistance';
import { interfacialAreaSpecificResistance } from '#physics/interfacial-area-specific-resistance';
import { blame } from '#kit/model/blame.ts';
import {
  defineCalculator,
  type ResultsOf,
  type StepOf,
  type ValuesOf,
} from '#kit/model/definition.ts';
import { difference, number, product, quotient, symbol } from '#kit/model/expression.ts';
import { areaOf, areaSteps } from '../electrode.ts';
import { interfaceCautions } from './cautions.ts';
import { examples } from './examples.ts';
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

const arcArea = product(symbol('interfacialResistance'), symbol('electrodeArea'));

/** What the arc of the interface gives per area, without the electrolyte. */
function arcStep(interfaces: string): Step {
  return {
    says:
      interfaces === '2' ? 'The arc per area, shared by two equal interfaces' : 'The arc per area',
    gives: 'interfacialAreaSpecificResistance',
    expression: interfaces === '2' ? quotient(arcArea, number(2)) : arcArea,
  };
}

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

function arcEquation(interfaces: string): Step['expression'] {
  return interfaces === '2' ? product(quotient(number(1), number(2)), arcArea) : arcArea;
}

const blameArc = blame<keyof typeof inputs>({ resistance: 'interfacialResistance' });

type Results = ResultsOf<typeof outputs>;

function fromArc(values: ValuesOf<typeof inputs>, electrodeArea: number): Results {
  const resistance = values.interfacialResistance as number;
  const both = blameArc(() => areaSpecificResistance({ resistance, electrodeArea }));
  return { interfacialAreaSpecificResistance: both / Number(values.interfaces), electrodeArea };
}

/** The whole cell has been measured: thickness and conductivity say what of it is electrolyte. */
function fromTotal(values: ValuesOf<typeof inputs>, electrodeArea: number): Results {
  const totalResistance = values.totalResistance as number;
  const electrolyte = {
    thickness: values.thickness as number,
    ionicConductivity: values.ionicConductivity as number,
  };
  return {
    interfacialAreaSpecificResistance: interfacialAreaSpecificResistance({
      totalResistance,
      ...electrolyte,
      electrodeArea,
      interfaces: Number(values.interfaces),
    }),
    totalAreaSpecificResistance: areaSpecificResistance({
      resistance: totalResistance,
      electrodeArea,
    }),
    electrolyteAreaSpecificResistance: electrolyteAreaSpecificResistance(electrolyte),
    electrodeArea,
  };
}

export default defineCalculator({
  id: 'interfacial-resistance',
  title: 'Resistance of an interface from a cell',
  version: 1,
  inputs,
  outputs,
  compute(values) {
    const electrodeArea = areaOf(values);
    return values.from === 'arc'
      ? fromArc(values, electrodeArea)
      : fromTotal(values, electrodeArea);
  },
  equation: ({ from, interfaces }) => ({
    left: 'interfacialAreaSpecificResistance',
    right: from === 'arc' ? arcEquation(interfaces) : equationOf(interfaces),
  }),
  working: ({ from, geometry, interfaces }) => [
    ...areaSteps({ geometry }),
    ...(from === 'arc'
      ? [arcStep(interfaces)]
      : [totalStep, electrolyteStep, interfaceStep(interfaces)]),
  ],
  cautions: interfaceCautions,
  examples,
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
