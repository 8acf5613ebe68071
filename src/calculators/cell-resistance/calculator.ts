import { currentDensityFromRate } from '#physics/current-density-from-rate';
import { dischargeVoltageEfficiency } from '#physics/discharge-voltage-efficiency';
import { heatFlux } from '#physics/heat-flux';
import { maximumAreaSpecificResistance } from '#physics/maximum-area-specific-resistance';
import { maximumCurrentDensity } from '#physics/maximum-current-density';
import { roundTripVoltageEfficiency } from '#physics/round-trip-voltage-efficiency';
import { voltageDrop } from '#physics/voltage-drop';
import { requirePositive } from '#units/domain-error';
import { defineCalculator } from '#kit/model/definition.ts';
import { countRows } from '#table/table-text';
import { cellCautions } from './cautions.ts';
import { examples } from './examples.ts';
import { roundTrip, workingOf } from './formulas.ts';
import { stackAt, totalOf, type Interface, type Layer, type Part } from './stack.ts';

interface StackFields {
  layers: unknown;
  interfaces: unknown;
  temperature: number;
  referenceTemperature: number;
}

/** The stack of the fields, at the temperature asked for. */
function stackOf(values: StackFields): Part[] {
  const { layers, interfaces, temperature, referenceTemperature } = values;
  return stackAt(layers as Layer[], interfaces as Interface[], temperature, referenceTemperature);
}

export default defineCalculator({
  id: 'cell-resistance',
  title: 'Resistance budget of a cell',
  version: 1,
  inputs: {
    layers: {
      kind: 'table',
      label: 'layers',
      columns: [
        {
          id: 'thickness',
          quantity: 'thickness',
          label: 'thickness',
          unit: 'um',
          domain: 'positive',
          uncertainty: 'carried',
        },
        {
          id: 'ionicConductivity',
          quantity: 'ionicConductivity',
          label: 'conductivity',
          unit: 'mS/cm',
          domain: 'positive',
          uncertainty: 'carried',
        },
        {
          id: 'activationEnergy',
          quantity: 'activationEnergy',
          label: 'activation energy',
          unit: 'eV',
          uncertainty: 'carried',
          optional: true,
        },
        {
          id: 'form',
          label: 'of σ or σT',
          words: ['sigmaT', 'sigma'],
          wordLabels: ['σT', 'σ'],
          optional: true,
        },
        { id: 'name', label: 'name', optional: true },
      ],
      initial: '25,1,0.30,sigmaT,separator',
      sample: 'cell-resistance-layers.csv',
      help: 'What the ions cross in bulk, at the reference temperature. Without an activation energy a layer keeps its resistance at every temperature. A number may carry its uncertainty, as in 25 ± 1.',
    },
    interfaces: {
      kind: 'table',
      label: 'interfaces',
      columns: [
        {
          id: 'areaSpecificResistance',
          quantity: 'areaSpecificResistance',
          label: 'ASR',
          unit: 'Ohm.cm2',
          domain: 'positive',
          uncertainty: 'carried',
        },
        {
          id: 'activationEnergy',
          quantity: 'activationEnergy',
          label: 'activation energy',
          unit: 'eV',
          uncertainty: 'carried',
          optional: true,
        },
        { id: 'name', label: 'name', optional: true },
      ],
      initial: '10,0.50,lithium side;15,0.50,cathode side',
      sample: 'cell-resistance-interfaces.csv',
      help: 'Each interface once, per area, at the reference temperature; with its uncertainty, if you know it, as in 10 ± 2.',
    },
    temperature: {
      kind: 'quantity',
      quantity: 'temperature',
      unit: 'Cel',
      initial: '25',
      range: { lower: -20, upper: 80 },
    },
    referenceTemperature: {
      kind: 'quantity',
      quantity: 'referenceTemperature',
      unit: 'Cel',
      initial: '25',
    },
    load: {
      kind: 'choice',
      label: 'load',
      options: [
        { id: 'current', label: 'current density' },
        { id: 'rate', label: 'areal capacity and C-rate' },
      ],
      initial: 'current',
    },
    currentDensity: {
      kind: 'quantity',
      quantity: 'currentDensity',
      unit: 'mA/cm2',
      initial: '1',
      range: { lower: 0.05, upper: 20, logarithmic: true },
      when: { input: 'load', is: ['current'] },
    },
    arealCapacity: {
      kind: 'quantity',
      quantity: 'arealCapacity',
      unit: 'mA.h/cm2',
      initial: '3',
      when: { input: 'load', is: ['rate'] },
    },
    rate: {
      kind: 'quantity',
      quantity: 'rate',
      unit: '1/h',
      initial: '1',
      when: { input: 'load', is: ['rate'] },
    },
    cellVoltage: { kind: 'quantity', quantity: 'cellVoltage', unit: 'V', initial: '3.7' },
    targetEfficiency: {
      kind: 'quantity',
      quantity: 'targetEfficiency',
      label: 'target of the round-trip voltage efficiency',
      unit: '%',
      initial: '90',
    },
  },
  outputs: {
    areaSpecificResistance: { quantity: 'areaSpecificResistance', unit: 'Ohm.cm2', main: true },
    currentDensity: { quantity: 'currentDensity', unit: 'mA/cm2' },
    voltageDrop: { quantity: 'voltageDrop', unit: 'mV' },
    heatFlux: { quantity: 'heatFlux', unit: 'mW/cm2' },
    dischargeVoltageEfficiency: { quantity: 'dischargeVoltageEfficiency', unit: '%' },
    roundTripVoltageEfficiency: { quantity: 'roundTripVoltageEfficiency', unit: '%' },
    maximumCurrentDensity: {
      quantity: 'maximumCurrentDensity',
      unit: 'mA/cm2',
      note: 'Highest load that still meets the target.',
    },
    maximumAreaSpecificResistance: {
      quantity: 'maximumAreaSpecificResistance',
      unit: 'Ohm.cm2',
      note: 'Highest resistance of the whole cell that still meets the target at this load.',
    },
  },
  heavy: ({ texts }) => [texts.layers, texts.interfaces].some((rows = '') => countRows(rows) > 300),
  compute(values) {
    const { cellVoltage, targetEfficiency } = values;
    const parts = stackOf(values);
    const areaSpecificResistance = totalOf(parts);
    const currentDensity =
      values.load === 'rate'
        ? currentDensityFromRate({
            arealCapacity: values.arealCapacity as number,
            rate: values.rate as number,
          })
        : (values.currentDensity as number);
    requirePositive(values.load === 'rate' ? { rate: values.rate as number } : { currentDensity });
    const load = { currentDensity, areaSpecificResistance };
    return {
      areaSpecificResistance,
      currentDensity,
      voltageDrop: voltageDrop(load),
      heatFlux: heatFlux(load),
      dischargeVoltageEfficiency: dischargeVoltageEfficiency({ ...load, cellVoltage }),
      roundTripVoltageEfficiency: roundTripVoltageEfficiency({ ...load, cellVoltage }),
      maximumCurrentDensity: maximumCurrentDensity({
        cellVoltage,
        targetEfficiency,
        areaSpecificResistance,
      }),
      maximumAreaSpecificResistance: maximumAreaSpecificResistance({
        cellVoltage,
        targetEfficiency,
        currentDensity,
      }),
      details: { parts },
    };
  },
  equation: () => ({ left: 'roundTripVoltageEfficiency', right: roundTrip }),
  working: (values) => workingOf(stackOf(values)),
  cautions: cellCautions,
  examples,
  comparesWithLiterature: false,
  references: ['randau2020', 'newman2021', 'gum2008'],
});
