import { conductivities, filesFor, resistances, sulfide } from './laboratory.ts';

const plot = filesFor('plot');
const pellet = { choices: { measured: 'resistance' } };
const inSeries = (series: string, ...rows: [number, number][]) =>
  conductivities(...rows).map((row) => ({ ...row, series }));

/** What instruments and their programs write beside a conductivity. */
export const laboratoryConductivitiesMore = [
  plot(
    'set and actual temperature',
    'T_set (°C);T_actual (°C);σ (mS/cm)\n30;31,5;0,2\n50;50,8;0,5\n70;69,7;1,1\n',
    {
      gives: conductivities([31.5, 0.2], [50.8, 0.5], [69.7, 1.1]),
      cautions: /was left out: it tells/,
      says: /T_set/,
    },
  ),
  plot('nominal T beside real T', 'nominal T,real T,sigma (mS/cm)\n30,31.5,0.2\n50,50.8,0.5\n', {
    asks: /real T.*unit/,
  }),
  plot(
    'nominal T (°C) beside real T (°C)',
    'nominal T (°C),real T (°C),sigma (mS/cm)\n30,31.5,0.2\n50,50.8,0.5\n',
    {
      gives: conductivities([31.5, 0.2], [50.8, 0.5]),
      cautions: /was left out: it tells/,
      says: /nominal T/,
    },
  ),
  plot(
    "a programmed temperature beside the sample's",
    'Programmed temperature (°C),Sample temperature (°C),Conductivity (S/cm)\n30,31.5,2e-4\n50,50.8,5e-4\n',
    { gives: conductivities([31.5, 0.2], [50.8, 0.5]), cautions: /was left out: it tells/ },
  ),
  plot(
    'setpoint first, then thermocouple',
    'Setpoint [°C],Thermocouple [°C],sigma [mS/cm]\n30,31.5,0.2\n50,50.8,0.5\n',
    { gives: conductivities([31.5, 0.2], [50.8, 0.5]), cautions: /was left out: it tells/ },
  ),
  plot('Soll and Ist', 'T_Soll/°C;T_Ist/°C;σ/(mS/cm)\n30;31,5;0,2\n50;50,8;0,5\n', {
    gives: conductivities([31.5, 0.2], [50.8, 0.5]),
    cautions: /was left out: it tells/,
  }),
  plot(
    'oven and sample temperatures',
    'T_oven (°C),T_sample (°C),σ (S/cm)\n30,28.5,2e-4\n50,48.1,5e-4\n',
    { gives: conductivities([28.5, 0.2], [48.1, 0.5]), cautions: /was left out: it tells/ },
  ),
  plot(
    'two thermocouples that nothing tells apart',
    'T1 (°C),T2 (°C),σ (S/cm)\n30,28.5,2e-4\n50,48.1,5e-4\n',
    { asks: /temperature/ },
  ),
  plot(
    'heating and cooling in a column',
    'T (°C),branch,σ (mS/cm)\n30,heating,0.2\n50,heating,0.5\n50,cooling,0.49\n30,cooling,0.19\n',
    { gives: conductivities([30, 0.2], [50, 0.5], [50, 0.49], [30, 0.19]), says: /branch/ },
  ),
  plot(
    'heating and cooling side by side',
    'T (°C),σ heating (mS/cm),σ cooling (mS/cm)\n30,0.2,0.19\n50,0.5,0.49\n',
    {
      gives: [
        ...inSeries('heating', [30, 0.2], [50, 0.5]),
        ...inSeries('cooling', [30, 0.19], [50, 0.49]),
      ],
    },
  ),
  plot(
    'one column for each sample under one unit',
    'T (°C)\tx = 0 σ (mS/cm)\tx = 0.1 σ (mS/cm)\n30\t0.2\t0.3\n50\t0.5\t0.7\n',
    { asks: /conductivity/ },
  ),
  plot(
    'one column for each sample, the unit in a row',
    'T\tLGPS\tLPSCl\n°C\tmS/cm\tmS/cm\n30\t5\t2\n50\t9\t4\n',
    { gives: [...inSeries('LGPS', [30, 5], [50, 9]), ...inSeries('LPSCl', [30, 2], [50, 4])] },
  ),
  plot('one column for each sample without a unit', 'T (°C),LGPS,LPSCl\n30,5,2\n50,9,4\n', {
    asks: /conductivity/,
  }),
  plot(
    'long form with its samples',
    'sample,T (K),sigma (S/cm)\nA,303.15,2e-4\nA,323.15,5e-4\nB,303.15,3e-4\nB,323.15,7e-4\n',
    { gives: [...inSeries('A', [30, 0.2], [50, 0.5]), ...inSeries('B', [30, 0.3], [50, 0.7])] },
  ),
  plot(
    'samples under each other beneath titles',
    'Sample A\nT (°C),σ (mS/cm)\n30,0.2\n50,0.5\n\nSample B\nT (°C),σ (mS/cm)\n30,0.3\n50,0.7\n',
    {
      gives: [
        ...inSeries('Sample A', [30, 0.2], [50, 0.5]),
        ...inSeries('Sample B', [30, 0.3], [50, 0.7]),
      ],
    },
  ),
  plot(
    'bulk and grain boundary',
    'T (K),σ_bulk (S/cm),σ_gb (S/cm)\n303.15,2e-4,1e-5\n323.15,5e-4,3e-5\n',
    {
      gives: [...inSeries('bulk', [30, 0.2], [50, 0.5]), ...inSeries('gb', [30, 0.01], [50, 0.03])],
    },
  ),
  plot(
    'a table of a fit: R1 and a CPE',
    'Temp (°C)\tR1\tR1 Error\tCPE1-T\tCPE1-P\n30\t640\t3\t1.2e-9\t0.95\n50\t255\t2\t1.3e-9\t0.94\n',
    { asks: /unit/ },
  ),
  plot(
    'a table of a fit with units',
    'T (°C),R1 (Ohm),R1 err (Ohm),CPE1-T (F s^(P-1)),CPE1-P,chi2\n30,640,3,1.2e-9,0.95,1e-4\n50,255,2,1.3e-9,0.94,2e-4\n',
    { gives: resistances([30, 640, 3], [50, 255, 2]), ...pellet },
  ),
  plot(
    'RelaxIS, names and units',
    'Temperature\tR1 Value\tR1 Error\tCPE1-Q Value\n°C\tOhm\t%\tF s^(α-1)\n30\t640\t1\t1e-9\n50\t255\t1\t1e-9\n',
    { asks: /./ },
  ),
  plot(
    'ZView batch fit',
    'File,Rs,Rs(Error%),R1,R1(Error%)\nT30.z,12,0.5,640,1\nT50.z,10,0.5,255,1\n',
    { asks: /temperature/ },
  ),
  plot(
    'EC-Lab export of a spectrum',
    'freq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\t|Z|/Ohm\tPhase(Z)/deg\ttime/s\n1000000\t100.1\t20.2\t102\t-11\t0\n100000\t110.3\t30.5\t114\t-15\t1\n',
    { refuses: /spectrum/ },
  ),
  plot(
    'a Gamry file of a spectrum',
    'EXPLAIN\nTAG\tEISPOT\nZCURVE\tTABLE\n\tPt\tTime\tFreq\tZreal\tZimag\tZsig\tZmod\tZphz\tIdc\tVdc\tIERange\n\t#\ts\tHz\tohm\tohm\tV\tohm\t°\tA\tV\t#\n\t0\t1\t1000000\t100.1\t-20.2\t1\t102\t-11\t0\t0\t8\n\t1\t2\t100000\t110.3\t-30.5\t1\t114\t-15\t0\t0\t8\n',
    { refuses: /spectrum/ },
  ),
  plot(
    'ZPlot text of a spectrum',
    "  Freq(Hz)  Ampl  Bias  Time(Sec)  Z'(a)  Z''(b)  GD  Err  Range\n 1.0E+06, 0, 0, 1.0, 100.1, -20.2, 0, 0, 1\n 1.0E+05, 0, 0, 2.0, 110.3, -30.5, 0, 0, 1\n",
    { refuses: /spectrum/ },
  ),
  plot(
    'a spectrum without names',
    '1.0E+06, 100.1, -20.2\n1.0E+05, 110.3, -30.5\n1.0E+04, 150.3, -60.5\n',
    { asks: /without names/ },
  ),
  plot(
    'Novocontrol, one frequency',
    "Temp. [°C]\tFreq. [Hz]\tSig' [S/cm]\n30\t1.00e+5\t2.0e-4\n50\t1.00e+5\t5.0e-4\n70\t1.00e+5\t1.1e-3\n",
    { gives: sulfide },
  ),
  plot(
    'Novocontrol, several frequencies',
    "Temp. [°C]\tFreq. [Hz]\tSig' [S/cm]\n30\t1.00e+5\t2.0e-4\n30\t1.00e+4\t1.9e-4\n50\t1.00e+5\t5.0e-4\n50\t1.00e+4\t4.9e-4\n",
    { asks: /frequenc/ },
  ),
  plot(
    'Netzsch-like header of a thermal run',
    '#EXPORTTYPE:DATA ALL\n#SAMPLE:LLZO\n#SEPARATOR:SEMICOLON\n#DECIMAL:COMMA\n##Temp./°C;Time/min;Cond./(S/m)\n30,0;1,0;0,02\n50,0;5,0;0,05\n70,0;9,0;0,11\n',
    { gives: sulfide },
  ),
  plot(
    'a Keithley with its own preamble',
    'Title:,Run 1\nDate,2024-03-02\nPoints,3\nTemperature (C),Resistance (Ohm)\n30.0,6.40E+02\n50.0,2.55E+02\n70.0,1.20E+02\n',
    { gives: resistances([30, 640], [50, 255], [70, 120]), ...pellet },
  ),
];
