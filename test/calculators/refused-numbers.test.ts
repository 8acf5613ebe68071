import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { choicesFor, withRows, type Settings } from './settings.ts';

const potentials = ['potentialVsLithium', 'oxidationPotential', 'reductionPotential'];
const barriers = [
  'activationEnergy',
  'rateActivationEnergy',
  'filmActivationEnergy',
  'cathodeActivationEnergy',
  'lithiumActivationEnergy',
];

/**
 * Where zero, or a negative number, has a meaning: a beginning without a layer, an interface without resistance, a rest
 * of no time, a scale with a zero of its own, a barrier that helps, an ion that is dragged along.
 */
const meaningful: Record<string, readonly string[]> = {
  '0': [
    'initialThickness',
    'initialAreaSpecificResistance',
    'time',
    'porosity',
    'predictAt',
    'transferenceNumber',
    'strippedAreaSpecificResistance',
    'platedAreaSpecificResistance',
    'initialInterfaceResistance',
    'steadyStateInterfaceResistance',
    'reserveArealCapacity',
    'restVoltage',
    ...potentials,
    ...barriers,
    'cathodeAreaSpecificResistance',
    'lithiumAreaSpecificResistance',
    'oppositeAreaSpecificResistance',
    // A cell whose lithium comes out of its cathode; elsewhere it is a length that is divided by.
    'design-map.lithiumThickness',
    'otherArealMass',
    'otherThickness',
    // A contact that no pressure changes.
    'contactExponent',
    'restTime',
    'failureTime',
    // Nothing is pressed there: the pressure stands in the report alone.
    'stackPressure',
    'equilibriumCellVoltage',
    // What leaks nothing has no least current; there a leak is a line of the map.
    'lithium-side.electronicConductivity',
  ],
  '-1': ['transferenceNumber', 'restVoltage', ...potentials, ...barriers],
  '5 kg': ['pelletMass'],
};

/** Every other field that may be left empty, left empty: what no result rests on is refused as well. */
function leftEmpty({ inputs }: AnyCalculator, key: string): Settings {
  return Object.entries(inputs).flatMap(([name, input]): Settings =>
    name !== key && input.kind === 'quantity' && input.optional ? [[name, '']] : [],
  );
}

const fields = [...calculators].flatMap(([id, calculator]) =>
  Object.entries(calculator.inputs).flatMap(([key, input]) =>
    input.kind === 'quantity' ? [{ id, key, input, calculator }] : [],
  ),
);

describe.each(['0', '-1', '-1e3', 'NaN', '1e999', '5 kg', '1 2', '<1'])('%s', (text) => {
  const wrong = fields.filter(({ id, key, input }) => {
    const isTemperature = /^(Cel|K)$/.test(input.unit);
    const sign = text.startsWith('-') ? '-1' : text;
    const isMeaningful = [key, `${id}.${key}`].some((name) => meaningful[sign]?.includes(name));
    return !(isMeaningful || (isTemperature && /^-?[01]$/.test(text)));
  });

  it.each(wrong)(
    '$id, $key: is refused at its field, typed and in an address',
    ({ key, input, calculator }) => {
      const choices = withRows(calculator, choicesFor(calculator, input));
      for (const others of [[], leftEmpty(calculator, key)]) {
        const query = new URLSearchParams([...choices, ...others, [key, text]]).toString();
        const fromAddress = openSession(calculator, query, evaluate);
        expect(fromAddress.lastGood).toBeUndefined();
        expect(fromAddress.evaluation.reading.problems[key]).toMatch(/.{10}/);
      }
      const start = openSession(calculator, new URLSearchParams(choices).toString(), evaluate);
      const typed = nextSession(calculator, start, { type: 'text', key, text }, evaluate);
      expect(typed.evaluation.ok).toBe(false);
      expect(typed.evaluation.reading.problems[key]).toMatch(/.{10}/);
    },
  );
});
