import { inputs as arrhenius } from '../../../src/calculators/arrhenius/inputs.ts';
import { inputs as cell } from '../../../src/calculators/cell-resistance/inputs.ts';
import { inputs as transport } from '../../../src/calculators/nernst-planck/inputs.ts';
import { inputs as fit } from '../../../src/calculators/interphase-fit/inputs.ts';
import type { TableShape } from '../../../src/table/column.ts';

/** The tables of the calculators, as they are declared. */
export const shapes = {
  plot: { shape: arrhenius.data as TableShape, units: 'Cel,S/cm,%' },
  growth: { shape: fit.data as TableShape, units: 'h,Ohm.cm2' },
  layers: { shape: cell.layers as TableShape, units: 'um,mS/cm,eV' },
  trace: { shape: transport.trace as TableShape, units: 's,uA' },
  interfaces: { shape: cell.interfaces as TableShape, units: 'Ohm.cm2,eV' },
};
