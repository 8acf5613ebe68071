import type { File, Row } from './file.ts';

const times = [0, 10, 20, 40, 60, 120, 240, 600];
const micro = [50, 45, 40, 35, 30, 27, 26, 25.5];

/** A current after switching on, in microampere. */
const flow: Row[] = times.map((time, at) => ({ time, current: (micro[at] as number) * 1e-6 }));
const lines = (line: (time: number, current: number) => string) =>
  times.map((time, at) => `${line(time, micro[at] as number)}\n`).join('');

const trace = (
  name: string,
  text: string,
  rest: Pick<File, 'gives' | 'asks' | 'refuses' | 'says'>,
): File => ({
  name,
  shape: 'trace',
  text,
  within: 1e-12,
  ...rest,
});
const two = (number: number, by: number) => String(Math.trunc(number / by)).padStart(2, '0');

/** Currents against time, of potentiostats and of spreadsheets. */
export const moreTraces: File[] = [
  trace('seconds and microampere', `t (s),I (µA)\n${lines((t, i) => `${t},${i}`)}`, {
    gives: flow,
  }),
  trace(
    'EC-Lab: time, potential, current',
    `EC-Lab ASCII FILE\nNb header lines : 4\n\ntime/s\tEwe/V\t<I>/mA\t\n${lines((t, i) => `${t}\t0.010\t${i / 1000}\t`)}`,
    {
      gives: flow,
      says: /left out: Ewe/,
    },
  ),
  trace(
    'EC-Lab with decimal commas',
    `time/s\tI/mA\n${lines((t, i) => `${t},0\t${String(i / 1000).replace('.', ',')}`)}`,
    {
      gives: flow,
    },
  ),
  trace(
    'Gamry .DTA: a chronoamperometry',
    `EXPLAIN\nTAG\tCHRONOA\nTITLE\tLABEL\tChronoamperometry Scan\tTest &Identifier\nCURVE\tTABLE\t8\n\tPt\tT\tVf\tIm\tVu\tSig\tAch\tIERange\tOver\n\t#\ts\tV vs. Ref.\tA\tV\tV\tV\t#\tbits\n${times.map((t, at) => `\t${at}\t${t}\t1.0E-002\t${(micro[at] as number) / 1e6}\t0\t0\t0\t7\t...........\n`).join('')}`,
    {
      gives: flow,
    },
  ),
  trace(
    'minutes and nanoampere',
    `time (min);current (nA)\n${lines((t, i) => `${t / 60};${i * 1000}`)}`,
    {
      gives: flow,
    },
  ),
  trace('ampere with exponents', `Time (sec), Current (A)\n${lines((t, i) => `${t}, ${i}e-6`)}`, {
    gives: flow,
  }),
  trace(
    'CHI: potential and current',
    `Chronoamperometry\nInstrument Model: CHI660E\n\nTime/sec, Current/A\n\n${lines((t, i) => `${t}, ${i}e-6`)}`,
    {
      gives: flow,
    },
  ),
  trace(
    'a current, hours, minutes and seconds',
    `time (h:m:s),I (µA)\n${lines((t, i) => `${two(t, 3600)}:${two(t % 3600, 60)}:${two(t % 60, 1)},${i}`)}`,
    {
      gives: flow,
    },
  ),
  trace('a current per area', `t (s),j (µA/cm2)\n${lines((t, i) => `${t},${i}`)}`, {
    asks: /a current density, which this table does not take/,
  }),
  trace('a voltage in place of a current', `t (s),E (mV)\n${lines((t, i) => `${t},${i}`)}`, {
    asks: /a voltage, which this table does not take/,
  }),
  trace('current without a unit', `t (s),I\n${lines((t, i) => `${t},${i}`)}`, {
    asks: /which unit/,
  }),
  trace(
    'an anodic current that is counted as negative',
    `t (s),I (µA)\n${lines((t, i) => `${t},${-i}`)}`,
    {
      gives: flow.map((row) => ({ ...row, current: -Number(row.current) })),
    },
  ),
  trace('two channels', `t (s),I1 (µA),I2 (µA)\n${lines((t, i) => `${t},${i},${i * 2}`)}`, {
    asks: /Several columns could be the current/,
  }),
  trace(
    'Zahner, BioLogic: names in words',
    `Elapsed time (s)\tWorking electrode potential (V)\tCurrent (µA)\n${lines((t, i) => `${t}\t0.01\t${i}`)}`,
    {
      gives: flow,
    },
  ),
  trace(
    'a current, German',
    `Zeit [s];Strom [µA]\n${lines((t, i) => `${t};${String(i).replace('.', ',')}`)}`,
    { gives: flow },
  ),
  trace(
    'a current, French',
    `Temps (s);Courant (µA)\n${lines((t, i) => `${t};${String(i).replace('.', ',')}`)}`,
    { gives: flow },
  ),
];
