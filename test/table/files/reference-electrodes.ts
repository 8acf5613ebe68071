import { cycled, filesFor } from './laboratory.ts';

const cycling = filesFor('cycling');
const rows = { gives: cycled([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]) };

const inVolts = (heading: string) =>
  cycling(heading, `t (h);j (mA/cm2);${heading}\n0;0.1;0.02\n1;0.1;0.03\n2;-0.1;-0.02\n`, rows);
const inMillivolts = (heading: string) =>
  cycling(heading, `t (h);j (mA/cm2);${heading}\n0;0.1;20\n1;0.1;30\n2;-0.1;-20\n`, rows);

/** Voltages whose heading names the reference electrode before the unit, behind it or within its bracket. */
export const referenceElectrodes = [
  ...[
    'E vs Li (V)',
    'E vs. Li/Li+ (V)',
    'Ewe vs. Li/Li⁺ (V)',
    'U vs Li+/Li / V',
    'Potential vs. Li-In [V]',
    'Cell voltage versus Li metal (V)',
    'E_vs_Li_V',
    'E / V vs. Li+/Li',
    'E (V vs. Li/Li+)',
  ].map(inVolts),
  ...[
    'E vs Li/Li+ (mV)',
    'U vs Li/mV',
    'U vs. Li, mV',
    'Voltage vs Li+/Li [mV]',
    'E (mV vs. Li/Li+)',
  ].map(inMillivolts),
  cycling(
    'two voltages against lithium',
    't (h),j (mA/cm2),E vs Li (V),U vs Li/mV\n0,0.1,0.02,25\n1,0.1,0.03,35\n2,-0.1,-0.02,-25\n',
    { asks: /E vs Li.*U vs Li|voltage/ },
  ),
  cycling(
    'voltages of both electrodes against a reference',
    't (h),j (mA/cm2),Ewe vs Li/Li+ (V),Ece vs Li/Li+ (V)\n0,0.1,0.02,0.01\n1,0.1,0.03,0.01\n2,-0.1,-0.02,-0.01\n',
    { asks: /voltage/ },
  ),
];
