import type { Example } from '#kit/model/definition.ts';

const polymer =
  'cationDiffusionCoefficient=2e-8 cm2/s&anionDiffusionCoefficient=6e-8 cm2/s&initialConcentration=1 mol/L&thickness=80 um&temperature=60 Cel';

/** Ten digits of an independent calculation with forty: closed forms and quadrature agree to that. */
const tolerance = 1e-9;
const mpmath = 'Independent calculation with mpmath, ten digits';

export const examples: Example[] = [
  {
    label: 'A polymer at half of its limit, in the end (illustrative)',
    query: `${polymer}&currentDensity=0.5 mA/cm2&time=1e5 s`,
    expected: {
      limitingCurrentDensity: 9.648533212,
      platedConcentration: 481.7865172,
      strippedConcentration: 1518.213483,
      diffusionVoltage: 49.42717918e-3,
      ohmicVoltage: 16.4757264e-3,
      voltage: 65.90290558e-3,
    },
    tolerance,
    source: `${mpmath}: j_lim = 2FDc₀/[(1 − t₊)L]; the whole voltage is (2RT/F) ln(c_s/c_p), of which t₊ is ohmic`,
  },
  {
    label: 'The same after ten minutes: on its way',
    query: `${polymer}&currentDensity=0.5 mA/cm2&time=600 s`,
    expected: { platedConcentration: 507.954661835, steadyStateTime: 602.137267589 },
    tolerance,
    source: `${mpmath}, the series of the finite gap; finite differences give 507.9547`,
  },
  {
    label: 'Above the limit: when the salt is gone',
    query: `${polymer}&currentDensity=1.2 mA/cm2&time=100 s`,
    expected: { sandTime: 270.8000308, depletionTime: 306.9033065 },
    tolerance,
    source: `${mpmath}; finite differences give 306.92 s for the gap`,
  },
  {
    label: 'Twice the limit: Sand is nearly right',
    query: `${polymer}&currentDensity=2 mA/cm2&time=60 s`,
    expected: { sandTime: 97.4880111, depletionTime: 97.60984568 },
    tolerance,
    source: mpmath,
  },
  {
    label: 'A ceramic: no gradient, no limit (illustrative)',
    query:
      'mobileIons=cation&ionicConductivity=0.3 mS/cm&thickness=80 um&currentDensity=0.5 mA/cm2',
    expected: { voltage: 13.333333333333e-3 },
    tolerance: 1e-12,
    source: 'Hand calculation: 0.5 mA cm⁻² · 80 µm / 0.3 mS cm⁻¹',
  },
  {
    label: 'A polarisation after Evans, Vincent and Bruce (illustrative)',
    query:
      'question=transference&appliedVoltage=10 mV&initialCurrent=50 uA&steadyStateCurrent=12 uA&initialInterfaceResistance=60 Ohm&steadyStateInterfaceResistance=70 Ohm',
    expected: { transferenceNumber: 0.183406113537, currentFraction: 0.24 },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: 12 (10 − 3) / [50 (10 − 0.84)]',
  },
];
