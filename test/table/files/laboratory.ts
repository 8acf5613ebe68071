import type { File, Row } from './file.ts';

type Expected = Omit<File, 'name' | 'shape' | 'text'>;
/** Numbers go through a conversion of units: a double keeps them to this. */
const within = 1e-9;

/** Files for one table, by its name in shapes.ts. */
export const filesFor =
  (shape: File['shape']) =>
  (name: string, text: string, expected: Expected): File => ({
    name: `${shape}: ${name}`,
    shape,
    text,
    within,
    ...expected,
  });

/** Places and factors to SI of the numbers of a row, as a laboratory writes it. */
type Scale = readonly [place: string, toSI: (value: number) => number];

const times = (factor: number) => (value: number) => value * factor;

const rowsIn =
  (...scales: Scale[]) =>
  (...rows: (number | undefined)[][]): Row[] =>
    rows.map((row) =>
      Object.fromEntries(
        scales.flatMap(([place, toSI], at) => {
          const value = row[at];
          return value === undefined ? [] : [[place, toSI(value)]];
        }),
      ),
    );

const temperature: Scale = ['temperature', (celsius) => celsius + 273.15];
const hours: Scale = ['time', times(3600)];

/** °C, mS/cm, ± in mS/cm */
export const conductivities = rowsIn(
  temperature,
  ['conductivity', times(0.1)],
  ['conductivityUncertainty', times(0.1)],
);
/** °C, Ω, ± in Ω */
export const resistances = rowsIn(
  temperature,
  ['conductivity', times(1)],
  ['conductivityUncertainty', times(1)],
);
/** °C, mS/cm, a share in % */
export const shares = rowsIn(
  temperature,
  ['conductivity', times(0.1)],
  ['relativeUncertainty', times(0.01)],
);
/** h, Ω cm², ± in Ω cm² */
export const areaResistances = rowsIn(
  hours,
  ['value', times(1e-4)],
  ['valueUncertainty', times(1e-4)],
);
/** h, Ω, ± */
export const plainResistances = rowsIn(hours, ['value', times(1)], ['valueUncertainty', times(1)]);
/** h, nm, ± */
export const layers = rowsIn(hours, ['value', times(1e-9)], ['valueUncertainty', times(1e-9)]);
/** h, µA h/cm² */
export const charges = rowsIn(hours, ['value', times(36)]);
/** s, µA */
export const currents = rowsIn(['time', times(1)], ['current', times(1e-6)]);
/** s, mV */
export const voltages = rowsIn(['time', times(1)], ['voltage', times(1e-3)]);
/** mV, nA, ± in nA */
export const steps = rowsIn(
  ['voltage', times(1e-3)],
  ['current', times(1e-9)],
  ['currentUncertainty', times(1e-9)],
);
/** h, mA/cm², V */
export const cycled = rowsIn(hours, ['current', times(10)], ['voltage', times(1)]);
/** h, mA, V */
export const cycledInMilliamperes = rowsIn(hours, ['current', times(1e-3)], ['voltage', times(1)]);
/** cycle, mAh/g, ± */
export const specific = rowsIn(
  ['cycle', times(1)],
  ['capacity', times(3600)],
  ['capacityUncertainty', times(3600)],
);
/** cycle, mAh/cm² */
export const areal = rowsIn(['cycle', times(1)], ['capacity', times(36_000)]);
/** cycle, mAh */
export const whole = rowsIn(['cycle', times(1)], ['capacity', times(3.6)]);
/** cycle, % */
export const retained = rowsIn(['cycle', times(1)], ['capacity', times(0.01)]);

/** 30, 50 and 70 °C: 0.2, 0.5 and 1.1 mS/cm. */
export const sulfide = conductivities([30, 0.2], [50, 0.5], [70, 1.1]);
