import type { Example } from '#kit/model/definition.ts';
import { exampleTrace } from './example-trace.ts';

/** Ten digits of an independent calculation with forty. */
const tolerance = 1e-9;
const mpmath = 'Independent calculation with mpmath, ten digits';

const steps =
  'firstCurrentDensity=0.1 mA/cm2&stepCurrentDensity=0.1 mA/cm2&halfCycleTime=1 h&direction=alternating';

export const examples: Example[] = [
  {
    label: 'Steps of 0.1 mA cm⁻², short in the seventh (illustrative)',
    query: `${steps}&failedStep=7 1&failureTime=0.42 h&limits=with&areaSpecificResistanceRise=12 Ohm.cm2&contactRadius=5 um&ionicConductivity=0.5 mS/cm`,
    expected: {
      criticalCurrentDensity: 6,
      failedCurrentDensity: 7,
      stepUncertainty: 0.2886751346,
      throughput: 161784,
      lithiumMoved: 21.79804903e-6,
      lithiumDepth: 1.426040591e-6,
      isolatedContactFraction: 0.06544984695,
      contactFraction: 0.04563992094,
      localCurrentDensity: 153.3744988,
    },
    tolerance,
    source: mpmath,
  },
  {
    label: 'What opens a flaw of 1 µm, and how deep metal can form in a full cell (illustrative)',
    query:
      'limits=with&fractureToughness=1.0 MPa.m0.5&flawLength=1 um&geometryFactor=1.12 1&cellKind=full&equilibriumCellVoltage=4.0 V&thickness=25 um&platedAreaSpecificResistance=10 Ohm.cm2&oppositeAreaSpecificResistance=20 Ohm.cm2&currentDensity=1 mA/cm2&vacancySupersaturation=2 1&lithiumThickness=50 um',
    expected: {
      criticalPressure: 503.7406996e6,
      criticalOverpotential: 67.87175782e-3,
      depositionDepth: 62.03473945e-9,
      vacancyLimitedCurrentDensity: 1.143094398,
      vacancyTension: 132.1755443e6,
    },
    tolerance,
    source: mpmath,
  },
  {
    label: 'The same electrolyte between two lithium electrodes: half of it',
    query:
      'limits=with&cellKind=symmetric&thickness=25 um&platedAreaSpecificResistance=10 Ohm.cm2&oppositeAreaSpecificResistance=10 Ohm.cm2&currentDensity=1 mA/cm2',
    expected: { depositionDepth: 12.5e-6 },
    tolerance: 1e-12,
    source: 'By symmetry: half of 25 µm, at any current',
  },
  {
    label: 'A trace with voids, a soft short and a short (made by us, of no cell)',
    query: `source=trace&trace=${exampleTrace}&trace.units=h,mA/cm2,mV,Ohm.cm2&limits=with&areaSpecificResistanceRise=`,
    expected: {
      criticalCurrentDensity: 6,
      failedCurrentDensity: 8,
      stepUncertainty: 0.5773502692,
      throughput: 100800,
      lithiumDepth: 1.94019128e-6,
      contactFraction: 0.04563992094,
    },
    tolerance,
    source:
      'Hand calculation: 2 (0.2 + 0.4 + 0.6) mA h cm⁻² and half an hour at 0.8 mA cm⁻²; the resistance from spectra rose from 60 to 72 Ω cm²',
  },
  {
    label: 'From 1 to 50 cm², Weibull modulus 5',
    query: `${steps}&outcome=survived&lastCurrentDensity=1 mA/cm2&electrodeArea=1 cm2&targetArea=50 cm2&weibullModulus=5 1`,
    expected: { criticalCurrentDensity: 10, scaledCurrentDensity: 4.573050519 },
    tolerance,
    source: `${mpmath}: 50^(−1/5) = 0.4573050519`,
  },
];
