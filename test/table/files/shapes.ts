import { inputs as cell } from '../../../src/calculators/cell-resistance/inputs.ts';
import type { TableShape } from '../../../src/table/column.ts';

/** An Arrhenius plot that takes resistances and several series as well. */
const arrhenius: TableShape = {
  label: 'measured conductivities',
  columns: [
    { id: 'temperature', quantity: 'temperature', unit: 'Cel', domain: 'positive' },
    {
      id: 'conductivity',
      quantity: 'ionicConductivity',
      label: 'conductivity',
      unit: 'S/cm',
      domain: 'positive',
      uncertainty: 'weighs',
      under: {
        input: 'measured',
        own: 'conductivity',
        words: { resistance: { quantity: 'resistance', unit: 'Ohm', label: 'resistance' } },
      },
    },
    {
      id: 'relativeUncertainty',
      quantity: 'relativeUncertainty',
      label: 'uncertainty',
      unit: '%',
      optional: true,
      domain: 'positive',
    },
    { id: 'series', label: 'series', optional: true },
  ],
};

/** Growth of an interphase: one of three quantities, and no series. */
const growth: TableShape = {
  label: 'measured values',
  columns: [
    { id: 'time', quantity: 'time', unit: 'h', domain: 'nonNegative' },
    {
      id: 'value',
      quantity: 'areaSpecificResistance',
      unit: 'Ohm.cm2',
      domain: 'positive',
      uncertainty: 'weighs',
      under: {
        input: 'observable',
        words: {
          resistance: { quantity: 'resistance', unit: 'Ohm' },
          thickness: { quantity: 'interphaseThickness', unit: 'nm' },
        },
      },
    },
  ],
};

export const shapes = {
  plot: { shape: arrhenius, units: 'Cel,S/cm,%' },
  growth: { shape: growth, units: 'h,Ohm.cm2' },
  layers: { shape: cell.layers as TableShape, units: 'um,mS/cm,eV' },
  interfaces: { shape: cell.interfaces as TableShape, units: 'Ohm.cm2,eV' },
};
