import type { Example } from '#kit/model/definition.ts';

export const initialData = '25,3.10e-4;40,5.62e-4;55,9.55e-4;70,1.53e-3;85,2.36e-3';

/** Made with A = 1 S K^½/cm, B = 8 kJ/mol and T₀ = 200 K, to three digits. */
const vogelData = '25,3.20e-6;35,7.80e-6;45,1.63e-5;55,3.03e-5;65,5.14e-5;75,8.10e-5;85,1.20e-4';

const resistances = '25,411;40,227;55,133.5;70,83.2;85,54.0';

/** The initial rows and a grain boundary that is invented for comparison. */
const twoSeries = [
  '25,3.10e-4,,bulk;40,5.62e-4,,bulk;55,9.55e-4,,bulk;70,1.53e-3,,bulk;85,2.36e-3,,bulk',
  '25,4.1e-5,,grain boundary;40,9.8e-5,,grain boundary;55,2.14e-4,,grain boundary',
  '70,4.3e-4,,grain boundary;85,8.05e-4,,grain boundary',
].join(';');

const leastSquares = 'Least squares with numpy, twelve digits';
const decimals = 'Least squares in decimal arithmetic of 50 digits, T₀ by golden section';

export const examples: Example[] = [
  {
    label: 'Five temperatures, σT against 1/T',
    query: `data=${initialData}`,
    expected: {
      activationEnergy: 32721.7832446,
      prefactor: 5027463.02631,
      predictedConductivity: 0.111777858886,
      coefficientOfDetermination: 0.999950520016,
    },
    tolerance: 1e-9,
    source: leastSquares,
  },
  {
    label: 'The same points, σ against 1/T',
    query: `data=${initialData}&form=sigma`,
    expected: {
      activationEnergy: 30010.3347412,
      prefactor: 5659.43355295,
      predictedConductivity: 0.111568042509,
      coefficientOfDetermination: 0.999899671819,
    },
    tolerance: 1e-9,
    source: leastSquares,
  },
  {
    label: 'A polymer that follows the VTF law',
    query: `data=${vogelData}&model=vtf`,
    expected: {
      pseudoActivationEnergy: 7896.21708937,
      idealGlassTemperature: 200.759309679,
      prefactor: 94.8899788458,
      predictedConductivity: 0.00398579714017,
      activationEnergy: 48616.609188,
    },
    tolerance: 1e-6,
    source: decimals,
  },
  {
    label: 'The same polymer with T₀ given',
    query: `data=${vogelData}&model=vtf&idealGlassTemperature=200 K`,
    expected: { pseudoActivationEnergy: 7995.88626979, prefactor: 99.5811250194 },
    tolerance: 1e-9,
    source: decimals,
  },
  {
    label: 'One known conductivity and energy: 1 mS/cm at 25 °C, taken to −10 °C',
    query: 'data=25,1e-3&model=known&activationEnergy=0.3 eV&predictAt=-10 Cel',
    expected: { predictedConductivity: 0.0239751647774 },
    tolerance: 1e-9,
    source:
      'Hand calculation, twelve digits: 0.1 (298.15/263.15) exp[−(0.3 eV/k)(1/263.15 − 1/298.15)]',
  },
  {
    label: 'Resistances of a pellet, 1 mm thick under electrodes of 10 mm',
    query: `measured=resistance&data=${resistances}&thickness=1±0.01 mm&electrodeDiameter=10±0.05 mm`,
    expected: {
      activationEnergy: 32731.4946323,
      prefactor: 5040773.24287,
      predictedConductivity: 0.11168155241,
    },
    tolerance: 1e-9,
    source: `${leastSquares}, of σ = 4L/(πd²R)`,
  },
  {
    label: 'The same with a known cell constant',
    query: `measured=resistance&data=${resistances}&geometry=cellConstant&cellConstant=0.127 1/cm`,
    expected: { activationEnergy: 32731.4946323, predictedConductivity: 0.111397397409 },
    tolerance: 1e-9,
    source: `${leastSquares}, of σ = K/R`,
  },
  {
    label: 'Two series: bulk and grain boundary',
    query: `data=${twoSeries}&series=grain boundary`,
    expected: {
      activationEnergy: 46790.0363534,
      prefactor: 194580597.953,
      predictedConductivity: 0.0269392761721,
    },
    tolerance: 1e-9,
    source: leastSquares,
  },
  {
    label: 'Two temperatures: a line without error bars',
    query: 'data=300,1e-3;320,2e-3&data.units=K,S/cm,%&form=sigma&predictAt=310 K',
    expected: { activationEnergy: 27663.1023439 },
    tolerance: 1e-9,
    source: 'Hand calculation, twelve digits: R ln 2 · 300 · 320 / 20',
  },
  {
    label: 'The temperature at which these reach 1 mS/cm',
    query: `data=${initialData}&targetConductivity=1 mS/cm`,
    expected: { targetTemperature: 329.756073013 },
    tolerance: 1e-10,
    source: 'Least squares and root with mpmath, thirty digits: a + b/T − ln T = ln 10⁻³',
  },
];
