import { growing, growth, type File, type Row } from './file.ts';

const rows = (values: [number, number][]): Row[] =>
  values.map(([time, value]) => ({ time, value }));
const asr = { observable: 'areaSpecificResistance' };

/** Growth of an interphase. */
export const growths: File[] = [
  growth('time and ASR', 't (h),ASR (Ω cm²)\n1,20\n2,25\n4,32\n', { gives: growing, choices: asr }),
  growth('time in days and a resistance named R in Ω cm²', 'time / d\tR / Ω cm^2\n1\t20\n2\t25\n', {
    gives: rows([
      [86_400, 0.002],
      [172_800, 0.0025],
    ]),
    choices: asr,
  }),
  growth('resistance in ohm', 't (min);R_int (Ohm)\n30;100\n60;120\n', {
    gives: rows([
      [1800, 100],
      [3600, 120],
    ]),
    choices: { observable: 'resistance' },
  }),
  growth('thickness in nanometres', 'Time [s],SEI thickness [nm]\n3600,3.5\n7200,5\n', {
    gives: rows([
      [3600, 3.5e-9],
      [7200, 5e-9],
    ]),
    choices: { observable: 'thickness' },
  }),
  growth('thickness in ångström', 't (h)\td (Å)\n1\t35\n2\t50\n', {
    gives: rows([
      [3600, 3.5e-9],
      [7200, 5e-9],
    ]),
    choices: { observable: 'thickness' },
    within: 1e-12,
  }),
  growth('weeks', 'time (weeks),ASR (Ohm cm2)\n1,20\n2,25\n', {
    gives: rows([
      [604_800, 0.002],
      [1_209_600, 0.0025],
    ]),
  }),
  growth('years', 't (years);ASR (Ω cm²)\n1;20\n2;25\n', {
    gives: rows([
      [31_557_600, 0.002],
      [63_115_200, 0.0025],
    ]),
  }),
  growth(
    'hours, minutes and seconds',
    'time (h:m:s),ASR (Ω cm²)\n01:00:00,20\n02:00:00,25\n04:00:00,32\n',
    { gives: growing },
  ),
  growth(
    'spans of pandas',
    'time,ASR (Ω cm²)\n0 days 01:00:00,20\n0 days 02:00:00,25\n0 days 04:00:00,32\n',
    { gives: growing },
  ),
  growth('hours and minutes, or minutes and seconds', 'time,ASR (Ω cm²)\n01:00,20\n02:00,25\n', {
    asks: /hours and minutes or minutes and seconds/,
  }),
  growth(
    'dates of Germany',
    'Datum;ASR (Ω cm²)\n01.03.2024 12:00;20\n01.03.2024 13:00;25\n02.03.2024 12:00;32\n',
    {
      gives: rows([
        [0, 0.002],
        [3600, 0.0025],
        [86_400, 0.0032],
      ]),
    },
  ),
  growth(
    'dates that can only be American',
    'date,ASR (Ω cm²)\n3/14/2024 1:00 PM,20\n3/14/2024 3:00 PM,25\n3/15/2024 1:00 PM,32\n',
    {
      gives: rows([
        [0, 0.002],
        [7200, 0.0025],
        [86_400, 0.0032],
      ]),
    },
  ),
  growth(
    'dates that could be either',
    'date,ASR (Ω cm²)\n3/4/2024,20\n3/5/2024,25\n3/6/2024,32\n',
    { asks: /day or the month stands first/ },
  ),
  growth(
    'dates of ISO',
    'timestamp,ASR (Ω cm²)\n2024-03-01T12:00:00Z,20\n2024-03-02T00:00:00Z,25\n',
    {
      gives: rows([
        [0, 0.002],
        [43_200, 0.0025],
      ]),
    },
  ),
  growth('the root of time', '√t (√h),ASR (Ω cm2)\n1,20\n2,25\n3,32\n', {
    gives: rows([
      [3600, 0.002],
      [14_400, 0.0025],
      [32_400, 0.0032],
    ]),
  }),
  growth('the root of time in its unit', 't^0.5 (h^0.5)\tASR (Ω cm²)\n1\t20\n2\t25\n', {
    gives: rows([
      [3600, 0.002],
      [14_400, 0.0025],
    ]),
  }),
  growth('the root of time in seconds', 'sqrt(t/s);ASR (Ω·cm²)\n60;20\n120;25\n', {
    gives: rows([
      [3600, 0.002],
      [14_400, 0.0025],
    ]),
  }),
  // 1 µA h cm⁻² is 36 C m⁻².
  growth('a charge per area', 't (h),q (µAh/cm2)\n1,2\n2,3\n', {
    gives: rows([
      [3600, 72],
      [7200, 108],
    ]),
    choices: { observable: 'charge' },
    within: 1e-12,
  }),
  growth('a cycle number in place of a time', 'cycle,ASR (Ω cm²)\n1,20\n2,25\n', {
    asks: /Which column is the time/,
  }),
  growth('a time without unit', 'time,ASR (Ω cm²)\n1,20\n2,25\n', {
    asks: /“time” it is not clear which unit/,
  }),
  growth('ASR without unit', 't (h),ASR\n1,20\n2,25\n', {
    asks: /“ASR” it is not clear which unit/,
  }),
  growth('two interfaces', 't (h),ASR anode (Ω cm²),ASR cathode (Ω cm²)\n1,20,5\n2,25,6\n', {
    asks: /Several columns could be/,
  }),
  growth('rows of two cells', 'cell,t (h),ASR (Ω cm²)\nA,1,20\nA,2,25\nB,1,30\nB,2,40\n', {
    asks: /several samples/,
  }),
  growth('a temperature in place of a time', 'T (°C),ASR (Ω cm²)\n25,20\n40,12\n', {
    asks: /Which column is the time/,
  }),
  growth('time, voltage and ASR', 't (h),E (V),ASR (Ω cm²)\n1,0.05,20\n2,0.05,25\n4,0.05,32\n', {
    gives: growing,
    says: /left out: E \(V\)/,
  }),
  growth('without a header', '1 20\n2 25\n4 32\n', {
    gives: growing,
    says: /the unit of the table/,
  }),
  growth(
    'an interphase beside its fit',
    't (h),interphase resistance (Ω cm²),fit (Ω cm²)\n1,20,21\n2,25,24\n4,32,31\n',
    { gives: growing, says: /left out: fit/ },
  ),
  growth('a fit alone', 't (h),fit (Ω cm²)\n1,20\n2,25\n', {
    asks: /Which column is the area-specific resistance/,
  }),
  growth(
    'an area-specific resistance in words',
    'Time (h),Area-specific resistance (Ω cm²),Area (cm²)\n1,20,1.13\n2,25,1.13\n4,32,1.13\n',
    { gives: growing },
  ),
  growth(
    'a pellet and what lies on it',
    't / h\tpellet thickness / mm\tASR / Ω cm²\n1\t1\t20\n2\t1\t25\n4\t1\t32\n',
    { gives: growing },
  ),
  growth(
    'two quantities that both could be meant',
    't (h),thickness (nm),R (Ω)\n1,3,10\n2,4,12\n',
    { asks: /what was measured/ },
  ),
  growth(
    'days and times of day in two columns',
    'Date,Time,ASR (Ω cm²)\n2024-03-01,12:00:00,20\n2024-03-01,13:00:00,25\n2024-03-01,15:00:00,32\n',
    { gives: growing.map((row) => ({ ...row, time: Number(row.time) - 3600 })) },
  ),
  growth('a short name of an uncertainty', 't/h ASR/Ωcm2 u/Ωcm2\n1 20 1\n2 25 2\n4 32 3\n', {
    gives: growing.map((row, at) => ({ ...row, valueUncertainty: (at + 1) * 1e-4 })),
    within: 1e-12,
  }),
];
