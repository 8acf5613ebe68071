import {
  areaResistances,
  currents,
  cycledInMilliamperes,
  filesFor,
  plainResistances,
  specific,
  voltages,
  whole,
} from './laboratory.ts';

const growth = filesFor('growth');
const trace = filesFor('trace');
const relaxation = filesFor('relaxation');
const cycling = filesFor('cycling');
const fade = filesFor('fade');
const inMilliamperes = { choices: { recorded: 'current' } };
const perMass = { choices: { capacityAs: 'specificCapacity' } };
const ofCell = { choices: { capacityAs: 'charge' } };
const asResistance = { choices: { observable: 'resistance' } };
const rows = areaResistances([0, 12], [6, 18], [30, 27]);

/** Times, currents and cycles in which a number goes astray. */
export const laboratoryFourth = [
  growth(
    'date and time in two columns',
    'Date,Time,ASR (Ω cm²)\n2024-05-01,08:00:00,12\n2024-05-01,14:00:00,18\n2024-05-02,14:00:00,27\n',
    { gives: rows },
  ),
  growth(
    'time of day past midnight',
    'Clock time,ASR (Ω cm²)\n22:00:00,12\n23:00:00,18\n01:00:00,27\n',
    { asks: /day/ },
  ),
  growth('months', 'months,ASR (Ω cm²)\n1,12\n2,18\n', { asks: /time/ }),
  growth('log time', 'log t (h),ASR (Ω cm²)\n0,12\n1,18\n', { asks: /time/ }),
  growth('time before, in hours negative', 't (h),ASR (Ω cm²)\n-1,11\n0,12\n6,18\n', {
    marks: /negative/,
  }),
  growth('t1/2', 't1/2 (h1/2),ASR (Ω cm²)\n1,12\n2,18\n', {
    gives: areaResistances([1, 12], [4, 18]),
  }),
  growth('R in mΩ', 't (h),R_int (mΩ)\n0,12\n6,18\n', {
    gives: plainResistances([0, 0.012], [6, 0.018]),
    ...asResistance,
  }),
  growth('R in MΩ', 't (h),R_int (MΩ)\n0,12\n6,18\n', {
    gives: plainResistances([0, 12e6], [6, 18e6]),
    ...asResistance,
  }),
  growth('R·A', 't (h),R·A (Ω cm²)\n0,12\n6,18\n30,27\n', { gives: rows }),
  growth('R_int x A', 't (h),R_int*A (Ω·cm2)\n0,12\n6,18\n30,27\n', { gives: rows }),
  growth('total of a symmetric cell', 't (h),ASR total symmetric (Ω cm²)\n0,24\n6,36\n', {
    asks: /./,
  }),
  growth('bilayer', 't (h),ASR both interfaces (Ω cm²)\n0,24\n6,36\n', { asks: /./ }),
  growth('voltage of a cell', 't (h),U (V)\n0,3.7\n6,3.6\n', { asks: /./ }),
  growth('conductivity', 't (h),σ (mS/cm)\n0,1\n6,0.9\n', { asks: /./ }),
  growth('a fit line beside', 't (h),ASR (Ω cm²),fit (Ω cm²)\n0,12,11.5\n6,18,18.2\n30,27,27.1\n', {
    gives: rows,
  }),
  trace(
    'current in mA with a comma for the thousand',
    'Time (s),Current (nA)\n1,"40,000.0"\n10,"25,000.0"\n100,"12,000.0"\n',
    { gives: currents([1, 40], [10, 25], [100, 12]) },
  ),
  trace(
    'date-times',
    'Timestamp,Current (µA)\n2024-05-01 08:00:01,40\n2024-05-01 08:00:10,25\n2024-05-01 08:01:40,12\n',
    { gives: currents([0, 40], [9, 25], [99, 12]) },
  ),
  trace('mm:ss.0 of Excel', 'time,current (µA)\n00:01.0,40\n00:10.0,25\n01:40.0,12\n', {
    gives: currents([1, 40], [10, 25], [100, 12]),
  }),
  trace('ms', 't (ms),I (µA)\n1000,40\n10000,25\n', { gives: currents([1, 40], [10, 25]) }),
  trace('charge beside', 't/s,I/µA,Q/mC\n1,40,0\n10,25,0.3\n100,12,1.5\n', {
    gives: currents([1, 40], [10, 25], [100, 12]),
  }),
  relaxation('absolute voltage of a full cell', 'Time (s),Cell voltage (V)\n1,0.008\n10,0.005\n', {
    gives: voltages([1, 8], [10, 5]),
  }),
  relaxation('voltage in µV', 't (min),E (µV)\n1,8000\n2,5000\n', {
    gives: voltages([60, 8], [120, 5]),
  }),
  relaxation('temperature in place of a voltage', 't (s),T (°C)\n1,25\n10,26\n', {
    asks: /voltage/,
  }),
  cycling(
    'EC-Lab, all its columns',
    'mode\tox/red\terror\tcontrol changes\tNs changes\tcounter inc.\tNs\ttime/s\tcontrol/V/mA\tEwe/V\tdq/mA.h\t(Q-Qo)/mA.h\tQ charge/discharge/mA.h\thalf cycle\t<I>/mA\tx\n1\t1\t0\t0\t0\t0\t0\t0\t0.1\t0.02\t0\t0\t0\t0\t0.1\t0\n1\t1\t0\t0\t0\t0\t0\t3600\t0.1\t0.03\t0.1\t0.1\t0.1\t0\t0.1\t0\n1\t0\t0\t1\t0\t0\t1\t7200\t-0.1\t-0.02\t-0.1\t0\t0\t1\t-0.1\t0\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'Maccor in full',
    'Rec#\tCyc#\tStep\tTestTime\tStepTime\tmAmp-hr\tmWatt-hr\tmAmps\tVolts\tState\tES\tDPt Time\n1\t0\t1\t  0d 00:00:00.00\t  0d 00:00:00.00\t0.0\t0.0\t0.1\t0.02\tC\t0\t08/23/2021 6:04:18 PM\n2\t0\t1\t  0d 01:00:00.00\t  0d 01:00:00.00\t0.1\t0.0\t0.1\t0.03\tC\t1\t08/23/2021 7:04:18 PM\n3\t0\t2\t  0d 02:00:00.00\t  0d 00:00:00.00\t0.0\t0.0\t0.1\t-0.02\tD\t1\t08/23/2021 8:04:18 PM\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'Neware in Chinese',
    '数据序号,循环号,工步类型,总时间(h),电流(mA),电压(V)\n1,1,恒流充电,0,0.1,0.02\n2,1,恒流充电,1,0.1,0.03\n3,1,搁置,2,0,0\n4,1,恒流放电,3,-0.1,-0.02\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, 0, 0], [3, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'plating and stripping as words',
    'step,t (h),j (mA/cm²),U (V)\nplating,0,0.1,0.02\nplating,1,0.1,0.03\nstripping,2,0.1,-0.02\nstripping,3,0.1,-0.03\n',
    { asks: /sign|current/ },
  ),
  cycling(
    'power beside',
    'Time(s),Current(mA),Voltage(V),Power(mW)\n0,0.1,0.02,0.002\n3600,0.1,0.03,0.003\n',
    { gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03]), ...inMilliamperes },
  ),
  cycling(
    'Basytec',
    '~Time[h] DataSet Line Command U[V] I[A] Ah[Ah]\n0 1 1 Charge 0.02 0.0001 0\n1 2 1 Charge 0.03 0.0001 0.0001\n2 3 2 Discharge -0.02 -0.0001 0\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'Digatron',
    'Step,Status,Prog Time,Step Time,Cycle,Procedure,Voltage,Current,AhAccu\n,,,,,,V,A,Ah\n1,CHA,0,0,1,p,0.02,0.0001,0\n1,CHA,1,1,1,p,0.03,0.0001,0\n',
    { asks: /time|unit/i },
  ),
  fade(
    'charge and discharge of a cycler in Ah and mAh/g',
    'Cycle,DChg. Cap.(mAh),DChg. Spec. Cap.(mAh/g)\n1,1.60,160\n2,1.58,158\n3,1.57,157\n',
    { gives: specific([1, 160], [2, 158], [3, 157]), ...perMass },
  ),
  fade(
    'discharge capacity in two units that agree',
    'Cycle;Discharge capacity (mAh);Discharge capacity (Ah)\n1;1600;1,6\n2;1580;1,58\n3;1570;1,57\n',
    { gives: whole([1, 1600], [2, 1580], [3, 1570]), ...ofCell },
  ),
  fade(
    'cycle as a date',
    'date,capacity (mAh/g)\n2024-01-01,160\n2024-01-02,158\n2024-01-03,157\n',
    { asks: /cycle/ },
  ),
  fade(
    'cycle 0 as formation',
    'Cycle,Q (mAh/g),comment\n0,170,formation\n1,160,\n2,158,\n3,157,\n',
    { gives: specific([0, 170], [1, 160], [2, 158], [3, 157]), ...perMass },
  ),
  fade('cycles that begin anew', 'Cycle,Q (mAh/g)\n1,160\n2,158\n1,161\n2,159\n', {
    asks: /begins anew/,
  }),
];
