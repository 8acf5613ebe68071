import { growing, growth, pellet, plot, type File, type Row } from './file.ts';

const at =
  (shape: File['shape']) =>
  (name: string, text: string, rest: Omit<File, 'name' | 'shape' | 'text'>): File => ({
    name,
    shape,
    text,
    ...rest,
  });
const trace = at('trace');
const layers = at('layers');

const flow: Row[] = [
  { time: 0, current: 50e-6 },
  { time: 10, current: 45e-6 },
  { time: 60, current: 30e-6 },
];

/** What instruments write, and what is made of it by hand. */
export const strangersInstruments: File[] = [
  trace('PalmSens: a title, units alone', 'Chronoamperometry: CA\ns,µA\n0,50\n10,45\n60,30\n', {
    gives: flow,
  }),
  trace(
    'Autolab Nova',
    'Time (s);WE(1).Current (A);WE(1).Potential (V)\n0;5,0E-05;0,01\n10;4,5E-05;0,01\n60;3,0E-05;0,01\n',
    { gives: flow },
  ),
  trace(
    'Autolab Nova, two times',
    'Time (s);Corrected time (s);WE(1).Current (A)\n5;0;5E-05\n15;10;4,5E-05\n65;60;3E-05\n',
    { asks: /time/ },
  ),
  trace(
    'PAR VersaStat',
    'Segment #,Point #,E(V),I(A),Elapsed Time(s)\n1,0,0.01,5.0E-05,0\n1,1,0.01,4.5E-05,10\n1,2,0.01,3.0E-05,60\n',
    { gives: flow },
  ),
  trace('Ivium', 'time /s\tI/A\tE/V\n0\t5.0e-05\t0.01\n10\t4.5e-05\t0.01\n60\t3.0e-05\t0.01\n', {
    gives: flow,
  }),
  trace(
    'Keithley, the unit in a column',
    'Time (s),Reading,Unit\n0,5.0E-05,A\n10,4.5E-05,A\n60,3.0E-05,A\n',
    { asks: /./ },
  ),
  trace(
    'Keithley, readings with their unit',
    'Relative Time (s),Reading (A)\n0,5.0E-05\n10,4.5E-05\n60,3.0E-05\n',
    { gives: flow },
  ),
  trace(
    'Keysight B2900',
    'Repeat,Point,T_CHANNEL1,V_CHANNEL1,I_CHANNEL1\n1,1,0,0.01,5E-05\n1,2,10,0.01,4.5E-05\n1,3,60,0.01,3E-05\n',
    { asks: /./ },
  ),
  trace('a normalised current', 't (s),I/I0\n0,1\n10,0.9\n60,0.6\n', { asks: /./ }),
  trace('an absolute current under bars', 't/s |I|/µA\n0 50\n10 45\n60 30\n', { gives: flow }),
  trace('a current, its logarithm', 't (s),log|I| (A)\n0,-4.3\n10,-4.35\n', {
    gives: [
      { time: 0, current: 10 ** -4.3 },
      { time: 10, current: 10 ** -4.35 },
    ],
    within: 1e-9,
  }),
  trace('a current in other powers', 't [s];I [10^-6 A]\n0;50\n10;45\n60;30\n', { gives: flow }),
  trace('a charge for a current', 't (s),Q (µC)\n0,50\n10,45\n', { asks: /./ }),
  trace('microamperes by letters', 'time_s,current_uA\n0,50\n10,45\n60,30\n', { gives: flow }),
  trace('mikroampere, Polish', 'Czas [s];Prąd [µA]\n0;50\n10;45\n60;30\n', { gives: flow }),
  trace(
    'an EVB report with steps of two polarisations',
    'Step 1: +10 mV\nt (s)\tI (µA)\n0\t50\n10\t45\n60\t30\n\nStep 2: -10 mV\nt (s)\tI (µA)\n0\t-50\n10\t-45\n60\t-30\n',
    { asks: /Step 2/ },
  ),

  growth('a count of cycles is no time', 'Cycle,ASR (Ω cm²)\n1,20\n2,25\n4,32\n', { asks: /time/ }),
  growth('hours as a name', 'hours,ASR (Ω cm²)\n1,20\n2,25\n4,32\n', { gives: growing }),
  growth('days as a name', 'Days;ASR (Ω cm²)\n1;20\n2;25\n4;32\n', {
    gives: growing.map((row) => ({ ...row, time: Number(row.time) * 24 })),
  }),
  growth('a resistance relative to the first', 't (h),R/R0\n1,1\n2,1.25\n', { asks: /./ }),
  growth('an increase of a resistance', 't (h),ΔR (Ω cm²)\n1,20\n2,25\n', { asks: /./ }),
  growth(
    'an increase beside the resistance',
    't (h),R (Ω cm²),ΔR (Ω cm²)\n1,20,0\n2,25,5\n4,32,12\n',
    { asks: /ΔR/ },
  ),
  growth('seconds in thousands', 't (ks),ASR (Ω cm²)\n3.6,20\n7.2,25\n14.4,32\n', {
    gives: growing,
    within: 1e-12,
  }),
  growth('seconds times a power', 't (10³ s);ASR (Ω cm²)\n3.6;20\n7.2;25\n14.4;32\n', {
    gives: growing,
    within: 1e-12,
  }),
  growth('days in words', 'time,ASR (Ω cm²)\nday 1,20\nday 2,25\nday 4,32\n', { asks: /./ }),
  growth('ages in cells', 'age;ASR (Ω cm²)\n1 h;20\n2 h;25\n4 h;32\n', { gives: growing }),
  growth('ages in different units', 'age;ASR (Ω cm²)\n60 min;20\n2 h;25\n4 h;32\n', {
    gives: growing,
  }),
  growth('two arcs', 't (h),R1 (Ω cm²),R2 (Ω cm²)\n1,20,40\n2,25,50\n', { asks: /R1.*R2/ }),
  growth(
    'Z-fit of EC-Lab',
    'time/h\tR1/Ohm\tQ1/F.s^(a - 1)\ta1\tR2/Ohm\n1\t20\t1e-9\t0.9\t30\n2\t25\t1e-9\t0.9\t40\n',
    { asks: /R1.*R2/ },
  ),
  growth('resistance times area in words', 'Time [h];R x A [Ohm*cm^2]\n1;20\n2;25\n4;32\n', {
    gives: growing,
  }),
  growth('ohm times square centimetre, R·A', 't / h\tR·A / Ω·cm²\n1\t20\n2\t25\n4\t32\n', {
    gives: growing,
  }),

  layers(
    'a stack, German',
    'Schicht;Dicke [µm];Leitfähigkeit [mS/cm];Ea [kJ/mol]\nA;25;1;30\nB;60;0,2;40\n',
    {
      gives: [
        {
          name: 'A',
          thickness: 25e-6,
          ionicConductivity: 0.1,
          activationEnergy: 30_000,
        },
        {
          name: 'B',
          thickness: 60e-6,
          ionicConductivity: 0.02,
          activationEnergy: 40_000,
        },
      ],
      within: 1e-9,
    },
  ),
  layers('a stack, thickness in mils', 'Material,thickness (mil),σ (mS/cm)\nA,1,1\nB,2,0.2\n', {
    asks: /mil/,
  }),
  layers(
    'a stack, thickness in nanometres beside ±',
    'layer\td (nm)\tκ (S/m)\nA\t250 ± 10\t0.1\n',
    {
      gives: [
        { name: 'A', thickness: 250e-9, ionicConductivity: 0.1, thicknessUncertainty: 10e-9 },
      ],
    },
  ),
  layers('a stack, logarithms', 'layer,L (µm),log10 σ (S/cm),Ea (meV)\nA,25,-3,300\n', {
    within: 1e-9,
    gives: [
      {
        name: 'A',
        thickness: 25e-6,
        ionicConductivity: 0.1,
        activationEnergy: 0.3 * 96_485.33212,
      },
    ],
  }),
  layers(
    'a stack, particle and layer sizes',
    'layer,particle size (µm),thickness (µm),σ (mS/cm)\nA,5,25,1\nB,3,60,0.2\n',
    {
      gives: [
        { name: 'A', thickness: 25e-6, ionicConductivity: 0.1 },
        { name: 'B', thickness: 60e-6, ionicConductivity: 0.02 },
      ],
    },
  ),
  layers('a stack, a diameter only', 'layer,diameter (mm),σ (mS/cm)\nA,12,1\n', {
    asks: /thickness/,
  }),
  layers('a stack, electronic conductivities', 'layer,d (µm),σ_el (mS/cm)\nA,25,1e-6\n', {
    asks: /σ_el/,
  }),

  plot(
    'Zahner: a spectrum',
    'Number,Frequency/Hz,Impedance/Ohm,Phase/deg\n1,1.0e6,100,-3\n2,1.0e5,123,-14\n',
    { refuses: /spectrum/ },
  ),
  plot(
    'ZPlot: a spectrum',
    '"Freq(Hz)","Ampl","Bias","Time(Sec)","Z\'(a)","Z\'\'(b)","GD","Err","Range"\n1.0E+6,0.01,0,1,100,-5,0,0,1\n1.0E+5,0.01,0,2,120,-30,0,0,1\n',
    { refuses: /spectrum/ },
  ),
  plot(
    'Keysight E4990: R and X',
    '!TYPE,CSV\n!Model,E4990A\nFrequency(Hz),R(ohm),X(ohm)\n1e6,100,-5\n1e5,120,-30\n',
    { asks: /Frequency/ },
  ),
  plot('Solartron: frequency and capacity', 'Freq. [Hz],Cp [F],D\n1e6,1e-11,0.2\n1e5,1e-11,0.4\n', {
    asks: /./,
  }),
  plot(
    'RelaxIS: a fit at each temperature',
    'Name;Temperature [°C];R_bulk [Ohm];Error R_bulk [%];R_GB [Ohm];Error R_GB [%]\na.z;25;100;1;300;2\nb.z;40;60;1;200;2\n',
    {
      gives: [
        { temperature: 298.15, conductivity: 100, conductivityUncertainty: 1, series: 'bulk' },
        { temperature: 313.15, conductivity: 60, conductivityUncertainty: 0.6, series: 'bulk' },
        { temperature: 298.15, conductivity: 300, conductivityUncertainty: 6, series: 'GB' },
        { temperature: 313.15, conductivity: 200, conductivityUncertainty: 4, series: 'GB' },
      ],
      choices: { measured: 'resistance' },
    },
  ),
  plot(
    'Novocontrol at one frequency',
    "Temp. [°C]\tSig' [S/cm]\n25\t3.1e-4\n40\t5.6e-4\n55\t9.5e-4\n",
    { gives: pellet },
  ),
  plot(
    'a chamber: set, actual, conductivity',
    'Setpoint (°C),Actual (°C),Conductivity (mS/cm)\n25,25.2,0.31\n40,40.3,0.56\n',
    {
      gives: [
        { temperature: 298.35, conductivity: 0.031 },
        { temperature: 313.45, conductivity: 0.056 },
      ],
      cautions: /was left out: it tells what the apparatus was at/,
    },
  ),
  plot(
    'a conductivity meter with compensation',
    'Date,Time,Conductivity,Unit,Temp,Unit\n2024-03-01,12:00,0.31,mS/cm,25,°C\n2024-03-01,12:10,0.56,mS/cm,40,°C\n',
    { asks: /./ },
  ),
];
