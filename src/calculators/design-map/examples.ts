import type { Example } from '#kit/model/definition.ts';

/** Ten digits of an independent calculation with forty; the closed loop is solved as far. */
const tolerance = 1e-9;
const mpmath = 'Independent calculation with mpmath, ten digits';

export const examples: Example[] = [
  {
    label: 'Beyond the window: film and resistance after 2000 h (illustrative)',
    query: 'currentDensity=3 mA/cm2&time=2000 h',
    expected: {
      potentialBeyondWindow: 1.99,
      reactionEnergy: 192005.8109,
      interphaseThickness: 53.53129926e-9,
      totalAreaSpecificResistance: 74.78129926e-4,
      maximumCurrentDensity: 26.392751,
      maximumRate: 0.8797583666 / 3600,
      loopThickness: 55.38280187e-9,
    },
    tolerance,
    source: `${mpmath}: x = √(2k′ΔE t); x/b − (a/b²) ln(1 + bx/a) = k′t with the current`,
  },
  {
    label: 'The same after 10 000 h',
    query: 'currentDensity=3 mA/cm2&time=10000 h',
    expected: {
      interphaseThickness: 119.6996241e-9,
      totalAreaSpecificResistance: 140.9496241e-4,
      maximumCurrentDensity: 14.00276321,
      loopThickness: 127.9034351e-9,
    },
    tolerance,
    source: mpmath,
  },
  {
    label: 'A film that hardly conducts: the current comes back on it (illustrative)',
    query: 'currentDensity=3 mA/cm2&time=10000 h&interphaseIonicConductivity=1e-8 S/cm',
    expected: { interphaseThickness: 119.6996241e-9, loopThickness: 201.1246185e-9 },
    tolerance,
    source: mpmath,
  },
  {
    label: 'The flaw binds, not the efficiency (illustrative)',
    query: 'time=2000 h',
    expected: {
      fractureOverpotential: 9.105951854e-3,
      filamentCurrentDensity: 9.105951854,
      allowedCurrentDensity: 9.105951854,
    },
    tolerance,
    source: `${mpmath}: η_c = K_Ic V_Li/(Y√(πa) F) over 10 Ω cm²`,
  },
  {
    label: 'A flaw of 1 µm',
    query: 'flawLength=1 um&time=2000 h',
    expected: { filamentCurrentDensity: 20.36152735, allowedCurrentDensity: 20.36152735 },
    tolerance,
    source: mpmath,
  },
];
