import { choice, nonNegative, positive, quantity, share, text } from './line.ts';

export const criticalCurrent = {
  lastStepPassed: quantity('Highest step passed', 'currentDensity', 'mA/cm2', nonNegative),
  firstStepFailed: quantity('First step with a short', 'currentDensity', 'mA/cm2', positive),
  startCurrentDensity: quantity(
    'Current density at the start',
    'currentDensity',
    'mA/cm2',
    positive,
  ),
  stepCurrentDensity: quantity('Step of the current density', 'currentDensity', 'mA/cm2', positive),
  halfCycleCapacity: quantity('Capacity of a half-cycle', 'arealCapacity', 'mA.h/cm2', positive),
  direction: choice('Direction', ['both in turn', 'plating only', 'stripping only']),
  shortCriterion: text('How a short was recognised'),
  currentWeibullModulus: quantity(
    'Weibull modulus of the critical current density',
    'weibullModulus',
    '1',
    positive,
  ),
} as const;

export const thermal = {
  calorimeter: choice('Calorimeter', ['ARC', 'DSC', 'oven', 'other']),
  sample: choice('What was in it', ['whole cell', 'part of a cell', 'powder']),
  sampleMass: quantity('Mass of the sample', 'mass', 'g', positive),
  sampleCapacity: quantity('Capacity of the sample', 'cellCapacity', 'A.h', positive),
  holderMass: quantity('Mass of the holder', 'mass', 'g', nonNegative),
  holderHeatCapacity: quantity(
    'Heat capacity per mass of the holder',
    'specificHeatCapacity',
    'J/g/K',
    nonNegative,
  ),
  thermalInertiaFactor: quantity('Factor of thermal inertia', 'thermalInertiaFactor', '1', {
    atLeast: 1,
  }),
  heatingProtocol: text('Heating protocol', 'As: heat, wait, search; 5 K steps, 30 min.'),
  onsetRate: quantity('Rate that defines the onset', 'heatingRate', 'K/min', {
    ...positive,
    help: 'Often 0.02 K per minute.',
  }),
  onsetTemperature: quantity('Onset of self-heating', 'temperature', 'Cel', positive),
  runawayRate: quantity('Rate that defines the runaway', 'heatingRate', 'K/min', {
    ...positive,
    help: 'Often 10 K per minute.',
  }),
  runawayTemperature: quantity('Runaway', 'temperature', 'Cel', positive),
  maximumTemperature: quantity('Highest temperature', 'temperature', 'Cel', positive),
  observedRise: quantity(
    'Rise of the temperature, as observed',
    'temperatureRise',
    'K',
    nonNegative,
  ),
  maximumHeatingRate: quantity('Highest rate of warming', 'heatingRate', 'K/min', positive),
  heatReleased: quantity('Heat released', 'heat', 'kJ', {
    ...positive,
    help: 'By the sample, what warmed the holder included.',
  }),
  atmosphere: text('Atmosphere'),
} as const;

export const growth = {
  potential: quantity('Potential of the electrode', 'potentialVsLithium', 'V'),
  growthTemperature: quantity('Temperature during the growth', 'temperature', 'Cel', positive),
  growthPressure: quantity('Pressure during the growth', 'pressure', 'MPa', nonNegative),
  growthLaw: choice('Law', ['parabolic', 'linear', 'logarithmic', 'none fits']),
  growthCoefficient: quantity(
    'Coefficient of the root of time',
    'areaSpecificResistanceRootRate',
    'Ohm.cm2/h0.5',
    {
      help: 'Left out where the table below holds the measured resistances: it is then fitted.',
    },
  ),
  halved: choice('What the resistance is of', ['one interface', 'both interfaces']),
  pressureTest: choice('Did it fall when pressed', [
    'yes: lost contact',
    'no: a film',
    'not tried',
  ]),
  predictAt: quantity('Time to extrapolate to', 'time', 'h', positive),
} as const;

export const gas = {
  gasPerCapacity: quantity(
    'Gas per capacity, as an amount',
    'amountPerCapacity',
    'mmol/A/h',
    nonNegative,
  ),
  gasVolumePerCapacity: quantity(
    'Gas per capacity, as a volume',
    'volumePerCapacity',
    'mL/A/h',
    nonNegative,
  ),
  volumeTemperature: quantity('Temperature of that volume', 'temperature', 'Cel', positive),
  volumePressure: quantity('Pressure of that volume', 'pressure', 'kPa', positive),
  species: text('Gases found'),
  detectionLimits: text('Detection limits'),
  gasTemperature: quantity('Temperature of the exposure', 'temperature', 'Cel', positive),
  relativeHumidity: quantity('Relative humidity', 'ratio', '%', share),
  exposedArea: quantity('Area exposed', 'electrodeArea', 'cm2', positive),
  exposedCapacity: quantity('Capacity exposed', 'cellCapacity', 'A.h', positive),
  exposureTime: quantity('Time of exposure', 'time', 'min', positive),
  hydrogenSulfidePeak: quantity('Highest share of hydrogen sulfide', 'gasFraction', 'ppm', {
    ...nonNegative,
    atMost: 1,
  }),
  chamberVolume: quantity('Volume of the chamber', 'gasVolume', 'L', positive),
  hydrogenSulfideLimit: quantity('Share of hydrogen sulfide allowed', 'gasFraction', 'ppm', {
    above: 0,
    atMost: 0.5,
  }),
  reactedShare: quantity('Share of the sulfur that reacts', 'ratio', '%', share),
} as const;

export const mechanical = {
  contactLossStress: quantity('Stress at loss of contact', 'pressure', 'MPa', nonNegative),
  contactLossStroke: quantity('Stroke at loss of contact', 'stroke', 'um', nonNegative),
  fractureStress: quantity('Stress at fracture', 'pressure', 'MPa', positive),
  fractureStroke: quantity('Stroke at fracture', 'stroke', 'um', nonNegative),
  loadingSpeed: quantity('Speed of the load', 'toolSpeed', 'mm/min', positive),
  loadedArea: quantity('Area under load', 'electrodeArea', 'cm2', positive),
  mechanicalCriterion: text('How the failure was recognised'),
  fractureWeibullModulus: quantity(
    'Weibull modulus of the stress',
    'weibullModulus',
    '1',
    positive,
  ),
  tool: text('Nail or crush: the tool'),
  toolSpeed: quantity('Speed of the tool', 'toolSpeed', 'mm/s', positive),
  toolTemperature: quantity('Temperature reached', 'temperature', 'Cel', positive),
} as const;

export const standard = {
  standardName: choice('Standard', [
    'UN 38.3',
    'IEC 62660-2',
    'IEC 62660-3',
    'UL 9540A',
    'GB 38031',
    'SAE J2464',
    'other',
  ]),
  edition: text('Edition and test in it'),
  resultClass: text('Result or class', 'A class is written down here; it is no measure.'),
} as const;
