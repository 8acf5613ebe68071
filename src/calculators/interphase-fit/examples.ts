import type { Example } from '#kit/model/definition.ts';

export const initialData = '2,31.4;5,34.1;10,36.6;20,40.9;50,48.1;100,56.9;200,69.6;500,93.1';

const leastSquares = 'Least squares with numpy, twelve digits';

/** x = 4 nm + √(2kt) with k = 18 nm²/h, to three digits. */
const thicknesses = '1,10.0;4,16.0;9,22.0;25,34.0;64,52.0;100,64.0;225,94.0';

export const examples: Example[] = [
  {
    label: 'The resistance of an interface over 500 h',
    query: `data=${initialData}&interphaseIonicConductivity=2e-7 S/cm`,
    expected: {
      parabolicRateConstant: 4.82896733387e-21,
      slope: 4.91373958095e-6,
      initialAreaSpecificResistance: 2.74351377241e-3,
    },
    tolerance: 1e-9,
    source: leastSquares,
  },
  {
    label: 'The same rise without knowing the layer’s conductivity',
    query: `data=${initialData}&interphaseIonicConductivity=`,
    expected: { slope: 4.91373958095e-6 },
    tolerance: 1e-9,
    source: leastSquares,
  },
  {
    label: 'Resistances in ohm of a cell of 0.5 cm²',
    query:
      'observable=resistance&data=0,20;1,22;4,24;9,26;16,28;25,30&electrodeArea=0.5 cm2&interphaseIonicConductivity=1e-7 S/cm&predictAt=100 h',
    expected: {
      slope: 2 / 60,
      initialAreaSpecificResistance: 1e-3,
      parabolicRateConstant: (5e-15 * 1e-4) / 3600,
      prediction: 40,
    },
    tolerance: 1e-9,
    source: 'Made with R = 20 Ω + 2 Ω √(t/h): k = (2 Ω/√h · 0.5 cm² · 10⁻⁷ S/cm)²/2',
  },
  {
    label: 'A thickness from depth profiles',
    query: `observable=thickness&data=${thicknesses}&predictAt=400 h`,
    expected: {
      slope: 6e-9 / 60,
      initialThickness: 4e-9,
      parabolicRateConstant: 18e-18 / 3600,
      prediction: 124e-9,
    },
    tolerance: 1e-9,
    source: 'Made with x = 4 nm + 6 nm √(t/h): k = 36/2 nm²/h',
  },
];
