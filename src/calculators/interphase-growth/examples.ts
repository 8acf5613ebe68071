import type { Example } from '#kit/model/definition.ts';

const wagner =
  'rate=wagner&molarVolume=30 cm3/mol&lithiumPerFormula=6 1&interphaseIonicConductivity=1e-8 S/cm&interphaseElectronicConductivity=1e-13 S/cm&potentialBeyondWindow=2 V&initialAreaSpecificResistance=0 Ohm.cm2';

/** Twelve digits by an independent calculation, so that closed forms must agree to about 1e-11. */
const tolerance = 1e-11;

export const examples: Example[] = [
  {
    label: 'A layer that conducts electrons badly, after Wagner (illustrative)',
    query: `${wagner}&time=1000 h`,
    expected: {
      parabolicRateConstant: 1.03641660146e-21,
      interphaseThickness: 86.3840235837e-9,
      areaSpecificResistance: 863.840235837e-4,
    },
    tolerance,
    source: 'Hand calculation, twelve digits: k = V_m/(νF) · σ_iσ_e/(σ_i + σ_e) · ΔE, x = √(2kt)',
  },
  {
    label: 'The same after four times the time: twice as thick',
    query: `${wagner}&time=4000 h`,
    expected: { interphaseThickness: 172.768047167e-9 },
    tolerance,
    source: 'Hand calculation: exactly twice the thickness after 1000 h',
  },
  {
    label: 'First the reaction, then transport: Deal and Grove (illustrative)',
    query:
      'law=deal-grove&parabolicRateConstant=5e-17 cm2/s&linearRateConstant=2e-13 m/s&time=1000 h',
    expected: { interphaseThickness: 166.37659209e-9, crossoverTime: 500_000 },
    tolerance,
    source:
      'Hand calculation, eleven digits, with A = 50 nm and B = 2k = 10⁻¹⁶ cm²/s: 2Bt / (A + √(A² + 4Bt)); 2A²/B = 138.9 h',
  },
  {
    label: 'A reaction alone (illustrative)',
    query: 'law=linear&linearRateConstant=2e-13 m/s&time=1000 h',
    expected: { interphaseThickness: 720e-9 },
    tolerance: 1e-12,
    source: 'Hand calculation: 0.72 nm/h · 1000 h',
  },
  {
    label: 'Growth that chokes itself (illustrative)',
    query: 'law=logarithmic&logarithmicRate=10 nm&timeConstant=1 h&time=1000 h',
    expected: { interphaseThickness: 69.0875477931522e-9 },
    tolerance: 1e-12,
    source: 'Hand calculation: 10 nm · ln 1001',
  },
  {
    label: 'How long 20 Ω cm² of growth take',
    query:
      'parabolicRateConstant=1e-17 cm2/s&interphaseIonicConductivity=1e-7 S/cm&initialAreaSpecificResistance=10 Ohm.cm2&areaSpecificResistanceLimit=30 Ohm.cm2',
    expected: { timeToLimit: 200_000 },
    tolerance: 1e-12,
    source: 'Hand calculation: (20 Ω cm² · 10⁻⁷ S/cm)² / 2k = 55.56 h',
  },
  {
    label: 'The same layer at 60 °C, with 50 kJ/mol',
    query:
      'parabolicRateConstant=1e-21 m2/s&rateActivationEnergy=50 kJ/mol&temperature=60 Cel&referenceTemperature=25 Cel',
    expected: { parabolicRateConstant: 8.32274049063e-21 },
    tolerance,
    source: 'Hand calculation, twelve digits: 10⁻²¹ · exp[−(50 000/R)(1/333.15 − 1/298.15)] m²/s',
  },
];
