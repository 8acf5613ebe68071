import { choice, count, nonNegative, positive, quantity, share, text } from './line.ts';

/** What was built, how many, and in what state it was tested. */
export const identity = {
  cellCapacity: quantity('Capacity of a cell', 'cellCapacity', 'A.h', positive),
  cellMass: quantity('Mass of a cell', 'mass', 'g', positive),
  electrodeArea: quantity('Area of the electrodes', 'electrodeArea', 'cm2', positive),
  arealCapacity: quantity('Areal capacity', 'arealCapacity', 'mA.h/cm2', positive),
  specificEnergy: quantity('Energy per mass of the cell', 'specificEnergy', 'W.h/kg', positive),
  specificHeatCapacity: quantity(
    'Heat capacity per mass of the cell',
    'specificHeatCapacity',
    'J/g/K',
    positive,
  ),
  liquidContent: quantity('Liquid in the cell', 'liquidContent', 'mg/A/h', {
    ...nonNegative,
    help: 'Solvent, gel and wetting agent together, per ampere hour. A dry cell has 0; “solid” alone does not say so.',
  }),
  lithiumExcess: quantity('Lithium in excess', 'arealCapacity', 'mA.h/cm2', nonNegative),
  electrolyteFormula: text('Formula of the electrolyte', 'As Li6PS5Cl.'),
  electrolyteArealMass: quantity('Electrolyte per area', 'arealMass', 'mg/cm2', {
    ...nonNegative,
    help: 'Separator and catholyte together.',
  }),
  made: count('Cells made'),
  tested: count('Cells tested'),
  failed: count('Cells that failed before the test'),
  failureReasons: text('Why they failed', '“None failed” is an answer.'),
  cyclesBefore: count('Cycles before the test', '0 for a new cell.'),
  age: quantity('Age of the cells', 'time', 'd', nonNegative),
  stateOfCharge: quantity('State of charge', 'ratio', '%', share),
  temperature: quantity('Temperature', 'temperature', 'Cel', positive),
  pressureKind: choice('How the pressure is held', ['constant force', 'constant gap', 'none']),
  pressureAtStart: quantity('Pressure at the start', 'pressure', 'MPa', nonNegative),
  pressureAtEnd: quantity('Pressure at the end', 'pressure', 'MPa', nonNegative),
} as const;
