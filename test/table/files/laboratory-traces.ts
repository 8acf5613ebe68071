import { currents, cycled, cycledInMilliamperes, filesFor, steps, voltages } from './laboratory.ts';

const trace = filesFor('trace');
const relaxation = filesFor('relaxation');
const direct = filesFor('voltages');
const cycling = filesFor('cycling');
const inMilliamperes = { choices: { recorded: 'current' } };
/** 1, 10 and 100 s: 40, 25 and 12 µA. */
const falling = currents([1, 40], [10, 25], [100, 12]);
const resting = voltages([1, 8], [10, 5], [100, 1]);

/** Currents and voltages in time. */
export const laboratoryTraces = [
  trace(
    'CA of EC-Lab',
    'EC-Lab ASCII FILE\nNb header lines : 5\n\nAcquisition started on : 03/12/2024 10:22:31\nmode\tox/red\terror\tcontrol changes\ttime/s\tcontrol/V\tEwe/V\t<I>/mA\tdQ/mA.h\n2\t1\t0\t0\t1.000E+00\t1.0E-02\t1.0E-02\t4.0E-02\t0\n2\t1\t0\t0\t1.000E+01\t1.0E-02\t1.0E-02\t2.5E-02\t0\n2\t1\t0\t0\t1.000E+02\t1.0E-02\t1.0E-02\t1.2E-02\t0\n',
    { gives: falling },
  ),
  trace(
    'CHRONOA of Gamry',
    'EXPLAIN\nTAG\tCHRONOA\nTITLE\tLABEL\tChronoamperometry\tTest\nCURVE\tTABLE\t3\n\tPt\tT\tVf\tIm\tVu\tSig\tAch\tIERange\tOver\n\t#\ts\tV vs. Ref.\tA\tV\tV\tV\t#\tbits\n\t0\t1\t0.01\t4.0E-05\t0\t0.01\t0\t8\t...........\n\t1\t10\t0.01\t2.5E-05\t0\t0.01\t0\t8\t...........\n\t2\t100\t0.01\t1.2E-05\t0\t0.01\t0\t8\t...........\n',
    { gives: falling },
  ),
  trace(
    'CorrWare',
    'CORRWARE ASCII\nEnd Comments\nE(Volts)\tI(A/cm2)\tT(Seconds)\n0.01\t4.0E-05\t1\n0.01\t2.5E-05\t10\n0.01\t1.2E-05\t100\n',
    { asks: /current/ },
  ),
  trace(
    'Keithley buffer',
    'Index,Channel,Reading,Unit,Relative Time\n1,1,4.0E-05,Amp,1\n2,1,2.5E-05,Amp,10\n3,1,1.2E-05,Amp,100\n',
    { asks: /./ },
  ),
  trace(
    'CH Instruments',
    'Mar. 3, 2024   10:11:12\ni - t Curve\nFile: ca.bin\nInit E (V) = 0.01\n\nTime/sec, Current/A\n\n1.000e+0, 4.0e-5\n1.000e+1, 2.5e-5\n1.000e+2, 1.2e-5\n',
    { gives: falling },
  ),
  trace(
    'Autolab Nova',
    'Time (s);WE(1).Current (A);WE(1).Potential (V)\n1;0.00004;0.01\n10;0.000025;0.01\n100;0.000012;0.01\n',
    { gives: falling },
  ),
  trace(
    'Zahner',
    'Time [s]\tVoltage [V]\tCurrent [A]\n1\t0.01\t4e-5\n10\t0.01\t2.5e-5\n100\t0.01\t1.2e-5\n',
    { gives: falling },
  ),
  trace('PalmSens', 'time / s, i / µA\n1, 40\n10, 25\n100, 12\n', { gives: falling }),
  trace('Ivium', 't /s\tI /A\n1\t4e-5\n10\t2.5e-5\n100\t1.2e-5\n', { gives: falling }),
  trace('a negative current', 't (s),I (µA)\n1,-40\n10,-25\n100,-12\n', {
    gives: currents([1, -40], [10, -25], [100, -12]),
  }),
  trace('German', 'Zeit [s];Strom [mA]\n1;0,040\n10;0,025\n100;0,012\n', { gives: falling }),
  trace('Chinese', '时间(s),电流(μA)\n1,40\n10,25\n100,12\n', { gives: falling }),
  trace('hours', 'Time (h),Current (uA)\n1,40\n2,25\n', {
    gives: currents([3600, 40], [7200, 25]),
  }),
  trace('a current density', 't (s),j (µA/cm²)\n1,40\n10,25\n', { asks: /current/ }),
  trace('no names', '1 40\n10 25\n100 12\n', { gives: falling }),
  trace('no units', 'time,current\n1,40\n10,25\n', { asks: /unit/ }),
  trace('amperes as a word', 'Time (seconds),Current (Amps)\n1,4e-5\n10,2.5e-5\n100,1.2e-5\n', {
    gives: falling,
  }),
  trace('log of the current', 't (s),log|I| (A)\n1,-4\n10,-5\n', {
    gives: currents([1, 100], [10, 10]),
    says: /log/,
  }),
  trace('two channels', 't (s),I1 (µA),I2 (µA)\n1,40,41\n10,25,26\n', { asks: /I1.*I2/ }),
  relaxation('EC-Lab OCV', 'time/s\tEwe/V\n1\t8E-3\n10\t5E-3\n100\t1E-3\n', { gives: resting }),
  relaxation('mV with rest', 't (s);U (mV)\n1;8\n10;5\n100;1\n', { gives: resting }),
  relaxation('voltage and current', 't/s,I/mA,U/V\n1,0,0.008\n10,0,0.005\n100,0,0.001\n', {
    gives: resting,
  }),
  relaxation('log of the voltage', 't (s),ln(U/mV)\n1,2.0794415\n10,1.6094379\n100,0\n', {
    gives: resting,
    within: 1e-6,
  }),
  relaxation(
    'Ewe and Ece',
    'time/s\tEwe/V\tEce/V\tEwe-Ece/V\n1\t0.008\t0\t0.008\n10\t0.005\t0\t0.005\n',
    { asks: /./ },
  ),
  direct('voltages and currents', 'U (mV),I (nA)\n100,0.41\n200,0.79\n300,1.22\n', {
    gives: steps([100, 0.41], [200, 0.79], [300, 1.22]),
  }),
  direct(
    'volts and amperes',
    'Voltage (V)\tCurrent (A)\tStd (A)\n0.1\t4.1e-10\t1e-11\n0.2\t7.9e-10\t1e-11\n0.3\t1.22e-9\t1e-11\n',
    { gives: steps([100, 0.41, 0.01], [200, 0.79, 0.01], [300, 1.22, 0.01]) },
  ),
  direct('picoamperes', 'E/V;I/pA\n0,1;410\n0,2;790\n0,3;1220\n', {
    gives: steps([100, 0.41], [200, 0.79], [300, 1.22]),
  }),
  direct(
    'an I-V curve of Keithley',
    'VOLT (V),CURR (A),TIME (s)\n0.1,4.1e-10,1\n0.2,7.9e-10,2\n0.3,1.22e-9,3\n',
    { gives: steps([100, 0.41], [200, 0.79], [300, 1.22]) },
  ),
  direct(
    'set and measured voltage',
    'V_set (V),V_meas (V),I (nA)\n0.1,0.0998,0.41\n0.2,0.1999,0.79\n0.3,0.2999,1.22\n',
    { gives: steps([99.8, 0.41], [199.9, 0.79], [299.9, 1.22]), cautions: /V_set/ },
  ),
  direct('a current density', 'U (V),j (nA/cm2)\n0.1,0.41\n0.2,0.79\n', { asks: /current/ }),
  cycling(
    'Neware in English',
    'Cycle ID,Step ID,Step Type,Time(h:min:s.ms),Total Time(h:min:s.ms),Current(mA),Voltage(V)\n1,1,CC Chg,00:00:00.000,00:00:00.000,0.1,0.02\n1,1,CC Chg,01:00:00.000,01:00:00.000,0.1,0.03\n1,2,CC DChg,00:00:00.000,01:00:01.000,-0.1,-0.02\n1,2,CC DChg,01:00:00.000,02:00:01.000,-0.1,-0.03\n',
    {
      gives: cycledInMilliamperes(
        [0, 0.1, 0.02],
        [1, 0.1, 0.03],
        [3601 / 3600, -0.1, -0.02],
        [7201 / 3600, -0.1, -0.03],
      ),
      ...inMilliamperes,
    },
  ),
  cycling(
    'Neware, unsigned current',
    'DataPoint,Step Type,Total Time(h),Current(mA),Voltage(V)\n1,CC Chg,0,0.1,0.02\n2,CC Chg,1,0.1,0.03\n3,Rest,2,0,0\n4,CC DChg,3,0.1,-0.02\n5,CC DChg,4,0.1,-0.03\n',
    {
      gives: cycledInMilliamperes(
        [0, 0.1, 0.02],
        [1, 0.1, 0.03],
        [2, 0, 0],
        [3, -0.1, -0.02],
        [4, -0.1, -0.03],
      ),
      ...inMilliamperes,
      says: /Step Type/,
    },
  ),
  cycling(
    'LAND, Mode and unsigned current',
    'Mode,t (h),I (mA),U (V)\nC_CC,0,0.1,0.02\nC_CC,1,0.1,0.03\nD_CC,2,0.1,-0.02\nD_CC,3,0.1,-0.03\n',
    {
      gives: cycledInMilliamperes(
        [0, 0.1, 0.02],
        [1, 0.1, 0.03],
        [2, -0.1, -0.02],
        [3, -0.1, -0.03],
      ),
      ...inMilliamperes,
    },
  ),
  cycling(
    'charge and discharge as words',
    'state;time (h);j (mA/cm2);E (V)\ncharge;0;0,1;0,02\ncharge;1;0,1;0,03\ndischarge;2;0,1;-0,02\n',
    { gives: cycled([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]) },
  ),
  cycling(
    'Maccor, state C D R',
    'Rec#\tCyc#\tStep\tTest (h)\tAmps\tVolts\tState\n1\t1\t1\t0\t0.0001\t0.02\tC\n2\t1\t1\t1\t0.0001\t0.03\tC\n3\t1\t2\t2\t0.0001\t-0.02\tD\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]),
      ...inMilliamperes,
      says: /State/,
    },
  ),
  cycling(
    'signed currents beside the mode',
    'Step,t (h),I (mA),U (V)\nCC_Chg,0,0.1,0.02\nCC_Chg,1,0.1,0.03\nCC_DChg,2,-0.1,-0.02\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'Chinese step types',
    '工步类型,时间(h),电流(mA),电压(V)\n恒流充电,0,0.1,0.02\n恒流充电,1,0.1,0.03\n恒流放电,2,0.1,-0.02\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'a mode that means nothing',
    'mode,t (h),I (mA),U (V)\n1,0,0.1,0.02\n1,1,0.1,0.03\n1,2,0.1,0.04\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, 0.1, 0.04]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'unsigned currents whose voltage turns',
    't (h),I (mA),U (V)\n0,0.1,0.02\n1,0.1,0.03\n2,0.1,-0.02\n3,0.1,-0.03\n',
    { asks: /sign/ },
  ),
  cycling(
    'Arbin',
    'Data_Point,Test_Time(s),Date_Time,Step_Time(s),Step_Index,Cycle_Index,Current(A),Voltage(V)\n1,0,03/01/2024 10:00:00,0,1,1,0.0001,0.02\n2,3600,03/01/2024 11:00:00,3600,1,1,0.0001,0.03\n3,7200,03/01/2024 12:00:00,0,2,1,-0.0001,-0.02\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03], [2, -0.1, -0.02]),
      ...inMilliamperes,
    },
  ),
  cycling(
    'EC-Lab with a control column',
    'time/s\tcontrol/mA\tEwe-Ece/V\tI/mA\n0\t0.1\t0.02\t0.1\n3600\t0.1\t0.03\t0.1\n',
    {
      gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03]),
      ...inMilliamperes,
      says: /control/,
    },
  ),
  cycling('Galvani', 'time/s,Ecell/V,<I>/mA,Q charge/mA.h\n0,0.02,0.1,0\n3600,0.03,0.1,0.1\n', {
    gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03]),
    ...inMilliamperes,
  }),
  cycling(
    'Bio-Logic means in brackets of other kinds',
    'time (h)\t<I> (mA)\t<Ewe> (V)\n0\t0.1\t0.02\n1\t0.1\t0.03\n',
    { gives: cycledInMilliamperes([0, 0.1, 0.02], [1, 0.1, 0.03]), ...inMilliamperes },
  ),
  cycling('a current in µA/cm²', 't (min),i (µA cm⁻²),U (mV)\n0,100,20\n60,100,30\n', {
    gives: cycled([0, 0.1, 0.02], [1, 0.1, 0.03]),
  }),
  cycling('temperature beside', 't (h),j (mA/cm²),U (V),T (°C)\n0,0.1,0.02,60\n1,0.1,0.03,60\n', {
    gives: cycled([0, 0.1, 0.02], [1, 0.1, 0.03]),
  }),
  cycling('overpotential', 't (h),j (mA/cm2),overpotential (mV)\n0,0.1,20\n1,0.1,30\n', {
    asks: /voltage/,
  }),
  cycling(
    'no units in a row of dashes',
    't,j,U\n(h),(mA/cm²),(mV)\n---,---,---\n0,0.1,20\n1,0.1,30\n',
    { gives: cycled([0, 0.1, 0.02], [1, 0.1, 0.03]) },
  ),
];
