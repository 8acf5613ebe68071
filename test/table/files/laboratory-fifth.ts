import {
  areaResistances,
  conductivities,
  currents,
  cycledInMilliamperes,
  filesFor,
  resistances,
  retained,
  specific,
  steps,
  sulfide,
  whole,
} from './laboratory.ts';

const plot = filesFor('plot');
const growth = filesFor('growth');
const trace = filesFor('trace');
const direct = filesFor('voltages');
const cycling = filesFor('cycling');
const fade = filesFor('fade');
const pellet = { choices: { measured: 'resistance' } };
const inMilliamperes = { choices: { recorded: 'current' } };
const perMass = { choices: { capacityAs: 'specificCapacity' } };
const ofCell = { choices: { capacityAs: 'charge' } };
const rows = areaResistances([0, 12], [6, 18], [30, 27]);
const turning = cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]);

/** What was written after the first mending, to see whether it holds. */
export const laboratoryFifth = [
  plot(
    'a setup temperature that is one name for all',
    'setup,T (°C),σ (mS/cm)\nrig 2,30,0.2\nrig 2,50,0.5\nrig 2,70,1.1\n',
    { gives: sulfide },
  ),
  plot('only the set temperature', 'T_set (°C),σ (mS/cm)\n30,0.2\n50,0.5\n70,1.1\n', {
    gives: sulfide,
  }),
  plot(
    'set and read temperatures that are the same',
    'T_set (°C),T_act (°C),σ (mS/cm)\n30,30,0.2\n50,50,0.5\n70,70,1.1\n',
    { gives: sulfide },
  ),
  plot('in French', 'T consigne (°C);T mesurée (°C);σ (mS/cm)\n30;31,5;0,2\n50;50,8;0,5\n', {
    gives: conductivities([31.5, 0.2], [50.8, 0.5]),
    cautions: /consigne/,
  }),
  plot('in Chinese', '设定温度/℃,实际温度/℃,电导率/(S/cm)\n30,31.5,2e-4\n50,50.8,5e-4\n', {
    gives: conductivities([31.5, 0.2], [50.8, 0.5]),
    cautions: /设定/,
  }),
  plot(
    'set, heater and sample',
    'set (°C),heater (°C),sample (°C),σ (mS/cm)\n30,33,31.5,0.2\n50,54,50.8,0.5\n',
    { gives: conductivities([31.5, 0.2], [50.8, 0.5]), cautions: /set.*heater/ },
  ),
  plot(
    'actual temperature in kelvin beside a set one in °C',
    'T_set (°C),T_sample (K),σ (mS/cm)\n30,304.65,0.2\n50,323.95,0.5\n',
    { gives: conductivities([31.5, 0.2], [50.8, 0.5]), cautions: /T_set/ },
  ),
  plot(
    'the demanded temperature beside 1000/T of the real one',
    'T_set (°C),1000/T (K⁻¹),σ (mS/cm)\n30,3.28246,0.2\n50,3.0869,0.5\n',
    { gives: conductivities([31.5, 0.2], [50.8, 0.5]), within: 1e-5 },
  ),
  plot(
    'before and after cycling',
    'T (°C),σ before (mS/cm),σ after (mS/cm)\n30,0.2,0.1\n50,0.5,0.3\n',
    {
      gives: [
        ...conductivities([30, 0.2], [50, 0.5]).map((row) => ({ ...row, series: 'before' })),
        ...conductivities([30, 0.1], [50, 0.3]).map((row) => ({ ...row, series: 'after' })),
      ],
    },
  ),
  plot(
    'minimum and maximum beside the mean',
    'T (°C),σ mean (mS/cm),σ min (mS/cm),σ max (mS/cm)\n30,0.2,0.18,0.22\n50,0.5,0.45,0.55\n',
    { asks: /ends of an interval/ },
  ),
  plot(
    'formulas as names with an error',
    'T (°C),LLZO (mS/cm),LLZO err (mS/cm)\n30,0.2,0.01\n50,0.5,0.02\n70,1.1,0.05\n',
    { gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02], [70, 1.1, 0.05]) },
  ),
  plot(
    'a compound and a small column beside it',
    'T\tLLZO\tXYZ\n°C\tmS/cm\tmS/cm\n30\t0.2\t0.01\n50\t0.5\t0.02\n',
    { asks: /LLZO.*XYZ/ },
  ),
  plot(
    'brackets of the whole ± with a unit in the heading',
    'T [°C];σ [10⁻³ S/cm]\n30;(0,20 ± 0,01)\n50;(0,50 ± 0,02)\n',
    { gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]) },
  ),
  plot(
    'brackets of ± with the unit behind',
    'T (°C),σ\n30,(0.20 ± 0.01) mS/cm\n50,(0.50 ± 0.02) mS/cm\n',
    { gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]) },
  ),
  plot('RT in the middle', 'T (°C),σ (mS/cm)\n30,0.2\nRT,0.19\n50,0.5\n', { marks: /RT/ }),
  plot('R names with dots', 'Temp.C,Sigma.mS.cm,SD\n30,0.2,0.01\n50,0.5,0.02\n', {
    gives: conductivities([30, 0.2, 0.01], [50, 0.5, 0.02]),
  }),
  plot('check.names of R', 'T...C.,sigma..mS.cm.\n30,0.2\n50,0.5\n70,1.1\n', { gives: sulfide }),
  plot('camelCase', 'tempC,sigmaScm,Rohm\n30,2e-4,640\n50,5e-4,255\n', { asks: /unit/ }),
  plot('a factor said in a line below', 'T (°C),σ (S/cm)\n30,2\n50,5\nσ is multiplied by 10^4\n', {
    asks: /multiplied/,
  }),
  plot(
    'a scale factor of the instrument that is not one of the numbers',
    'Current range: 100 µA\nGain 1000\nT (°C),R (Ω)\n30,640\n50,255\n',
    { gives: resistances([30, 640], [50, 255]), ...pellet },
  ),
  plot(
    'a remark with a power of another quantity',
    '# vacuum 1e-6 mbar, heated at 5 K/min\nT (°C),σ (mS/cm)\n30,0.2\n50,0.5\n70,1.1\n',
    { gives: sulfide },
  ),
  plot(
    'a sheet with a title per block and its own header',
    'Cooling\nT (°C);σ (mS/cm)\n70;1,1\n50;0,5\n\nHeating\nT (°C);σ (mS/cm)\n50;0,5\n70;1,1\n',
    {
      gives: [
        ...conductivities([70, 1.1], [50, 0.5]).map((row) => ({ ...row, series: 'Cooling' })),
        ...conductivities([50, 0.5], [70, 1.1]).map((row) => ({ ...row, series: 'Heating' })),
      ],
    },
  ),
  growth(
    'a step time and a total time',
    'Step time (h),Total time (h),ASR (Ω cm²)\n0,0,12\n6,6,18\n0,6.5,19\n23.5,30,27\n',
    { gives: areaResistances([0, 12], [6, 18], [6.5, 19], [30, 27]) },
  ),
  growth('day as the name of the unit', 'Day\tR_int [Ω cm²]\n0\t12\n0.25\t18\n1.25\t27\n', {
    gives: rows,
  }),
  growth('min as the name', 'min,ASR (Ω cm²)\n0,12\n360,18\n', { asks: /time/ }),
  growth('hrs', 'hrs,ASR (Ohm·cm²)\n0,12\n6,18\n30,27\n', { gives: rows }),
  growth(
    'bounds of the ASR',
    't (h),ASR (Ω cm²),ASR_low (Ω cm²),ASR_high (Ω cm²)\n0,12,11,13\n6,18,17,19\n',
    { asks: /ASR/ },
  ),
  growth('an operator by name', 't (h),ASR (Ω cm²),cell\n0,12,7\n6,18,7\n30,27,7\n', {
    gives: rows,
  }),
  trace('i in mA', 't/s;i/mA\n1;0,04\n10;0,025\n100;0,012\n', {
    gives: currents([1, 40], [10, 25], [100, 12]),
  }),
  trace('I in mA/cm²', 't (s),I (mA/cm²)\n1,0.04\n10,0.025\n', { asks: /current/ }),
  trace(
    'a step and a test time that fall together',
    'Test time (s),Step time (s),Current (A)\n101,1,4e-5\n110,10,2.5e-5\n200,100,1.2e-5\n',
    { asks: /Test time.*Step time/ },
  ),
  trace(
    'steps with words for one direction',
    'Step Type,t (s),I (µA)\nCV Chg,1,40\nCV Chg,10,25\nCV Chg,100,12\n',
    { gives: currents([1, 40], [10, 25], [100, 12]) },
  ),
  direct('log current', 'U (V),log10(I/A)\n0.1,-9\n0.2,-8.7\n0.3,-8.5\n', {
    gives: steps([100, 1], [200, 1.99526231496888], [300, 3.16227766016838]),
    within: 1e-9,
  }),
  cycling(
    'capital letters',
    'STATUS,TEST TIME (H),CURRENT (MA),VOLTAGE (V)\nCHG,0,0.1,0.02\nCHG,1,0.1,0.03\nDCHG,2,0.1,-0.02\n',
    { asks: /“MA” counts millions or thousandths/ },
  ),
  cycling(
    'German words of steps',
    'Schritt;Zeit (h);Strom (mA);Spannung (V)\nLaden;0;0,1;0,02\nLaden;1;0,1;0,03\nEntladen;2;0,1;-0,02\n',
    { gives: turning, ...inMilliamperes },
  ),
  cycling(
    'rests that are named for what follows',
    'Step,t (h),I (mA),U (V)\nCharge,0,0.1,0.02\nCharge,1,0.1,0.03\nRest after charge,1.5,0,0\nDischarge,2,0.1,-0.02\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [1.5, 0, 0], [2, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'discharge positive and charge negative as signs',
    'Step,t (h),I (mA),U (V)\nDischarge,0,0.1,0.02\nDischarge,1,0.1,0.03\nCharge,2,-0.1,-0.02\n',
    { gives: turning, ...inMilliamperes },
  ),
  cycling(
    'amounts of charge beside unsigned current',
    'State;t (h);I (mA);U (V);Charge (mAh);Discharge (mAh)\nCharge;0;0,1;0,02;0;0\nCharge;1;0,1;0,03;0,1;0\nDischarge;2;0,1;-0,02;0,1;0\n',
    { gives: turning, ...inMilliamperes },
  ),
  cycling('Volts and Amps', 'Hours,Amps,Volts\n0,0.0001,0.02\n1,0.0001,0.03\n2,-0.0001,-0.02\n', {
    gives: turning,
    ...inMilliamperes,
  }),
  cycling(
    'a time that begins anew in each cycle alone',
    'Cycle,t (h),I (mA),U (V)\n1,0,0.1,0.02\n1,1,-0.1,-0.02\n2,0,0.1,0.02\n2,1,-0.1,-0.02\n',
    { asks: /begins anew/ },
  ),
  fade('Cycle ID', 'Cycle ID,Discharge Capacity(mAh)\n1,1.60\n2,1.58\n3,1.57\n', {
    gives: whole([1, 1.6], [2, 1.58], [3, 1.57]),
    ...ofCell,
  }),
  fade('n° de cycle', 'cycle n°;capacité (mAh/g)\n1;160\n2;158\n3;157\n', {
    gives: specific([1, 160], [2, 158], [3, 157]),
    ...perMass,
  }),
  fade('numéro de cycle', 'Numéro de cycle;Capacité de décharge (mAh/g)\n1;160\n2;158\n3;157\n', {
    gives: specific([1, 160], [2, 158], [3, 157]),
    ...perMass,
  }),
  fade('número de ciclo', 'Número de ciclo;Capacidad (mAh/g)\n1;160\n2;158\n3;157\n', {
    gives: specific([1, 160], [2, 158], [3, 157]),
    ...perMass,
  }),
  fade('number of cycles', 'Number of cycles,Capacity (mAh/g)\n1,160\n2,158\n3,157\n', {
    gives: specific([1, 160], [2, 158], [3, 157]),
    ...perMass,
  }),
  fade('Zyklenzahl', 'Zyklenzahl;Kapazität (mAh/g)\n1;160\n2;158\n3;157\n', {
    gives: specific([1, 160], [2, 158], [3, 157]),
    ...perMass,
  }),
  fade('cycle life', 'cycle life,capacity (mAh/g)\n500,160\n800,158\n900,157\n', { asks: /cycle/ }),
  fade('capacity in mAhg closed up', 'cycle,capacity_mAhg\n1,160\n2,158\n3,157\n', {
    gives: specific([1, 160], [2, 158], [3, 157]),
    ...perMass,
  }),
  fade('capacity in per cent', 'cycle,capacity (%)\n1,100\n2,98.75\n3,98.1\n', {
    gives: retained([1, 100], [2, 98.75], [3, 98.1]),
    choices: { capacityAs: 'retention' },
  }),
];
