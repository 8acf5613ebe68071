import type { Example } from '#kit/model/definition.ts';

export const initialData = '2,31.4;5,34.1;10,36.6;20,40.9;50,48.1;100,56.9;200,69.6;500,93.1';

const leastSquares = 'Least squares with numpy, twelve digits';

const ohms = '1,22.1;4,23.9;9,26.2;16,27.8;36,32.1;64,36.0;100,39.9';

const nanometres = '1,10.3;4,15.8;9,22.1;25,33.6;64,52.4;100,63.7;225,94.2';

const charges = '1,5.5;4,8.4;9,11.8;25,18.0;64,28.1;100,34.1;225,50.5';

const decimals = 'Least squares in decimal arithmetic of 50 digits';

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
    query: `observable=resistance&data=${ohms}&electrodeArea=0.5 cm2&interphaseIonicConductivity=1e-7 S/cm&predictAt=400 h`,
    expected: {
      slope: 0.0331534508076,
      initialAreaSpecificResistance: 1.00262114537e-3,
      parabolicRateConstant: 1.37393912557e-22,
      prediction: 59.8365638767,
    },
    tolerance: 1e-9,
    source: decimals,
  },
  {
    label: 'A thickness from depth profiles',
    query: `observable=thickness&data=${nanometres}&predictAt=400 h`,
    expected: {
      slope: 1.0008490566e-10,
      initialThickness: 3.98226415094e-9,
      parabolicRateConstant: 5.00849417052e-21,
      prediction: 1.24084150943e-7,
    },
    tolerance: 1e-9,
    source: decimals,
  },
  {
    label: 'The charge that a layer has taken up, in µA h/cm²',
    query: `observable=charge&data=${charges}&molarVolume=30 cm3/mol&lithiumPerFormula=6&predictAt=400 h`,
    expected: {
      slope: 1.93324528302,
      initialArealCharge: 75.2332075472,
      initialThickness: 3.89868625062e-9,
      parabolicRateConstant: 5.01835452604e-21,
      prediction: 2395.12754717,
      predictedThickness: 1.241187388e-7,
    },
    tolerance: 1e-9,
    source: `${leastSquares}, with x = q V_m/(νF)`,
  },
];
