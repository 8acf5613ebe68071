import { growing, growth, type File, type Row } from './file.ts';

const two = growing.slice(0, 2);
const at = (...times: number[]): Row[] =>
  times.map((time, index) => ({ time, value: [0.002, 0.0025, 0.0032][index] as number }));

/** Times, layers and charges in odd forms. */
export const oddTimes: File[] = [
  growth('two rows of header', 'Time\tR_SEI\nh\tohm cm2\n1\t20\n2\t25\n', { gives: two }),
  growth('units in each cell', 'time;ASR\n1 d;20 Ω cm²\n2 d;25 Ω cm²\n', {
    gives: at(86_400, 172_800),
  }),
  growth('hours and days in one column', 'time;ASR (Ω cm²)\n12 h;20\n2 d;25\n', {
    gives: [
      { time: 43_200, value: 0.002 },
      { time: 172_800, value: 0.0025 },
    ],
  }),
  growth('a root in seconds', 't^(1/2) (s^(1/2)),ASR (Ω cm²)\n60,20\n120,25\n', {
    gives: at(3600, 14_400),
  }),
  growth('a logarithm of time', 'log10(t/h);ASR (Ω cm²)\n0;20\n0.301;25\n', { asks: /time/ }),
  growth('a squared resistance', 't (h),R^2 (Ω² cm⁴)\n1,400\n2,625\n', { asks: /area-specific/ }),
  growth('a squared thickness', 't (h),x² (nm²)\n1,9\n2,25\n', { asks: /area-specific/ }),
  growth('a gain of resistance', 't (h),ΔR (Ω)\n1,20\n2,25\n', { asks: /area-specific/ }),
  growth('a resistance over the first', 't (h),R/R0\n1,1.1\n2,1.3\n', { asks: /area-specific/ }),
  growth('a resistance over an area', 't (h),ASR (Ω/cm²)\n1,20\n2,25\n', {
    asks: /a resistance per area, which this table does not take/,
  }),
  growth('a resistivity', 't (h),ρ (Ω cm)\n1,20\n2,25\n', { asks: /a resistivity/ }),
  growth('A for ångström is ampere', 't [min]\td [A]\n60\t35\n120\t50\n', { asks: /a current/ }),
  growth('a unit that is none', 't (h)\tthickness (u)\n1\t0.0035\n2\t0.005\n', {
    asks: /what the unit “u” is/,
  }),
  growth(
    'days as a spreadsheet counts them',
    'date;ASR (Ω cm²)\n45352.5;20\n45352.541666667;25\n',
    {
      asks: /“date” it is not clear which unit/,
    },
  ),
  growth('seconds since 1970', 'timestamp,ASR (Ω cm²)\n1709294400,20\n1709298000,25\n', {
    asks: /“timestamp” it is not clear which unit/,
  }),
  growth(
    'dates over the turn of a year',
    'Date,ASR (Ω cm²)\n12/31/2023,20\n1/1/2024,25\n1/2/2024,32\n',
    {
      gives: at(0, 86_400, 172_800),
    },
  ),
  growth('dates with two digits of a year', 'Date;ASR (Ω cm²)\n31.12.23;20\n01.01.24;25\n', {
    gives: at(0, 86_400),
  }),
  // Midnight at +01:00 and noon at +02:00 lie eleven hours apart.
  growth(
    'dates over the change of the clocks',
    't;ASR (Ω cm²)\n2024-03-31T00:00:00+01:00;20\n2024-03-31T12:00:00+02:00;25\n',
    {
      gives: at(0, 39_600),
    },
  ),
  growth(
    'dates west of Greenwich',
    't;ASR (Ω cm²)\n2024-03-31T00:00:00-05:00;20\n2024-03-31T06:00:00Z;25\n',
    {
      gives: at(0, 3600),
    },
  ),
  growth('weeks by their abbreviation', 't (wk),ASR (Ω cm²)\n1,20\n2,25\n', {
    gives: at(604_800, 1_209_600),
  }),
  growth('months, which have no length', 't (months),ASR (Ω cm²)\n1,20\n2,25\n', { asks: /time/ }),
  growth('hours as Germans shorten them', 'Zeit (Std.);Widerstand (Ω·cm²)\n1;20\n2;25\n', {
    gives: two,
  }),
  growth('units in words', 'Zeit in Stunden;Widerstand in Ohm\n1;20\n2;25\n', {
    gives: [
      { time: 3600, value: 20 },
      { time: 7200, value: 25 },
    ],
    choices: { observable: 'resistance' },
  }),
  growth('days in French', 'temps (jours);résistance (Ω.cm2)\n1;20\n2;25\n', {
    gives: at(86_400, 172_800),
  }),
  growth(
    'bounds are no standard uncertainties',
    't (h);ASR (Ω cm²);95% lower;95% upper\n1;20;19;21\n2;25;23;27\n',
    {
      gives: two,
      cautions: /“95% lower” were left out.*“95% upper” were left out/,
    },
  ),
  growth('per cent beside', 't (h);ASR (Ω cm²);err (%)\n1;20;5\n2;25;4\n', {
    gives: two.map((row) => ({ ...row, valueUncertainty: 1e-4 })),
    within: 1e-12,
  }),
  {
    name: 'layers, the columns in another order',
    shape: 'layers',
    text: 'σ (mS/cm);thickness (µm);name\n1;25;separator\n0.2;60;cathode\n',
    gives: [
      { thickness: 25e-6, ionicConductivity: 0.1, name: 'separator' },
      { thickness: 60e-6, ionicConductivity: 0.02, name: 'cathode' },
    ],
    within: 1e-12,
  },
  // 8.1 kcal/mol = 8.1 · 4184 J/mol
  {
    name: 'layers, an energy in kilocalories',
    shape: 'layers',
    text: 'layer;L (µm);σ (S/m);E_a (kcal/mol)\nA;25;0.1;8.1\n',
    gives: [{ thickness: 25e-6, ionicConductivity: 0.1, activationEnergy: 33_890.4, name: 'A' }],
    within: 1e-12,
  },
  {
    name: 'layers, an energy without unit',
    shape: 'layers',
    text: 'layer;L (µm);σ (S/m);E_a\nA;25;0.1;0.3\n',
    asks: /“E_a” it is not clear which unit/,
  },
  {
    name: 'layers, millimetres and micrometres in one column',
    shape: 'layers',
    text: 'name;thickness;conductivity (S/cm)\nA;25 µm;1e-3\nB;0.06 mm;2e-4\n',
    gives: [
      { name: 'A', thickness: 25e-6, ionicConductivity: 0.1 },
      { name: 'B', thickness: 60e-6, ionicConductivity: 0.02 },
    ],
  },
  {
    name: 'interfaces in Ω m²',
    shape: 'interfaces',
    text: 'interface;ASR (Ω m²)\nA;0.001\nB;0.0015\n',
    gives: [
      { areaSpecificResistance: 0.001, name: 'A' },
      { areaSpecificResistance: 0.0015, name: 'B' },
    ],
  },
];
