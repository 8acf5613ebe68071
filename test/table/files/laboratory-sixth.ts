import {
  areaResistances,
  conductivities,
  currents,
  cycledInMilliamperes,
  filesFor,
  resistances,
  specific,
  sulfide,
} from './laboratory.ts';

const plot = filesFor('plot');
const growth = filesFor('growth');
const trace = filesFor('trace');
const cycling = filesFor('cycling');
const fade = filesFor('fade');
const specimens = filesFor('specimens');
const inMilliamperes = { choices: { recorded: 'current' } };
const perMass = { choices: { capacityAs: 'specificCapacity' } };
const rows = areaResistances([0, 12], [6, 18], [30, 27]);

/** A last round: what the mending could have broken. */
export const laboratorySixth = [
  plot('real impedance is none of the temperature', 'T (°C),real Z (Ω)\n30,640\n50,255\n', {
    asks: /./,
  }),
  plot(
    'a sample column of temperatures beside the plain one',
    'sample (°C),T (°C),σ (mS/cm)\n30,31,0.2\n50,52,0.5\n',
    { asks: /temperature/ },
  ),
  plot('cells numbered', 'cell,T (°C),σ (mS/cm)\n1,30,0.2\n1,50,0.5\n2,30,0.3\n2,50,0.7\n', {
    gives: ['1', '1', '2', '2'].map((series, at) => ({
      ...(conductivities([30, 0.2], [50, 0.5], [30, 0.3], [50, 0.7])[at] as object),
      series,
    })),
  }),
  plot(
    'samples with a gap that is no merged cell',
    'sample,T (°C),σ (mS/cm)\nA,30,0.2\nA,50,0.5\n,70,1.1\nB,30,0.3\n',
    {
      gives: ['A', 'A', '', 'B'].map((series, at) => ({
        ...(conductivities([30, 0.2], [50, 0.5], [70, 1.1], [30, 0.3])[at] as object),
        ...(series ? { series } : {}),
      })),
    },
  ),
  plot(
    'Chinese commas between the cells',
    '温度（℃），电导率（S/cm）\n30，2e-4\n50，5e-4\n70，1.1e-3\n',
    { gives: sulfide },
  ),
  plot('a tab before a remark', '30 0.2\tcold\n50 0.5\thot\n', {
    gives: [
      { temperature: 303.15, conductivity: 20 },
      { temperature: 323.15, conductivity: 50 },
    ],
    says: /unit of the table/,
  }),
  plot(
    'a voltage and a temperature beside',
    'T (°C),U (mV),σ (mS/cm)\n30,10,0.2\n50,10,0.5\n70,10,1.1\n',
    { gives: sulfide },
  ),
  plot('the sem in small letters of a series', 'T (°C),σ (mS/cm),sem\n30,0.2,0.01\n50,0.5,0.02\n', {
    gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]),
  }),
  plot(
    'the minimum of a temperature range',
    'T_min (°C),T_max (°C),σ (mS/cm)\n30,32,0.2\n50,53,0.5\n',
    { asks: /temperature/ },
  ),
  plot('megasiemens', 'T (°C),σ (MS/m)\n30,2e-8\n50,5e-8\n', { asks: /millions or thousandths/ }),
  plot('megaohms are usual', 'T (°C),R (MΩ)\n30,6.4\n50,2.55\n', {
    gives: resistances([30, 6.4e6], [50, 2.55e6]),
    choices: { measured: 'resistance' },
  }),
  plot(
    'an area of one electrode in each row, and ±',
    'T (°C);R (Ω);± (Ω);A (cm²)\n30;640;3;0,785\n50;255;2;0,785\n',
    { gives: resistances([30, 640, 3], [50, 255, 2]), choices: { measured: 'resistance' } },
  ),
  plot('apostrophes between thousands', "T (°C);R (Ω)\n30;1'640\n50;1'255\n", {
    gives: resistances([30, 1640], [50, 1255]),
    choices: { measured: 'resistance' },
  }),
  plot('cmH alone', 'T (°C),sigma (S cm⁻¹ × 10⁵)\n30,20\n50,50\n', { asks: /./ }),
  growth(
    'a date beside the hours',
    'Date,t (h),ASR (Ω cm²)\n2024-05-01,0,12\n2024-05-01,6,18\n2024-05-02,30,27\n',
    { gives: rows },
  ),
  growth('hours that fall in one row by a slip', 't (h),ASR (Ω cm²)\n0,12\n6,18\n5,27\n', {
    asks: /begins anew/,
  }),
  growth('a control voltage', 't (h),control (V),ASR (Ω cm²)\n0,4.2,12\n6,4.2,18\n30,4.2,27\n', {
    gives: rows,
  }),
  growth(
    'symmetry in the name of the sample',
    'symmetric cell,t (h),ASR (Ω cm²)\nS1,0,12\nS1,6,18\nS1,30,27\n',
    { gives: rows },
  ),
  trace('set and measured current', 't (s),I_set (µA),I_meas (µA)\n1,41,40\n10,26,25\n', {
    asks: /I_set.*I_meas/,
  }),
  trace('control in mA beside I', 'time/s\tcontrol/mA\tI/mA\n1\t0.041\t0.04\n10\t0.026\t0.025\n', {
    gives: currents([1, 40], [10, 25]),
  }),
  cycling(
    "charge and discharge without a change of the voltage's sign",
    'Mode,t (h),I (mA),U (V)\nCharge,0,0.1,3.7\nCharge,1,0.1,3.8\nDischarge,2,0.1,3.7\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 3.7], [1, 0.1, 3.8], [2, -0.1, 3.7]),
      ...inMilliamperes,
      says: /Mode/,
    },
  ),
  cycling(
    'a remark that holds the word',
    'note,t (h),I (mA),U (V)\nstart of charge,0,0.1,0.02\nafter discharge of cell 2,1,0.1,0.03\n,2,0.1,0.04\n',
    { asks: /./ },
  ),
  cycling(
    'set and measured voltage',
    't (h),I (mA),U_set (V),U_meas (V)\n0,0.1,0.021,0.02\n1,0.1,0.031,0.03\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03]),
      ...inMilliamperes,
      cautions: /U_set/,
    },
  ),
  fade('cycle and half cycle', 'cycle,half cycle,Q (mAh/g)\n1,2,160\n2,4,158\n3,6,157\n', {
    gives: specific([1, 160], [2, 158], [3, 157]),
    ...perMass,
  }),
  fade('capacity loss', 'cycle,capacity loss (%)\n1,0\n2,1.25\n3,1.9\n', { asks: /./ }),
  fade(
    'irreversible capacity beside',
    'cycle,discharge capacity (mAh/g),irreversible capacity (mAh/g)\n1,160,20\n2,158,1\n3,157,1\n',
    { asks: /irreversible/ },
  ),
  specimens('numbers for names', 'No.,completed (mA/cm2),failed (mA/cm2)\n1,0.5,0.6\n2,0.4,0.5\n', {
    gives: [
      { completed: 5, failed: 6 },
      { completed: 4, failed: 5 },
    ],
  }),
];
