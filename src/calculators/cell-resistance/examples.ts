import type { Example } from '#kit/model/definition.ts';

export const examples: Example[] = [
  {
    label: 'A thin separator and two good interfaces at 1 mA/cm²',
    query: 'currentDensity=1 mA/cm2',
    expected: {
      areaSpecificResistance: 27.5e-4,
      voltageDrop: 0.0275,
      heatFlux: 0.275,
      roundTripVoltageEfficiency: 0.985244802146,
    },
    tolerance: 1e-11,
    source:
      'Hand calculation: 25 µm / 1 mS cm⁻¹ = 2.5 Ω cm², plus 10 and 15; (3.7 − 0.0275)/(3.7 + 0.0275)',
  },
  {
    label: 'The same at five times the load',
    query: 'currentDensity=5 mA/cm2',
    expected: {
      voltageDrop: 0.1375,
      heatFlux: 6.875,
      roundTripVoltageEfficiency: 0.928338762215,
    },
    tolerance: 1e-11,
    source: 'Hand calculation: (3.7 − 0.1375)/(3.7 + 0.1375)',
  },
  {
    label: 'The same at −10 °C: the interfaces dominate in the cold',
    query: 'temperature=-10 Cel',
    expected: { areaSpecificResistance: (10.427457009 + 332.702762104) * 1e-4 },
    tolerance: 1e-10,
    source:
      'Independent calculation of both parts to ten digits: σT activated with 0.30 eV, interfaces with 0.50 eV',
  },
  {
    label: 'What 90 % at 5 mA/cm² allows a 3.8 V cell',
    query: 'currentDensity=5 mA/cm2&cellVoltage=3.8 V',
    expected: { maximumAreaSpecificResistance: 40e-4 },
    tolerance: 1e-12,
    source: 'Hand calculation: 3.8 V × 0.1 / 1.9 / 50 A m⁻²',
  },
];
