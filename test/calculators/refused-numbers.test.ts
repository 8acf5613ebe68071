import { describe, expect, it } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { nextSession, openSession } from '../../src/kit/model/session.ts';
import type { AnyCalculator, Input } from '../../src/kit/model/definition.ts';

/** Where zero, or a negative number, has a meaning: a beginning without a layer, a scale with a zero of its own, a barrier that helps, an ion that is dragged along. */
const meaningful: Record<string, readonly string[]> = {
  '0': [
    'initialThickness',
    'initialAreaSpecificResistance',
    'time',
    'porosity',
    'rateActivationEnergy',
    'activationEnergy',
    'predictAt',
    'transferenceNumber',
    'strippedAreaSpecificResistance',
    'platedAreaSpecificResistance',
    'initialInterfaceResistance',
    'steadyStateInterfaceResistance',
    'reserveArealCapacity',
    'restVoltage',
  ],
  '-1': ['transferenceNumber', 'rateActivationEnergy', 'activationEnergy', 'restVoltage'],
  '5 kg': ['pelletMass'],
};

/** The choices under which a field is on the page. */
function choicesFor(calculator: AnyCalculator, input: Input): [string, string][] {
  return [input.when ?? []]
    .flat()
    .flatMap((condition) => [
      ...choicesFor(calculator, calculator.inputs[condition.input]!),
      [condition.input, condition.is[0]!] as [string, string],
    ]);
}

const fields = [...calculators].flatMap(([id, calculator]) =>
  Object.entries(calculator.inputs).flatMap(([key, input]) =>
    input.kind === 'quantity' ? [{ id, key, input, calculator }] : [],
  ),
);

describe.each(['0', '-1', '-1e3', 'NaN', '1e999', '5 kg', '1 2', '<1'])('%s', (text) => {
  const wrong = fields.filter(({ key, input }) => {
    const isTemperature = /^(Cel|K)$/.test(input.unit);
    const sign = text.startsWith('-') ? '-1' : text;
    return !(meaningful[sign]?.includes(key) || (isTemperature && /^-?[01]$/.test(text)));
  });

  it.each(wrong)(
    '$id, $key: is refused at its field, typed and in an address',
    ({ key, input, calculator }) => {
      const choices = choicesFor(calculator, input);
      const query = new URLSearchParams([...choices, [key, text]]).toString();
      const fromAddress = openSession(calculator, query, evaluate);
      expect(fromAddress.lastGood).toBeUndefined();
      expect(fromAddress.evaluation.reading.problems[key]).toMatch(/.{10}/);
      const start = openSession(calculator, new URLSearchParams(choices).toString(), evaluate);
      const typed = nextSession(calculator, start, { type: 'text', key, text }, evaluate);
      expect(typed.evaluation.ok).toBe(false);
      expect(typed.evaluation.reading.problems[key]).toMatch(/.{10}/);
    },
  );
});
