import type { Example } from '#kit/model/definition.ts';

export const initialData =
  '1,165.0;10,164.5;20,163.7;30,163.1;40,162.6;50,161.9;60,161.4;70,160.4;80,159.9;90,159.1;100,158.5';

const mpmath = 'Least squares with mpmath, thirty digits';

export const examples: Example[] = [
  {
    label: 'A hundred cycles, every tenth of them (invented)',
    query: `data=${initialData}`,
    expected: {
      cyclesToTarget: 548.138504016,
      fadePerCycle: 4.07010519626e-4,
      cyclesAtConstantLoss: 501.319258875,
      capacityRetention: 0.96049909046,
      initialCapacity: 594288.965028,
    },
    tolerance: 1e-9,
    source: `${mpmath}: ln 0.8 over the slope of ln q; the straight line by its own fit`,
  },
  {
    label: 'Two capacities (invented)',
    query:
      'from=numbers&initialSpecificCapacity=165 mA.h/g&specificCapacity=158 mA.h/g&cycleNumber=100',
    expected: {
      cyclesToTarget: 514.743441629,
      fadePerCycle: 4.33410459276e-4,
      cyclesAtConstantLoss: 471.428571429,
      equivalentEfficiency: 0.99956658954,
    },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: 100 ln 0.8 / ln(158/165); 100 · 0.2 · 165/7',
  },
  {
    label: 'A coulombic efficiency and a thin reserve of lithium',
    query:
      'from=efficiency&coulombicEfficiency=99.95 %&arealCapacity=3 mA.h/cm2&reserveArealCapacity=1 mA.h/cm2',
    expected: { reserveCycles: 666.666666667, cyclesToTarget: 1112.84218822 },
    tolerance: 1e-10,
    source: 'Hand calculation, twelve digits: 1/(3 · 0.0005) + ln 0.8 / ln 0.9995',
  },
  {
    label: 'The same efficiency without a reserve',
    query:
      'from=efficiency&coulombicEfficiency=99.95 %&arealCapacity=3 mA.h/cm2&reserveArealCapacity=0 mA.h/cm2',
    expected: { reserveCycles: 0, cyclesToTarget: 446.175521553 },
    tolerance: 1e-10,
    source: 'Hand calculation, twelve digits: ln 0.8 / ln 0.9995',
  },
];
