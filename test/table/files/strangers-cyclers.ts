import type { File, Row } from './file.ts';

const cycling = (
  name: string,
  text: string,
  rest: Omit<File, 'name' | 'shape' | 'text'>,
): File => ({
  name,
  shape: 'cycling',
  text,
  ...rest,
});

/** 0, 1 and 2 h; 0.1 mA/cm² or 0.1 mA, 20 to 24 mV. */
const steady: Row[] = [0, 1, 2].map((hour) => ({
  time: hour * 3600,
  current: 1,
  voltage: (20 + 2 * hour) / 1000,
}));
const inAmperes: Row[] = steady.map((row) => ({ ...row, current: 1e-4 }));

/** What cyclers write of a symmetric cell. */
export const strangersCyclers: File[] = [
  cycling(
    'EC-Lab GCPL',
    'time/s\tEwe/V\t<I>/mA\tcycle number\n0\t0.020\t0.1\t0\n3600\t0.022\t0.1\t0\n7200\t0.024\t0.1\t0\n',
    { gives: inAmperes, choices: { recorded: 'current' } },
  ),
  cycling(
    'Arbin, one time',
    'Test_Time(s),Cycle_Index,Current(A),Voltage(V),Charge_Capacity(Ah)\n0,1,1e-4,0.020,0\n3600,1,1e-4,0.022,1e-4\n7200,1,1e-4,0.024,2e-4\n',
    { gives: inAmperes, choices: { recorded: 'current' } },
  ),
  cycling(
    'Arbin, times of the test and of the step',
    'Test_Time(s),Step_Time(s),Current(A),Voltage(V)\n0,0,1e-4,0.020\n3600,3600,1e-4,0.022\n7200,0,-1e-4,-0.024\n',
    {
      gives: steady.map((row, at) => ({
        ...row,
        current: at === 2 ? -1e-4 : 1e-4,
        voltage: at === 2 ? -0.024 : row.voltage,
      })) as Row[],
      choices: { recorded: 'current' },
      says: /left out: Step_Time/,
    },
  ),
  cycling(
    'Neware, the time of a step begins anew',
    'Record ID,Time(h:min:s.ms),Voltage(V),Current(mA)\n1,00:00:00.000,0.020,0.1\n2,01:00:00.000,0.022,0.1\n3,00:00:00.000,-0.020,-0.1\n',
    { asks: /on which days/ },
  ),
  cycling(
    'Neware, the time of the test',
    'Record ID,Total Time(h:min:s.ms),Voltage(V),Current(mA)\n1,00:00:00.000,0.020,0.1\n2,01:00:00.000,0.022,0.1\n3,02:00:00.000,0.024,0.1\n',
    { gives: inAmperes, choices: { recorded: 'current' } },
  ),
  cycling(
    'a time of a step in seconds that begins anew',
    'Step time (s),I (mA),U (mV)\n0,0.1,20\n3600,0.1,22\n0,-0.1,-20\n3600,-0.1,-22\n',
    { asks: /time/ },
  ),
  cycling(
    'Maccor, units within names',
    'Rec#\tTestTime\tStepTime\tAmps\tVolts\n1\t0\t0\t1e-4\t0.020\n2\t3600\t3600\t1e-4\t0.022\n',
    { asks: /./ },
  ),
  cycling(
    'current densities and resistances of spectra',
    't (h);j (mA/cm²);E (mV);ASR (Ω cm²)\n0;0,1;20;100\n1;0,1;22;\n2;0,1;24;110\n',
    {
      gives: steady.map((row, at) => (at === 1 ? row : { ...row, resistance: 0.01 + at * 5e-4 })),
    },
  ),
  cycling('German', 'Zeit (h);Stromdichte (mA/cm²);Spannung (mV)\n0;0,1;20\n1;0,1;22\n2;0,1;24\n', {
    gives: steady,
  }),
  cycling(
    'current and current density that could both be meant',
    't (h),I (mA),j (mA/cm2),U (V)\n0,0.1,0.1,0.020\n1,0.1,0.1,0.022\n',
    {
      gives: steady.slice(0, 2),
      choices: { recorded: 'currentDensity' },
      says: /left out: I \(mA\)/,
    },
  ),
  cycling(
    'a voltage of the counter electrode beside',
    't (h),j (mA/cm2),Ewe (V),Ece (V)\n0,0.1,0.02,0.5\n1,0.1,0.022,0.5\n',
    {
      asks: /Ewe.*Ece/,
    },
  ),
];
