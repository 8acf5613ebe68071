import type { Example } from '#kit/model/definition.ts';

export const initialData = '25,3.10e-4;40,5.62e-4;55,9.55e-4;70,1.53e-3;85,2.36e-3';

/** A VTF curve with A = 100 S K^½/m, B = 8 kJ/mol and T₀ = 200 K, from 25 to 85 °C. */
const vogelData = [
  '25,3.201327553902e-6',
  '35,7.795217619743e-6',
  '45,1.628986723546e-5',
  '55,3.028194489139e-5',
  '65,5.136852846855e-5',
  '75,8.100961552302e-5',
  '85,1.204302841091e-4',
].join(';');

const leastSquares = 'Least squares with numpy, twelve digits';
const curve = 'The constants the data were made with, A = 100 S K^0.5/m, B = 8 kJ/mol, T₀ = 200 K';

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
      pseudoActivationEnergy: 8000,
      idealGlassTemperature: 200,
      prefactor: 100,
      predictedConductivity: 0.00398426005097,
      activationEnergy: 48697.6661081,
    },
    tolerance: 1e-6,
    source: curve,
  },
  {
    label: 'The same polymer with T₀ given',
    query: `data=${vogelData}&model=vtf&idealGlassTemperature=200 K`,
    expected: { pseudoActivationEnergy: 8000, prefactor: 100 },
    tolerance: 1e-9,
    source: curve,
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
    label: 'Two temperatures: a line without error bars',
    query: 'data=300,1e-3;320,2e-3&data.units=K,S/cm,%&form=sigma&predictAt=310 K',
    expected: { activationEnergy: 27663.1023439 },
    tolerance: 1e-9,
    source: 'Hand calculation, twelve digits: R ln 2 · 300 · 320 / 20',
  },
];
