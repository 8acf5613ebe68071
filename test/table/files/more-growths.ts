import { growing, growth, type File, type Row } from './file.ts';

const asr = (times: number[]): Row[] =>
  times.map((time, at) => ({ time, value: [0.002, 0.0025, 0.0032, 0.004][at] as number }));
const measured = (times: number[], values: number[]): Row[] =>
  times.map((time, at) => ({ time, value: values[at] as number }));

/** Growth of an interphase, in more of the ways in which times and resistances are written. */
export const moreGrowths: File[] = [
  growth(
    'hours and minutes, said in the header',
    'time (hh:mm),ASR (Ω cm²)\n01:00,20\n02:00,25\n04:00,32\n',
    {
      gives: growing,
    },
  ),
  growth(
    'minutes and seconds, said in the header',
    'time (mm:ss);ASR (Ω cm²)\n01:00;20\n02:00;25\n04:00;32\n',
    {
      gives: asr([60, 120, 240]),
    },
  ),
  growth(
    'minutes and seconds, told by their fraction',
    'time,ASR (Ω cm²)\n01:00.0,20\n02:00.0,25\n04:30.5,32\n',
    {
      gives: asr([60, 120, 270.5]),
    },
  ),
  growth(
    'a stopwatch: minutes until the hour is full',
    'time (mm:ss),ASR (Ω cm²)\n30:00,20\n59:59,25\n1:30:00,32\n',
    {
      gives: asr([1800, 3599, 5400]),
    },
  ),
  growth(
    'more than a day in hours',
    'elapsed,ASR (Ω cm²)\n01:00:00,20\n26:00:00,25\n100:30:00,32\n',
    {
      gives: asr([3600, 93_600, 361_800]),
    },
  ),
  growth('times of a day', 'time,ASR (Ω cm²)\n14:00:00,20\n15:00:00,25\n17:00:00,32\n', {
    asks: /those of the day or counted from the start/,
  }),
  growth('times past midnight', 'time,ASR (Ω cm²)\n22:00:00,20\n23:00:00,25\n01:00:00,32\n', {
    asks: /on which days/,
  }),
  growth(
    'spans, said in the header',
    'Dauer (h:m:s);ASR (Ω cm²)\n14:00:00;20\n15:00:00;25\n17:00:00;32\n',
    {
      gives: asr([50_400, 54_000, 61_200]),
    },
  ),
  growth(
    'dates of France',
    'Date;ASR (Ω cm²)\n25/12/2024 08:00;20\n25/12/2024 09:00;25\n26/12/2024 08:00;32\n',
    {
      gives: asr([0, 3600, 86_400]),
    },
  ),
  growth(
    'dates of ISO without time',
    'date,ASR (Ω cm²)\n2024-02-28,20\n2024-02-29,25\n2024-03-01,32\n',
    {
      gives: asr([0, 86_400, 172_800]),
    },
  ),
  growth(
    'dates with a fraction of seconds',
    'timestamp,ASR (Ω cm²)\n2024-03-01 12:00:00.500,20\n2024-03-01 13:00:00.500,25\n2024-03-01 15:00:00.500,32\n',
    {
      gives: asr([0, 3600, 10_800]),
    },
  ),
  growth(
    'dates whose months have names',
    'date,ASR (Ω cm²)\n01-Mar-2024 12:00,20\n01-Mar-2024 13:00,25\n',
    {
      asks: /Which column is the time|date/,
    },
  ),
  growth(
    'EC-Lab: seconds and ohm',
    'time/s\tR/Ohm\n3,600000000000000E+003\t2,000000000000000E+001\n7,200000000000000E+003\t2,500000000000000E+001\n',
    {
      gives: measured([3600, 7200], [20, 25]),
      choices: { observable: 'resistance' },
    },
  ),
  growth('kiloohm', 'time [d];Rct [kOhm]\n1;0.1\n2;0.12\n', {
    gives: measured([86_400, 172_800], [100, 120]),
    choices: { observable: 'resistance' },
  }),
  growth('ohm square metre', 't (s)\tASR (Ohm m^2)\n3600\t0.002\n7200\t0.0025\n14400\t0.0032\n', {
    gives: growing,
  }),
  growth('kiloohm square centimetre', 't (h),ASR (kΩ cm²)\n1,0.02\n2,0.025\n4,0.032\n', {
    gives: growing,
    within: 1e-12,
  }),
  growth('micrometres', 't (d);thickness (µm)\n1;0.01\n4;0.02\n', {
    gives: measured([86_400, 345_600], [1e-8, 2e-8]),
    choices: { observable: 'thickness' },
    within: 1e-12,
  }),
  growth('millicoulomb per square centimetre', 't (h);Q (mC/cm²)\n1;7.2\n2;10.8\n', {
    gives: measured([3600, 7200], [72, 108]),
    choices: { observable: 'charge' },
    within: 1e-12,
  }),
  growth('a capacity per area', 'time (h),capacity loss (mAh/cm2)\n1,0.002\n2,0.003\n', {
    gives: measured([3600, 7200], [72, 108]),
    choices: { observable: 'charge' },
    within: 1e-12,
  }),
  growth('a charge that is no charge per area', 't (h),Q (mAh)\n1,0.002\n2,0.003\n', {
    asks: /charge|Which column/,
  }),
  growth('time in ms', 't (ms);ASR (Ω cm²)\n3600000;20\n7200000;25\n14400000;32\n', {
    gives: growing,
  }),
  growth('time in minutes, R, its error', 'time/min R/Ohm err/Ohm\n60 20 1\n120 25 2\n240 32 3\n', {
    gives: [
      { time: 3600, value: 20, valueUncertainty: 1 },
      { time: 7200, value: 25, valueUncertainty: 2 },
      { time: 14_400, value: 32, valueUncertainty: 3 },
    ],
    choices: { observable: 'resistance' },
  }),
  growth('minutes beside hours', 't (min),t (h),ASR (Ω cm²)\n60,1,20\n120,2,25\n240,4,32\n', {
    gives: growing,
  }),
  growth(
    'minutes beside hours that do not belong together',
    't (min),t (h),ASR (Ω cm²)\n60,2,20\n120,4,25\n240,8,32\n',
    {
      asks: /Several columns could be the time/,
    },
  ),
  growth('growth, Japanese', '時間 (h),抵抗 (Ω cm²)\n1,20\n2,25\n4,32\n', { gives: growing }),
  growth(
    'growth, German, the unit in a second row',
    'Zeit;Flächenwiderstand\nh;Ω·cm²\n1,0;20,0\n2,0;25,0\n4,0;32,0\n',
    {
      gives: growing,
    },
  ),
  growth('growth, French', 'Temps (h);Résistance surfacique (Ω.cm²)\n1;20\n2;25\n4;32\n', {
    gives: growing,
  }),
  growth('growth, Spanish', 'Tiempo (h)\tResistencia (Ω cm²)\n1\t20\n2\t25\n4\t32\n', {
    gives: growing,
  }),
  growth('the last row is unfinished', 't (h),ASR (Ω cm²)\n1,20\n2,25\n4,32\n8,', {
    gives: growing,
    says: /1 row without/,
  }),
  growth('M is no minute', 't (M),ASR (Ω cm²)\n1,20\n2,25\n', { asks: /time/ }),
  growth('m is a metre, and perhaps a minute', 't (m),ASR (Ω cm²)\n1,20\n2,25\n', { asks: /time/ }),
  growth('hours under the name of hr', 'time (hrs),ASR (ohm-cm2)\n1,20\n2,25\n4,32\n', {
    gives: growing,
  }),
  growth('ohm written with a star', 'time_h;ASR_Ohm*cm2\n1;20\n2;25\n4;32\n', { gives: growing }),
];
