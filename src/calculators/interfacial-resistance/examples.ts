import type { Example } from '#kit/model/definition.ts';

export const examples: Example[] = [
  {
    label: 'Two lithium discs on a pellet',
    query:
      'totalResistance=250 Ohm&thickness=1 mm&ionicConductivity=0.8 mS/cm&electrodeDiameter=10 mm',
    expected: {
      interfacialAreaSpecificResistance: 35.6747704247e-4,
      totalAreaSpecificResistance: 196.349540849e-4,
      electrolyteAreaSpecificResistance: 125e-4,
    },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: (250 Ω · π (0.5 cm)² − 0.1 cm / 0.8 mS cm⁻¹) / 2',
  },
  {
    label: 'A garnet of 0.45 mS cm⁻¹: what the slips make of it',
    query:
      'totalResistance=470 Ohm&thickness=0.8 mm&ionicConductivity=0.45 mS/cm&electrodeDiameter=8 mm',
    expected: { interfacialAreaSpecificResistance: 29.2349948861e-4 },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: (470 · π · 0.16 − 0.08/0.00045) / 2 Ω cm²',
  },
  {
    label: 'One interface, against a reference electrode',
    query:
      'totalResistance=120 Ohm&thickness=0.5 mm&ionicConductivity=1 mS/cm&geometry=area&electrodeArea=0.5 cm2&interfaces=1',
    expected: { interfacialAreaSpecificResistance: 10e-4 },
    tolerance: 1e-12,
    source: 'Hand calculation: 120 Ω · 0.5 cm² − 0.05 cm / 1 mS cm⁻¹ = 10 Ω cm²',
  },
  {
    label: 'A conductivity that cannot be that of this pellet',
    query:
      'totalResistance=150±2 Ohm&thickness=1±0.01 mm&ionicConductivity=0.8±0.02 mS/cm&electrodeDiameter=10±0.05 mm',
    expected: { interfacialAreaSpecificResistance: -3.59513774519e-4 },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: (150 · π/4 − 125) / 2 Ω cm², below zero',
  },
  {
    label: 'From the interface’s own arc, the electrolyte left aside',
    query: 'from=arc&interfacialResistance=90.0±2.0 Ohm&electrodeDiameter=10.00±0.05 mm',
    expected: {
      interfacialAreaSpecificResistance: 35.3429173529e-4,
      electrodeArea: 0.785398163397e-4,
    },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: 90 Ω · π (0.5 cm)² / 2',
  },
  {
    label: 'The arc of one interface, against a reference electrode',
    query:
      'from=arc&interfacialResistance=120 Ohm&geometry=area&electrodeArea=0.5 cm2&interfaces=1',
    expected: { interfacialAreaSpecificResistance: 60e-4 },
    tolerance: 1e-12,
    source: 'Hand calculation: 120 Ω · 0.5 cm² = 60 Ω cm²',
  },
];
