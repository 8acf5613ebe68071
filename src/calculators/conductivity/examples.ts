import type { Example } from '#kit/model/definition.ts';

export const examples: Example[] = [
  {
    label: 'A pressed pellet with its uncertainties',
    query: 'bulkResistance=85.0±0.6 Ohm&thickness=1.50±0.01 mm&electrodeDiameter=12.00±0.05 mm',
    expected: { ionicConductivity: 0.156034257933, electrodeArea: 1.13097335529e-4 },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: 0.0015 / (85 π 0.012² / 4)',
  },
  {
    label: 'A sintered garnet with 12 % of pores, after Bruggeman',
    query: 'bulkResistance=200 Ohm&thickness=1 mm&geometry=area&electrodeArea=1 cm2&porosity=12 %',
    expected: { ionicConductivity: 0.05, denseConductivity: 0.0605683853283 },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: 0.05 / 0.88^(3/2)',
  },
  {
    label: 'The same pores, after Maxwell',
    query:
      'bulkResistance=200 Ohm&thickness=1 mm&geometry=area&electrodeArea=1 cm2&porosity=12 %&porosityModel=maxwell',
    expected: { denseConductivity: 0.0602272727273 },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: 0.05 × 1.06 / 0.88',
  },
  {
    label: 'A polymer in a cell of known constant',
    query: 'bulkResistance=640±5 Ohm&geometry=cell-constant&cellConstant=0.80±0.02 1/cm',
    expected: { ionicConductivity: 0.125, resistivity: 8 },
    tolerance: 1e-12,
    source: 'Hand calculation: 80 m⁻¹ / 640 Ω = 0.125 S/m',
  },
  {
    label: 'A pellet as dense as its crystal: a porosity of −0.5 ± 1 %',
    query:
      'bulkResistance=200 Ohm&thickness=1 mm&geometry=area&electrodeArea=1 cm2&porosity=-0.5±1 %',
    expected: { ionicConductivity: 0.05, denseConductivity: 0.05 },
    tolerance: 1e-12,
    source:
      'Hand calculation: below zero by less than its ±, it counts as 0, and 0.05 / (1 − 0)^(3/2) = 0.05',
  },
  {
    label: 'The pressed pellet 13 mm wide: the current beyond the rim taken off',
    query:
      'bulkResistance=85.0±0.6 Ohm&thickness=1.50±0.01 mm&electrodeDiameter=12.00±0.05 mm&pelletDiameter=13.0 mm',
    expected: { ionicConductivity: 0.142639, rimCurrentFactor: 1.09391 },
    tolerance: 1e-4,
    source:
      'Laplace’s equation in the pellet, solved as a Bessel series in Python: 0.156034 S/m / 1.09391. The closed form is 0.003 % off',
  },
  {
    label: 'Grains and boundaries of a sintered pellet, with their capacitances (illustrative)',
    query:
      'bulkResistance=60 Ohm&secondArc=given&grainBoundaryResistance=40 Ohm&thickness=1 mm&geometry=area&electrodeArea=1 cm2&bulkCapacitance=5 pF&grainBoundaryCapacitance=2.5 nF&grainSize=5 um',
    expected: {
      ionicConductivity: 0.166666666667,
      totalConductivity: 0.1,
      apparentGrainBoundaryConductivity: 0.25,
      grainBoundaryConductivity: 5e-4,
      grainBoundaryThickness: 1e-8,
    },
    tolerance: 1e-11,
    source: 'Hand calculation: 10 m⁻¹ / 100 Ω; 10 m⁻¹ / 40 Ω; times 5 pF / 2.5 nF',
  },
];
