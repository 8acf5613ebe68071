import type { File, Row } from './file.ts';

const at =
  (shape: File['shape']) =>
  (name: string, text: string, rest: Omit<File, 'name' | 'shape' | 'text'>): File => ({
    name,
    shape,
    text,
    ...rest,
  });
const voltages = at('voltages');
const relaxation = at('relaxation');
const fade = at('fade');
const specimens = at('specimens');
const protocol = at('protocol');

const ladder: Row[] = [
  { voltage: 0.1, current: 0.41e-9 },
  { voltage: 0.2, current: 0.79e-9 },
  { voltage: 0.3, current: 1.22e-9 },
];
const fading: Row[] = [
  { cycle: 1, capacity: 165 * 3600 },
  { cycle: 2, capacity: 164 * 3600 },
  { cycle: 3, capacity: 163 * 3600 },
];
const slack: Row[] = [
  { time: 0, voltage: 0.012 },
  { time: 60, voltage: 0.008 },
  { time: 120, voltage: 0.006 },
];

/** Voltages, cycles, protocols and specimens. */
export const strangersCycles: File[] = [
  voltages('Hebb–Wagner: volts and nanoamperes', 'U (mV);I (nA)\n100;0,41\n200;0,79\n300;1,22\n', {
    gives: ladder,
  }),
  voltages(
    'Hebb–Wagner: potential in volts',
    'Potential (V),Current (A)\n0.1,4.1e-10\n0.2,7.9e-10\n0.3,1.22e-9\n',
    { gives: ladder },
  ),
  voltages('Hebb–Wagner: German', 'Spannung [V];Strom [nA]\n0,1;0,41\n0,2;0,79\n0,3;1,22\n', {
    gives: ladder,
  }),
  voltages('Hebb–Wagner: French', 'Tension (mV);Courant (nA)\n100;0,41\n200;0,79\n300;1,22\n', {
    gives: ladder,
  }),
  voltages('Hebb–Wagner: EC-Lab', 'Ewe/V\t<I>/mA\n0.1\t4.1e-7\n0.2\t7.9e-7\n0.3\t1.22e-6\n', {
    gives: ladder,
  }),
  voltages(
    'Hebb–Wagner: with uncertainties',
    'V (mV),I (nA),u(I) (pA)\n100,0.41,10\n200,0.79,20\n300,1.22,30\n',
    {
      gives: ladder.map((row, index) => ({ ...row, currentUncertainty: (index + 1) * 1e-11 })),
    },
  ),
  voltages(
    'Hebb–Wagner: against lithium',
    'E (V vs. Li/Li+);I / nA\n0,1;0,41\n0,2;0,79\n0,3;1,22\n',
    { gives: ladder },
  ),
  voltages(
    'Hebb–Wagner: against lithium, behind the unit',
    'E/V vs Li+/Li,I/nA\n0.1,0.41\n0.2,0.79\n0.3,1.22\n',
    { gives: ladder },
  ),
  voltages('Hebb–Wagner: letters alone', 'V,I\n100,0.41\n200,0.79\n300,1.22\n', { asks: /unit/ }),
  voltages('Hebb–Wagner: a current density', 'V (mV),j (nA/cm2)\n100,0.41\n200,0.79\n', {
    asks: /a current density/,
  }),
  voltages(
    'Hebb–Wagner: set and measured voltage',
    'E set (mV),E meas (mV),I (nA)\n100,101,0.41\n200,203,0.79\n300,304,1.22\n',
    {
      gives: [
        { voltage: 0.101, current: 0.41e-9 },
        { voltage: 0.203, current: 0.79e-9 },
        { voltage: 0.304, current: 1.22e-9 },
      ],
      cautions: /E set.*was left out/,
    },
  ),

  relaxation('relaxation: OCV after the pulse', 'Time (s),OCV (mV)\n0,12\n60,8\n120,6\n', {
    gives: slack,
  }),
  relaxation(
    'relaxation: potential in volts, minutes',
    'time (min)\tE (V)\n0\t0.012\n1\t0.008\n2\t0.006\n',
    { gives: slack },
  ),
  relaxation('relaxation: Potential/mV', 't/s;Potential/mV\n0;12\n60;8\n120;6\n', { gives: slack }),
  relaxation('relaxation: ln of the voltage', 't (s);ln(U / mV)\n0;2.4849\n60;2.0794\n', {
    within: 1e-4,
    gives: slack.slice(0, 2),
  }),

  fade(
    'a cycler: cycle and discharge capacity',
    'Cycle,Discharge capacity (mAh/g)\n1,165\n2,164\n3,163\n',
    { gives: fading },
  ),
  fade('a cycler: German', 'Zyklus;Kapazität (mAh/g)\n1;165\n2;164\n3;163\n', { gives: fading }),
  fade(
    'a cycler: number of cycles',
    'Cycle number\tSpecific capacity / mA h g-1\n1\t165\n2\t164\n3\t163\n',
    { gives: fading },
  ),
  fade(
    'a cycler: index of cycles',
    'Cycle_Index,Discharge_Capacity(mAh/g)\n1,165\n2,164\n3,163\n',
    { gives: fading },
  ),
  fade(
    'a cycler: charge and discharge',
    'Cycle,Charge capacity (mAh/g),Discharge capacity (mAh/g)\n1,180,165\n2,166,164\n',
    { asks: /capacity/i },
  ),
  fade('a cycler: the Coulombic efficiency is no retention', 'Cycle,CE (%)\n1,92\n2,99\n3,99.5\n', {
    asks: /capacity/,
  }),
  fade(
    'a cycler: efficiency beside capacity',
    'Cycle,Discharge capacity (mAh/g),Coulombic efficiency (%)\n1,165,92\n2,164,99\n3,163,99.5\n',
    { gives: fading, says: /left out: Coulombic efficiency/ },
  ),
  fade('a cycler: efficiency in words alone', 'Cycle,Coulombic efficiency (%)\n1,92\n2,99\n', {
    asks: /./,
  }),
  fade('a cycler: retention', 'cycle;retention (%)\n1;100\n2;99\n3;98\n', {
    choices: { capacityAs: 'retention' },
    gives: [1, 2, 3].map((cycle) => ({ cycle, capacity: (101 - cycle) / 100 })),
  }),
  fade('a cycler: milliampere hours', 'cycle;Q (mAh)\n1;2\n2;1.9\n3;1.8\n', {
    choices: { capacityAs: 'charge' },
    gives: [1, 2, 3].map((cycle) => ({ cycle, capacity: (2.1 - cycle / 10) * 3.6 })),
    within: 1e-12,
  }),
  fade('a cycler: energy is no capacity', 'cycle,energy (Wh)\n1,2\n2,1.9\n', { asks: /./ }),
  fade('a cycler: time is no cycle', 'time (h),capacity (mAh/g)\n1,165\n2,164\n', {
    asks: /cycle/,
  }),
  fade('a cycler: capacity without unit', 'cycle,capacity\n1,165\n2,164\n', { asks: /unit/ }),

  specimens(
    'specimens: both limits',
    'specimen,last step completed (mA/cm2),first step that failed (mA/cm2)\nA,0.5,0.6\nB,0.8,0.9\n',
    {
      gives: [
        { completed: 5, failed: 6, specimen: 'A' },
        { completed: 8, failed: 9, specimen: 'B' },
      ],
    },
  ),
  specimens('specimens: one critical current', 'sample,CCD (mA/cm²)\nA,0.5\nB,0.8\n', {
    asks: /./,
  }),
  specimens(
    'specimens: completed and failed',
    'name;completed (mA/cm2);failed (mA/cm2)\nA;0,5;0,6\nB;0,8;0,9\n',
    {
      gives: [
        { completed: 5, failed: 6, specimen: 'A' },
        { completed: 8, failed: 9, specimen: 'B' },
      ],
    },
  ),
  specimens(
    'specimens: microamperes',
    'pellet,last passed (µA/cm2),short at (µA/cm2)\nA,500,600\nB,800,900\n',
    { asks: /./ },
  ),

  protocol('a protocol of steps', 'duration (min),j (mA/cm2)\n10,0.5\n10,0\n10,-0.5\n', {
    gives: [
      { duration: 600, currentDensity: 5 },
      { duration: 600, currentDensity: 0 },
      { duration: 600, currentDensity: -5 },
    ],
  }),
  protocol(
    'a protocol of long and short steps',
    'duration (min),j (mA/cm2)\n10,0.5\n20,0\n5,-0.5\n',
    {
      gives: [
        { duration: 600, currentDensity: 5 },
        { duration: 1200, currentDensity: 0 },
        { duration: 300, currentDensity: -5 },
      ],
    },
  ),
  protocol('a protocol in currents', 'duration (min),I (mA)\n10,0.5\n10,0\n', {
    asks: /a current/,
  }),
];
