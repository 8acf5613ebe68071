import type { SymbolsOf } from '#kit/model/declared-names.ts';
import type { Equation, StepOf } from '#kit/model/definition.ts';
import {
  difference,
  logarithm,
  number,
  power,
  product,
  quotient,
  root,
  sum,
  symbol,
} from '#kit/model/expression.ts';
import type { Details } from './compute.ts';
import { correlationFactor } from './correlation-factor.ts';
import type { inputs, Values } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Step = StepOf<typeof inputs, typeof outputs>;

const faraday = symbol('faradayConstant');
const volume = symbol('lithiumMolarVolume');

/** x = Q V_Li/F */
const moved = quotient(product(symbol('throughput'), volume), faraday);

/** Faraday’s law, which makes a depth of a charge; the working has the rest. */
export function equation(): Equation<SymbolsOf<typeof inputs, typeof outputs>> {
  return { left: 'lithiumMoved', right: moved };
}

/** The interval, and the lithium that moved. */
function ofTest({ source }: Values, { test }: Details): Step[] {
  const bracket: Step = {
    says: 'Uncertainty that the step alone makes: anywhere between the last completed and the first failed',
    gives: 'stepUncertainty',
    expression: quotient(
      source === 'protocol' && (test.completed ?? 0) > 0
        ? symbol('stepCurrentDensity')
        : difference(symbol('failedCurrentDensity'), symbol('criticalCurrentDensity')),
      root(number(12)),
    ),
  };
  const faradays: Step = {
    says: 'All charge until then, as lithium',
    gives: 'lithiumMoved',
    expression: moved,
  };
  const hasBracket = test.completed !== undefined && test.failed !== undefined;
  return hasBracket ? [bracket, faradays] : [faradays];
}

function ofContact(values: Values, { test }: Details): Step[] {
  const { contactRadius, ionicConductivity, areaSpecificResistanceRise } = values;
  if (!contactRadius || !ionicConductivity || !areaSpecificResistanceRise) return [];
  const constriction = quotient(
    product(symbol('pi'), symbol('contactRadius')),
    product(number(4), symbol('ionicConductivity'), symbol('contactFraction')),
  );
  const crowding = power(
    difference(number(1), root(symbol('contactFraction'))),
    quotient(number(3), number(2)),
  );
  const rise: Step = {
    says: 'The share f that makes the constriction of spots with neighbours as large as the rise, found by solving',
    gives: 'areaSpecificResistanceRise',
    expression: product(constriction, crowding),
  };
  const nearest = test.failed === undefined ? 'criticalCurrentDensity' : 'failedCurrentDensity';
  const local: Step = {
    says: 'Mean current density at what still touches',
    gives: 'localCurrentDensity',
    expression: quotient(symbol(nearest), symbol('contactFraction')),
  };
  return [rise, local];
}

function ofVacancies(values: Values): Step[] {
  const { lithiumSelfDiffusionCoefficient, lithiumThickness, vacancySupersaturation } = values;
  if (vacancySupersaturation === undefined) return [];
  const supersaturation = symbol('vacancySupersaturation');
  const tension: Step = {
    says: 'Tension that has the effect of the supersaturation',
    gives: 'vacancyTension',
    expression: quotient(
      product(symbol('gasConstant'), symbol('temperature'), logarithm(supersaturation)),
      volume,
    ),
  };
  const limit: Step = {
    says: 'Current density that vacancies carry away into the metal, through its grains',
    gives: 'vacancyLimitedCurrentDensity',
    expression: quotient(
      product(
        faraday,
        symbol('lithiumSelfDiffusionCoefficient'),
        difference(supersaturation, number(1)),
      ),
      product(number(correlationFactor), volume, symbol('lithiumThickness')),
    ),
  };
  const hasLimit = lithiumSelfDiffusionCoefficient !== undefined && lithiumThickness !== undefined;
  return [...(values.temperature === undefined ? [] : [tension]), ...(hasLimit ? [limit] : [])];
}

function ofFracture(values: Values): Step[] {
  const { fractureToughness, flawLength, localAreaSpecificResistance } = values;
  if (fractureToughness === undefined || flawLength === undefined) return [];
  const pressure: Step = {
    says: 'Pressure that opens the flaw',
    gives: 'criticalPressure',
    expression: quotient(
      symbol('fractureToughness'),
      product(symbol('geometryFactor'), root(product(symbol('pi'), symbol('flawLength')))),
    ),
  };
  const overpotential: Step = {
    says: 'Overpotential that can build it up, if no lithium escapes',
    gives: 'criticalOverpotential',
    expression: quotient(product(symbol('criticalPressure'), volume), faraday),
  };
  const current: Step = {
    says: 'Current density at which the tip reaches it, at the least resistance assumed',
    gives: 'fractureCurrentDensity',
    expression: quotient(symbol('criticalOverpotential'), symbol('localAreaSpecificResistance')),
  };
  const steps = [pressure, overpotential];
  return localAreaSpecificResistance === undefined ? steps : [...steps, current];
}

function ofDepth(values: Values): Step {
  const plated = symbol('platedAreaSpecificResistance');
  const current = symbol('currentDensity');
  const interfaces = product(current, sum(plated, symbol('oppositeAreaSpecificResistance')));
  const rise =
    values.cellKind === 'symmetric'
      ? interfaces
      : sum(symbol('equilibriumCellVoltage'), interfaces);
  return {
    says: 'Depth at which the potential of lithium passes through zero',
    gives: 'depositionDepth',
    expression: quotient(product(symbol('thickness'), current, plated), rise),
  };
}

function ofArea(values: Values): Step[] {
  const { electrodeArea, targetArea, weibullModulus } = values;
  if (!electrodeArea || !targetArea || !weibullModulus) return [];
  const scaled: Step = {
    says: 'Of one specimen, or of the mean of several, by the weakest link',
    gives: 'scaledCurrentDensity',
    expression: product(
      symbol('criticalCurrentDensity'),
      power(
        quotient(symbol('electrodeArea'), symbol('targetArea')),
        quotient(number(1), symbol('weibullModulus')),
      ),
    ),
  };
  return [scaled];
}

/** Every step whose result is there. */
export function working(values: Values, details: Details): Step[] {
  const isSingle = details.specimens.length === 1 && details.test.completed !== undefined;
  const steps = [...ofTest(values, details), ...(isSingle ? ofArea(values) : [])];
  if (values.limits !== 'with') return steps;
  return [
    ...steps,
    ...ofContact(values, details),
    ...ofVacancies(values),
    ...ofFracture(values),
    ...(details.hasDepth ? [ofDepth(values)] : []),
  ];
}
