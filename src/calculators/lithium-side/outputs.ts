import type { Outputs } from '#kit/model/definition.ts';

/** What was measured. */
const ofTest = {
  criticalCurrentDensity: {
    quantity: 'criticalCurrentDensity',
    unit: 'mA/cm2',
    main: true,
    label: 'critical current density: completed',
    digits: 3,
    note: 'The last step completed before a failure. The value is at least that, and below the first step that failed.',
  },
  failedCurrentDensity: {
    quantity: 'failedCurrentDensity',
    unit: 'mA/cm2',
    label: 'first step that failed',
    digits: 3,
  },
  stepUncertainty: {
    quantity: 'stepUncertainty',
    unit: 'mA/cm2',
    label: 'uncertainty from the step alone',
    note: 'Step over √12, about the middle of the interval: how finely was asked, not how well the cells agree.',
    digits: 3,
  },
  throughput: {
    quantity: 'throughput',
    unit: 'mA.h/cm2',
    label: 'charge until then, both directions counted',
  },
  lithiumMoved: {
    quantity: 'lithiumMoved',
    unit: 'um',
    label: 'the same as lithium',
    note: 'Dense lithium.',
  },
  lithiumDepth: {
    quantity: 'lithiumMoved',
    unit: 'um',
    label: 'lithium moved since the last turn',
    note: 'What was plated on one face, and taken from the other, when it failed or ended.',
  },
  testDuration: { quantity: 'time', unit: 'h', label: 'duration of the test until then' },
  meanCurrentDensity: {
    quantity: 'criticalCurrentDensity',
    unit: 'mA/cm2',
    label: 'geometric mean of the specimens',
    note: 'Of the last steps completed; the interval is that of the mean, by Student’s t of the logarithms.',
  },
  medianCurrentDensity: {
    quantity: 'criticalCurrentDensity',
    unit: 'mA/cm2',
    label: 'median of the specimens',
    digits: 3,
  },
  fittedModulus: {
    quantity: 'weibullModulus',
    unit: '1',
    label: 'Weibull modulus of the specimens',
    note: 'By maximum likelihood: with few specimens too large on average.',
  },
  scaledCurrentDensity: {
    quantity: 'criticalCurrentDensity',
    unit: 'mA/cm2',
    label: 'scaled to the larger area',
    note: 'By the weakest link. An extrapolation.',
    digits: 3,
  },
} as const satisfies Outputs;

/** What it means for the contact, and what else is near. */
const ofLimits = {
  contactFraction: {
    quantity: 'contactFraction',
    unit: '1',
    label: 'contact left, spots with neighbours',
  },
  isolatedContactFraction: {
    quantity: 'contactFraction',
    unit: '1',
    label: 'the same, spots as if alone',
    note: 'Too large above about 0.02.',
  },
  localCurrentDensity: {
    quantity: 'localCurrentDensity',
    unit: 'mA/cm2',
    note: 'A mean over the spots; their rims carry more.',
  },
  vacancyLimitedCurrentDensity: {
    quantity: 'vacancyLimitedCurrentDensity',
    unit: 'mA/cm2',
    label: 'current density that diffusion can feed',
    digits: 2,
  },
  leastVacancyLimit: {
    quantity: 'vacancyLimitedCurrentDensity',
    unit: 'mA/cm2',
    label: 'the same at S = 1.03',
    digits: 1,
  },
  largestVacancyLimit: {
    quantity: 'vacancyLimitedCurrentDensity',
    unit: 'mA/cm2',
    label: 'the same at S = 11',
    digits: 1,
  },
  vacancyTension: {
    quantity: 'vacancyTension',
    unit: 'MPa',
    label: 'tension that belongs to S',
    digits: 3,
  },
  voidTime: {
    quantity: 'time',
    unit: 's',
    label: 'time until voids form',
    note: 'An analogue of Sand’s time: an order of magnitude.',
    digits: 1,
  },
  creepStress: {
    quantity: 'deviatoricStress',
    unit: 'MPa',
    label: 'stress that lets lithium follow by creep',
    note: 'An order of magnitude, of the deviatoric stress: never the stack pressure.',
    digits: 1,
  },
  criticalPressure: {
    quantity: 'criticalPressure',
    unit: 'MPa',
    label: 'pressure that opens the flaw',
  },
  criticalOverpotential: {
    quantity: 'criticalOverpotential',
    unit: 'mV',
    label: 'overpotential that builds it up',
  },
  leastFractureCurrentDensity: {
    quantity: 'fractureCurrentDensity',
    unit: 'mA/cm2',
    label: 'least current density that opens the flaw',
    digits: 2,
  },
  fractureCurrentDensity: {
    quantity: 'fractureCurrentDensity',
    unit: 'mA/cm2',
    label: 'largest current density that opens the flaw',
    note: 'A range, since the resistance at the tip is assumed. Over the face; where contact is lost, j/f counts.',
    digits: 2,
  },
  depositionDepth: {
    quantity: 'depositionDepth',
    unit: 'nm',
    note: 'From the plated face. An upper bound: nucleation and pressure ask for less than 0 V.',
  },
  leakageCurrentDensity: { quantity: 'leakageCurrentDensity', unit: 'uA/cm2', digits: 2 },
  monroeNewmanRatio: {
    quantity: 'ratio',
    unit: '1',
    label: 'shear modulus over the threshold for polymers',
    digits: 2,
  },
  stabilityThreshold: {
    quantity: 'ratio',
    unit: '1',
    label: 'shear modulus over that of lithium where stress begins to flatten',
    note: 'At this molar volume, for a face without flaws: above it if lithium takes up more room in the electrolyte than in the metal, below it if less.',
    digits: 2,
  },
} as const satisfies Outputs;

export const outputs = { ...ofTest, ...ofLimits } as const satisfies Outputs;
