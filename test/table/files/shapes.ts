import { inputs as arrhenius } from '../../../src/calculators/arrhenius/inputs.ts';
import { inputs as fade } from '../../../src/calculators/capacity-fade/inputs.ts';
import { inputs as cell } from '../../../src/calculators/cell-resistance/inputs.ts';
import { inputs as electronic } from '../../../src/calculators/direct-current-polarisation/inputs.ts';
import { inputs as fit } from '../../../src/calculators/interphase-fit/inputs.ts';
import { inputs as lithium } from '../../../src/calculators/lithium-side/inputs.ts';
import { inputs as transport } from '../../../src/calculators/nernst-planck/inputs.ts';
import type { TableShape } from '../../../src/table/column.ts';

/** A table that takes fewer rows, so that a text here may be short. */
const few = (shape: TableShape): TableShape => ({ ...shape, minimumRows: 1 });

/** The tables of the calculators, as they are declared. */
export const shapes = {
  plot: { shape: arrhenius.data as TableShape, units: 'Cel,S/cm,%' },
  growth: { shape: fit.data as TableShape, units: 'h,Ohm.cm2' },
  layers: { shape: cell.layers as TableShape, units: 'um,mS/cm,eV' },
  trace: { shape: few(transport.trace), units: 's,uA' },
  interfaces: { shape: cell.interfaces as TableShape, units: 'Ohm.cm2,eV' },
  relaxation: { shape: few(transport.relaxation), units: 's,mV' },
  protocol: { shape: transport.steps as TableShape, units: 'min,mA/cm2' },
  voltages: { shape: electronic.steps as TableShape, units: 'mV,nA' },
  cycling: { shape: few(lithium.trace), units: 'h,mA/cm2,V,Ohm.cm2' },
  specimens: { shape: lithium.specimens as TableShape, units: 'mA/cm2,mA/cm2,mA.h/cm2' },
  fade: { shape: few(fade.data), units: '1,mA.h/g' },
};
